import type { CarriedField } from '../../carried.ts';
import type { Field, ProblemSummary } from '../form.ts';
import type { TokenLine } from './token-line.ts';

/** What the pages of the door are given. */
export interface AccessViews {
  'access/set-up': {
    readonly title: string;
    readonly fields: readonly Field[];
    readonly problems: ProblemSummary | null;
  };
  'access/sign-in': {
    readonly title: string;
    readonly email: string;
    /** Where to go afterwards: a path of ours. */
    readonly to: string;
    readonly problem: string | null;
    /** The form that was being sent, sealed, and where it was going; `null` when there is none. */
    readonly stranded: { readonly action: string; readonly sealed: string } | null;
  };
  /** A form of an earlier session whose page cannot show it again as typed. */
  'access/send-again': {
    readonly title: string;
    readonly action: string;
    readonly multipart: boolean;
    readonly carried: readonly CarriedField[];
  };
  'access/unlock': {
    readonly title: string;
    readonly name: string;
    /** Where the form is sent: the door for a page that was opened, the page itself for a form that was being sent. */
    readonly action: string;
    readonly formToken: string;
    readonly multipart: boolean;
    readonly carried: readonly CarriedField[];
    readonly problem: string | null;
  };
  'access/password': {
    readonly title: string;
    /** Somebody else chose the password, so it has to be replaced before anything else. */
    readonly must: boolean;
    readonly problems: ProblemSummary | null;
    readonly currentProblem: string | null;
    readonly passwordProblem: string | null;
    readonly againProblem: string | null;
    readonly formToken: string;
    readonly lengthMin: number;
  };
  'access/tokens': {
    readonly title: string;
    readonly role: string;
    readonly tokens: readonly TokenLine[];
    readonly fields: readonly Field[];
    readonly problems: ProblemSummary | null;
  };
  'access/new-token': {
    readonly title: string;
    readonly name: string;
    /** Shown this once; only its hash is kept. */
    readonly token: string;
  };
}
