import type { Hit } from './hit.ts';

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const PHONE = /(?<![\d.-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/g;

/** Finds e-mail addresses and telephone numbers. They are look-up keys: whoever they belong to can be found by them. */
export function findAddresses(text: string): Hit[] {
  const hits: Hit[] = [];
  if (text.includes('@')) for (const match of text.matchAll(MAIL)) hits.push(hit(match, 'name/mail', 'an e-mail address'));
  if (/\d{4}/.test(text)) for (const match of text.matchAll(PHONE)) hits.push(hit(match, 'name/phone', 'a telephone number'));
  return hits;
}

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
