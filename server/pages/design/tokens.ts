import { readFileSync } from 'node:fs';
import { TEMPLATES } from '../../render.ts';

/** The tokens of one scheme: name without dashes → value as written. */
type Scheme = ReadonlyMap<string, string>;

/** The tokens of the design system, as its first part writes them. What dark does not say anew is as in light. */
export function readTokens(): { readonly light: Scheme; readonly dark: Scheme } {
  const sheet = readFileSync(`${TEMPLATES}styles/01-tokens.css`, 'utf8');
  const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  return { light: tokensIn(light), dark: new Map([...tokensIn(light), ...tokensIn(dark)]) };
}

function tokensIn(sheet: string): Scheme {
  return new Map([...sheet.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}
