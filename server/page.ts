import type { z } from 'zod';
import type { Failure } from '../core/failure.ts';
import type { AccountId } from '../core/ids.ts';
import type { Role } from '../core/permissions/roles.ts';
import type { Transaction } from '../sql/database.ts';
import type { Store } from '../store/store.ts';
import type { Replay } from './replay/listener.ts';
import type { Views } from './views.ts';

export { ROLES, type Role } from '../core/permissions/roles.ts';

/** Who is asking, with the role the session acts in. */
export interface Person {
  readonly id: AccountId;
  readonly name: string;
  readonly role: Role;
  /** Every role this person has been granted, for the role switch. */
  readonly roles: readonly Role[];
}

/** What a page is given: who asks, what was asked, and the only ways to reach the database and to answer. */
export interface Desk {
  readonly person: Person;
  /** The name of the agency, for what leaves it. */
  readonly agency: string;
  /** The server's settings as an administrator may see them, by name. */
  readonly settings: Readonly<Record<string, string>>;
  /** Path parameters, already decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Fields of a posted form as typed: a name that was sent twice is a list. Uploads arrive as text under their field's name. */
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
  /** Reads the posted form. Throws `Failure` BAD_INPUT naming each field and its fix; the page's `refused` then shows it again as typed. */
  form<T>(schema: z.ZodType<T>): T;
  /** One transaction on the connection of the role the session acts in, as this person. Everything a page does happens in one of these. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** The same, of one moment however long it takes; nothing can be written in it. */
  snapshot<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Evidence at rest, hashed again on every read. */
  readonly evidence: Pick<Store, 'get' | 'stream'>;
  /** Where captured pages are shown as pages; null when that is not set up. */
  readonly replay: Pick<Replay, 'offer'> | null;
}

/** What a page answers. */
export type Reply =
  | { readonly kind: 'view'; readonly name: keyof Views; readonly view: Views[keyof Views]; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly notice: string | null }
  | {
      readonly kind: 'file';
      readonly body: string | Uint8Array;
      readonly mediaType: string;
      /** Offered as a download under this safe name; shown in place when null. */
      readonly downloadAs: string | null;
    }
  | {
      /** A file that is written while it is read, so that it may be of any length. */
      readonly kind: 'export';
      readonly mediaType: string;
      /** Offered as a download under this safe name. */
      readonly downloadAs: string;
      /**
       * Hands over the pieces in their order, each once the one before is on its way. What it throws breaks the download off, and whoever
       * downloads sees that it was; a file that ended is a whole one.
       */
      send(out: (piece: string | Uint8Array) => Promise<void>): Promise<void>;
    };

/** Shows a template with its typed view. */
export function show<Name extends keyof Views>(name: Name, view: Views[Name], status = 200): Reply {
  return { kind: 'view', name, view, status };
}

/** Sends the browser on after a form (303), with a notice shown once on the next page. */
export function goTo(to: string, notice: string | null = null): Reply {
  return { kind: 'redirect', to, notice };
}

/** One page: its address, who may ask for it, and what it does. The list of all pages is what the access test walks. */
export interface Page {
  readonly method: 'get' | 'post';
  /** Express 5 path, such as `/requisitions/:requisition/applicants`. */
  readonly path: string;
  /** Who may ask; everyone else is told the page does not exist for them. */
  readonly roles: readonly Role[];
  handle(desk: Desk): Promise<Reply>;
  /** How a refused form is shown again, with everything that was typed. Without one, the failure becomes the plain problem page. */
  refused?(desk: Desk, failure: Failure): Promise<Reply>;
}
