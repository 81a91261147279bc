import { ROLE_WORDS, type Role } from '../core/permissions/roles.ts';
import { scopesOf } from '../core/permissions/scopes.ts';
import { linksFor } from './navigation.ts';
import type { Person } from './page.ts';
import type { Parts } from './parts.ts';
import type { Visit } from './session/door.ts';

/** What surrounds every page: whose desk it is, where one can go from here, and what has just been done. */
export interface Frame {
  readonly agency: string;
  /** Whether there is a seal to show beside it. */
  readonly hasSeal: boolean;
  readonly person: {
    readonly name: string;
    readonly roleWord: string;
    /** Whether programs can act for somebody in this role. */
    readonly mayHaveTokens: boolean;
    readonly otherRoles: readonly { readonly role: Role; readonly word: string }[];
  } | null;
  readonly navigation: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  readonly notice: string | null;
  /** Proves that a form came from a page of this session; empty where nobody is signed in. */
  readonly formToken: string;
}

/** Who is asking, as pages know them. */
export function personOf({ account, name, role, roles }: Visit): Person {
  return { id: account, name, role, roles };
}

/** Whose pages these are. */
type House = Pick<Parts, 'agency' | 'seal'>;

/** A frame around a page nobody has to be signed in for. */
export function bareFrame({ agency, seal }: House): Frame {
  return { agency, hasSeal: seal !== null, person: null, navigation: [], notice: null, formToken: '' };
}

/** The frame around a page as somebody in a role sees it. Only addresses that exist for the role are offered. */
export function frameFor(
  person: Person,
  house: House & Pick<Parts, 'pages'>,
  { path, notice, formToken }: { path: string } & Pick<Frame, 'notice' | 'formToken'>,
): Frame {
  const offered = linksFor(person.role, house.pages);
  return {
    ...bareFrame(house),
    person: {
      name: person.name,
      roleWord: ROLE_WORDS[person.role].word,
      mayHaveTokens: scopesOf(person.role).length > 0,
      otherRoles: person.roles.filter((role) => role !== person.role).map((role) => ({ role, word: ROLE_WORDS[role].word })),
    },
    navigation: offered.map(({ href, label }) => ({ href, label, current: href === '/' ? path === '/' : path.startsWith(href) })),
    notice,
    formToken,
  };
}
