import type { WordsState } from '../recheck/recheck.ts';

/** The sentences of a report that are the same for everyone. */

export const QUOTATION_WITHHELD = 'The quotation is withheld; the description stands for it.';

export const RESPONSE_WITHHELD = 'A response was received. Its text is withheld; it can be given again in other words.';

/** What the panel is told about the worth of what it reads, in every report. */
export const LIMITS: readonly string[] = [
  'Only pages that anybody can open without signing in were looked at. What is not public was not looked for.',
  'A search that found nothing shows that this source listed nothing on that day; it does not show that there is nothing.',
  'Pages change and disappear. The findings show what was there when it was captured.',
  'Whose page it is was judged by two people from facts on the page. Such a judgement can be wrong.',
  'A finding marked as not corroborated is not sufficient alone for any decision.',
  'Whatever could reveal a protected trait was removed before this report was written, and everybody is reported under the same criteria.',
  'This report does not recommend a decision and does not compare applicants.',
];

/** Who stands behind a report: roles, never names. */
export const READERS: readonly [string, string] = [
  'Investigator, who has no part in the decision',
  'Second reader, another investigator',
];

export const NOT_ASKED_AGAIN = 'The page was not asked again before this report.';

/** What the live page said of the quoted words when it was asked again on a day. Says nothing about why. */
export function recheckStatement({ on, words }: { readonly on: string; readonly words: WordsState }): string {
  return RECHECKED[words].replace('{day}', on);
}

const RECHECKED: Record<WordsState, string> = {
  stand: 'On {day} the page was asked again and still said this.',
  missing: 'On {day} the page was asked again and this could not be seen on it any more.',
  unknown: 'On {day} the page was asked again, and it could not be told whether it still says this.',
};

/** How far the protocol was carried out. */
export function coverageStatement(planned: number, searched: number): string {
  const steps = planned === 1 ? 'The one step' : `All ${planned} steps`;
  return searched === planned
    ? `${steps} of the protocol reached a result.`
    : `${searched} of the ${planned} steps of the protocol reached a result; the others are listed with the reason.`;
}

/** Under which version of the agency's policy it was done. The product enforces all controls whatever the policy says. */
export function policyStatement(version: number | null): string {
  return version === null
    ? 'The agency has not entered its policy text. All seven controls were enforced.'
    : `Done under version ${version} of the agency's policy profile. All seven controls were enforced, also where the policy says "should" or nothing.`;
}

/** What was found, in one sentence. Says nothing about what was not reportable. */
export function conclusion(findings: number): string {
  return findings === 0
    ? 'Nothing reportable was found in the steps that reached a result (CR-00).'
    : 'The findings are listed below, by criterion and date.';
}

/** Whether the applicant has been heard. */
export function responseStatement(responses: number): string {
  return responses === 0 ? 'No response of the applicant has been recorded.' : "The applicant's response is given below.";
}

/** How long before `to` the day `from` was: in years and months, both days as `YYYY-MM-DD`. */
export function ageInWords(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  if (months < 1) return 'less than a month';
  const parts = [counted(Math.floor(months / 12), 'year'), counted(months % 12, 'month')];
  return parts.filter((part) => part !== '').join(' and ');
}

function counted(count: number, unit: string): string {
  return count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
