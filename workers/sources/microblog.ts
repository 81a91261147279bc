import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import type { Listed, NotRead } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';

/** An account a microblog listed. */
export interface Account {
  /** The source's own key of it, to tell its posts from another's. */
  readonly id: string;
  readonly listed: Listed;
  /** What its owner allows: everything, the account but not its posts, or nothing to people who are not signed in. */
  readonly wish: 'open' | 'no_posts' | 'signed_in_only';
  /** The first request for its posts, up to so many; null when there are none to ask for. */
  readonly posts: ((wanted: number) => PlannedRequest) | null;
}

export interface AccountsRead {
  readonly ok: true;
  readonly accounts: readonly Account[];
  /** Where the list goes on, or null. */
  readonly next: PlannedRequest | null;
  /** There may be more that cannot be asked for. */
  readonly more: boolean;
}

export interface PostsPage {
  readonly ok: true;
  readonly posts: readonly Listed[];
  readonly next: PlannedRequest | null;
}

/** A source of accounts and what they posted for everybody: how it reads its two kinds of answer. */
export interface Microblog extends Pick<Source, 'id' | 'plan' | 'verdicts'> {
  readAccounts(answer: DoorAnswer, query: string, step: Step): AccountsRead | NotRead;
  readPosts(answer: DoorAnswer, account: Account, step: Step): PostsPage | NotRead;
}
