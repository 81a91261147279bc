/** How a name is written into an address. What is asked stays the query of the step; these only spell it. */
const FORMS: Readonly<Record<string, (query: string) => string>> = {
  // ana-quinones
  '{slug}': (query) => wordsOf(plain(query)).join('-'),
  // Ana_Quiñones
  '{title}': (query) => encodeURIComponent(wordsOf(query).join('_')),
  // Ana%20Qui%C3%B1ones
  '{query}': (query) => encodeURIComponent(wordsOf(query).join(' ')),
};

export const NAME_TEMPLATE_HINT = `must hold the name as one of ${Object.keys(FORMS).join(', ')}`;

const PLACEHOLDER = /\{[^{}]*\}/g;

/** Whether an address is about one person: the name or handle asked for is part of it. */
export const namesSomebody = (template: string): boolean => Object.keys(FORMS).some((form) => template.includes(form));

/** Whether a template holds no placeholder but those that can be filled in. */
export const onlyKnownForms = (template: string): boolean =>
  (template.match(PLACEHOLDER) ?? []).every((placeholder) => placeholder in FORMS) &&
  !/[{}]/.test(template.replace(PLACEHOLDER, ''));

/** Writes a query into an address, every placeholder in its own spelling. */
export const fillName = (template: string, query: string): string =>
  template.replace(PLACEHOLDER, (placeholder) => FORMS[placeholder]?.(query) ?? placeholder);

/** The words of a query without the quotes a search engine would read. */
function wordsOf(query: string): string[] {
  return query
    .replace(/["“”„«»]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Small letters and digits as addresses have them: accents taken off, apostrophes dropped, everything else a gap. */
function plain(query: string): string {
  return query
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
