/** Text needs 4.5 to 1 against its ground; borders of controls, focus marks and shapes need 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const CONTRAST_MIN = { text: 4.5, shape: 3 } as const;

/** Two tokens that meet on a page, and what the first of them is there. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly kind: keyof typeof CONTRAST_MIN;
}

const GROUNDS = ['ground', 'surface', 'sunken'];
const TONES = ['good', 'warn', 'bad', 'plain', 'odd', 'accent'];
const MASKS = ['mask-subject', 'mask-target', 'mask-bystander'];

const pairs = (fronts: readonly string[], backs: readonly string[], kind: Pair['kind']): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, kind })));

/** Every pair of tokens that parts of the design system put on each other. */
export const PAIRS: readonly Pair[] = [
  ...pairs(['text', 'quiet', 'accent'], GROUNDS, 'text'),
  ...pairs(['text', 'quiet'], [...TONES.map((tone) => `${tone}-soft`)], 'text'),
  ...TONES.map((tone) => ({ front: tone, back: `${tone}-soft`, kind: 'text' as const })),
  ...pairs(['bad', 'accent-strong'], ['ground', 'surface'], 'text'),
  ...pairs(['on-accent'], ['accent', 'accent-strong'], 'text'),
  ...pairs(['mask-text'], MASKS, 'text'),
  ...pairs(['control', 'focus', ...TONES], ['ground', 'surface'], 'shape'),
];

/** The contrast of two colours written `#rrggbb`, 1 to 21 (WCAG 2.2, definition of contrast ratio). Throws for any other writing. */
export function contrastOf(one: string, other: string): number {
  const [lighter = 1, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance; sRGB). */
function luminanceOf(colour: string): number {
  const [, ...parts] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (parts.length !== 3) throw new TypeError(`${colour} is no colour written #rrggbb`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
