import type { Hit } from './hit.ts';

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy;
const MAIL_NAME = /[\p{L}\p{N}._%+-]/u;
const MAIL_NAME_MAX = 64;
const PHONE = /(?<![\d.-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/g;

/** Finds e-mail addresses and telephone numbers. They are look-up keys: whoever they belong to can be found by them. */
export function findAddresses(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of mailsIn(text)) hits.push(hit(match, 'name/mail', 'an e-mail address'));
  if (/\d{4}/.test(text)) for (const match of text.matchAll(PHONE)) hits.push(hit(match, 'name/phone', 'a telephone number'));
  return hits;
}

// From each @ back to where its name begins: looked for from left to right, every word would be tried for a name.
function mailsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = nameStart(text, at, free);
    if (start === at) continue;
    MAIL.lastIndex = start;
    const match = MAIL.exec(text);
    if (match === null) continue;
    found.push(match);
    free = MAIL.lastIndex;
  }
  return found;
}

function nameStart(text: string, at: number, free: number): number {
  let start = at;
  for (let count = 0; count < MAIL_NAME_MAX && start > free; count++) {
    const size = isLowSurrogate(text.charCodeAt(start - 1)) ? 2 : 1;
    if (start - size < free || !MAIL_NAME.test(text.slice(start - size, start))) break;
    start -= size;
  }
  return start;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function hit(match: RegExpExecArray, ruleId: string, reason: string): Hit {
  return {
    start: match.index,
    end: match.index + match[0].length,
    class: 'PC-NAME',
    role: 'bystander',
    ruleId,
    reason,
    shows: null,
  };
}
