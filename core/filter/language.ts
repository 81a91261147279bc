import { detect } from './language/detect.ts';

/** Languages whose words the rules know. Text in any other is held. */
const READABLE = new Set(['en', 'es']);

/** True when a text is clearly in a language the rules do not know. Short texts and close calls are given the benefit of the doubt. */
export function clearlyForeign(text: string): boolean {
  const plain = text.replace(/https?:\S+|[@#]\S+/g, ' ');
  const count = plain.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (count < 6) return false;
  const { language, isReliable, scoreOf } = detect(plain);
  if (language === null || READABLE.has(language)) return false;
  const best = scoreOf(language);
  const readable = Math.max(...[...READABLE].map(scoreOf));
  return count >= 12 ? best > readable * 1.15 : isReliable && best > readable * 1.4;
}
