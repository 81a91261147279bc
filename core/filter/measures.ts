import type { Hit } from './hit.ts';

// 5'2" · 6' 1 · 5’11 · 6ft2 · 5 ft 4 in · 170cm · 1.52 m · 84 lbs and 95kg only where a body is weighed (see rules/body.ts).
const HEIGHT =
  /(?<![\d.])[4-7]\s?(?:'|’|′|ft\.?|feet|foot)\s?(?:\d{1,2}|1[01])(?!\d)(?:\s?(?:"|”|″|''|in\b|inches))?|(?<![\d.])1[4-9]\d\s?cm\b|(?<![\d.])[1-2][.,]\d{2}\s?m\b/gi;

/** Finds body heights as they are written with feet and inches or in metres. */
export function findMeasures(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(HEIGHT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    class: 'PC-BODY',
    role: 'subject',
    ruleId: 'body/measure',
    reason: 'a body height',
    shows: null,
  }));
}
