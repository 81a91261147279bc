import { eld } from 'eld/small';

/** Languages whose words the rules know. Text in any other is held. */
const READABLE = new Set(['en', 'es']);

/** True when a text is clearly in a language the rules do not know. Short texts and close calls are given the benefit of the doubt. */
export function clearlyForeign(text: string): boolean {
  const plain = text.replace(/https?:\S+|[@#]\S+/g, ' ');
  const count = plain.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (count < 6) return false;
  const result = eld.detect(plain);
  const scores = result.getScores();
  const best = scores[result.language] ?? 0;
  if (result.language === '' || READABLE.has(result.language)) return false;
  const readable = Math.max(0, ...[...READABLE].map((language) => scores[language] ?? 0));
  return count >= 12 ? best > readable * 1.15 : result.isReliable() && best > readable * 1.4;
}
