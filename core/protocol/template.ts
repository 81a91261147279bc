import { screenByRules } from '../filter/index.ts';
import {
  IDENTIFIER_KINDS,
  IDENTIFIER_WORDS,
  PROVENANCE_WORDS,
  type IdentifierKind,
  type Identifier,
} from '../identifiers/identifier.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** More queries than this from one template would be a fishing expedition, not a step. */
const QUERIES_MAX = 12;

/** Many protected terms say nothing by themselves ("black", "church", "union"); beside a name in a query they ask about the applicant. */
const ABOUT_THE_APPLICANT = ['The applicant is ', 'My '] as const;

/** A name in a query is the applicant's full name and every former or other name on file: all of them, for everyone. */
const EXPANDS: Record<IdentifierKind, readonly IdentifierKind[]> = {
  name: ['name', 'alias'],
  alias: ['alias'],
  city: ['city'],
  employer: ['employer'],
  school: ['school'],
  handle: ['handle'],
  email: ['email'],
};

/** What is wrong with a query template: unknown identifiers, no identifier at all, or terms that may not be searched for (T-27). */
export function checkTemplate(template: string): string[] {
  const kinds = kindsOf(template);
  const unknown = kinds.filter((kind) => !isKind(kind));
  const literal = template.replace(PLACEHOLDER, ' ');
  const hidden = screenByRules(literal, NOBODY);
  const terms = new Set([
    ...hidden.masks.map(({ start, end }) => literal.slice(start, end)),
    ...(literal.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).filter(tellsOfTheApplicant),
  ]);
  return [
    ...unknown.map(
      (kind) => `there is no identifier {${kind}}; use one of ${IDENTIFIER_KINDS.map((known) => `{${known}}`).join(', ')}`,
    ),
    ...(kinds.length === 0 ? ['must use at least one identifier, such as {name}'] : []),
    ...(/[{}]/.test(literal) ? ['has an unmatched brace'] : []),
    ...[...terms].map((term) => `"${term}" is a protected term and may not be searched for (T-27)`),
    ...(terms.size === 0 && hidden.outcome === 'held' ? [`cannot be checked for protected terms: ${hidden.holdReason}`] : []),
  ];
}

const NOBODY = { names: [], handles: [] };

/** Whether a word would be hidden when it is said of the applicant. Asking after a violent act is not asking who suffered one. */
function tellsOfTheApplicant(word: string): boolean {
  return ABOUT_THE_APPLICANT.some((frame) => {
    const { masks } = screenByRules(`${frame}${word}.`, NOBODY);
    return masks.some(({ end, class: hidden }) => end > frame.length && hidden !== 'PC-VICTIM');
  });
}

/** What one step asks about one applicant, decided before anything is asked. Same template and same kinds ⇒ same queries. */
export type PlannedCell =
  | {
      readonly applicable: true;
      readonly queries: readonly string[];
      readonly uses: readonly IdentifierKind[];
      readonly because: string;
    }
  | { readonly applicable: false; readonly because: string };

/** Renders a template for one applicant. Never leaves a cell out: a missing identifier is an answer of its own (`not_applicable`). */
export function planCell(template: string, identifiers: readonly Identifier[]): PlannedCell {
  const kinds = [...new Set(kindsOf(template).filter(isKind))];
  const missing = kinds.filter((kind) => valuesOf(kind, identifiers).length === 0);
  if (missing.length > 0) {
    return {
      applicable: false,
      because: `No ${missing.map((kind) => IDENTIFIER_WORDS[kind]).join(' and no ')} is on file for this applicant.`,
    };
  }
  const queries = kinds.reduce<string[]>(
    (rendered, kind) =>
      rendered.flatMap((query) => valuesOf(kind, identifiers).map(({ value }) => query.replaceAll(`{${kind}}`, value))),
    [template],
  );
  return {
    applicable: true,
    queries: [...new Set(queries)].slice(0, QUERIES_MAX),
    uses: kinds,
    because: reason(kinds, identifiers),
  };
}

function reason(kinds: readonly IdentifierKind[], identifiers: readonly Identifier[]): string {
  const used = kinds.flatMap((kind) => valuesOf(kind, identifiers));
  const words = [...new Set(used.map(({ kind, provenance }) => `${IDENTIFIER_WORDS[kind]} (${PROVENANCE_WORDS[provenance]})`))];
  return `The approved step asks for the ${words.join(' and the ')}.`;
}

const kindsOf = (template: string) => [...template.matchAll(PLACEHOLDER)].map(([, kind]) => kind ?? '');
const isKind = (kind: string): kind is IdentifierKind => (IDENTIFIER_KINDS as readonly string[]).includes(kind);
const valuesOf = (kind: IdentifierKind, identifiers: readonly Identifier[]) =>
  identifiers.filter((identifier) => EXPANDS[kind].includes(identifier.kind));
