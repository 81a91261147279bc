/** The states of the United States and their postal codes, and how they are abbreviated in running text; all in lower case. */
const STATES: readonly (readonly [name: string, ...short: readonly string[]])[] = [
  ['alabama', 'al', 'ala'],
  ['alaska', 'ak'],
  ['arizona', 'az', 'ariz'],
  ['arkansas', 'ar', 'ark'],
  ['california', 'ca', 'calif'],
  ['colorado', 'co', 'colo'],
  ['connecticut', 'ct', 'conn'],
  ['delaware', 'de', 'del'],
  ['district of columbia', 'dc'],
  ['florida', 'fl', 'fla'],
  ['georgia', 'ga'],
  ['hawaii', 'hi'],
  ['idaho', 'id'],
  ['illinois', 'il', 'ill'],
  ['indiana', 'in', 'ind'],
  ['iowa', 'ia'],
  ['kansas', 'ks', 'kan'],
  ['kentucky', 'ky'],
  ['louisiana', 'la'],
  ['maine', 'me'],
  ['maryland', 'md'],
  ['massachusetts', 'ma', 'mass'],
  ['michigan', 'mi', 'mich'],
  ['minnesota', 'mn', 'minn'],
  ['mississippi', 'ms', 'miss'],
  ['missouri', 'mo'],
  ['montana', 'mt', 'mont'],
  ['nebraska', 'ne', 'neb'],
  ['nevada', 'nv', 'nev'],
  ['new hampshire', 'nh'],
  ['new jersey', 'nj'],
  ['new mexico', 'nm'],
  ['new york', 'ny'],
  ['north carolina', 'nc'],
  ['north dakota', 'nd'],
  ['ohio', 'oh'],
  ['oklahoma', 'ok', 'okla'],
  ['oregon', 'or', 'ore'],
  ['pennsylvania', 'pa', 'penn'],
  ['rhode island', 'ri'],
  ['south carolina', 'sc'],
  ['south dakota', 'sd'],
  ['tennessee', 'tn', 'tenn'],
  ['texas', 'tx', 'tex'],
  ['utah', 'ut'],
  ['vermont', 'vt'],
  ['virginia', 'va'],
  ['washington', 'wa', 'wash'],
  ['west virginia', 'wv'],
  ['wisconsin', 'wi', 'wis'],
  ['wyoming', 'wy', 'wyo'],
];

const BY_WORD = new Map(STATES.flatMap(([name, ...short]) => [name, ...short].map((word) => [word, name] as const)));

/** The state a text names, in full or short ("Calif.", "N.C.", "ca"); `null` for anything else. */
export function stateOf(text: string): string | null {
  const plain = text.trim().toLowerCase().replaceAll('.', '');
  return BY_WORD.get(plain) ?? null;
}

/** The state written right after a city ("…, MO", "…, North Carolina"); `null` when there is none. `after` is the text that follows. */
export function stateAfter(after: string): string | null {
  const written = /^,\s{0,2}((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}\p{L}+){0,2})/u.exec(after)?.[1];
  if (written === undefined) return null;
  const words = written.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const candidate = words.slice(0, count).join(' ');
    const state = stateOf(candidate);
    // "Stockton, Miss Lopez said" is no place in Mississippi: short forms count with their full stop or as two capitals only.
    if (state !== null && (state === candidate.toLowerCase() || /\.$|^\p{Lu}{2}$/u.test(candidate))) return state;
  }
  return null;
}
