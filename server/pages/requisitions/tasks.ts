import type { Work } from '../../../sql/requisition/requisition.ts';
import type { Task } from './views.ts';
import { ageInWords } from './words.ts';

interface KindOfTask {
  readonly count: (work: Work) => number;
  readonly since: (work: Work) => Date | null;
  readonly what: (count: number, work: Work) => string;
  readonly href: (work: Work) => string;
  readonly action: string;
}

const some = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const requisitionOf = ({ id }: Work) => `/requisitions/${id}`;

/** What can wait for an investigator, in the order in which it should be done: what holds up a colleague comes first. Each leads to the one that has waited longest. */
const KINDS: readonly KindOfTask[] = [
  {
    count: ({ returned }) => returned,
    since: ({ returnedSince }) => returnedSince,
    what: (count) => `${some(count, 'finding was', 'findings were')} returned to you`,
    href: ({ oldestReturned }) => `/findings/${oldestReturned ?? ''}`,
    action: 'Change it, or stand by it',
  },
  {
    count: ({ toRead }) => toRead,
    since: ({ toReadSince }) => toReadSince,
    what: (count) => `${some(count, 'finding of a colleague waits', 'findings of colleagues wait')} for a second reading`,
    href: ({ oldestToRead }) => `/second-reading/findings/${oldestToRead ?? ''}`,
    action: 'Read',
  },
  {
    count: ({ toConfirm }) => toConfirm,
    since: ({ toConfirmSince }) => toConfirmSince,
    what: (count) =>
      `${some(count, 'page that a colleague judged waits', 'pages that colleagues judged wait')} for a second verdict`,
    href: ({ oldestToConfirm }) => `/second-reading/pages/${oldestToConfirm ?? ''}`,
    action: 'Judge as the second',
  },
  {
    count: ({ toJudge, toJudgeRound }) => (toJudgeRound === null ? 0 : toJudge),
    since: ({ toJudgeSince }) => toJudgeSince,
    what: (count) => `${some(count, 'captured page waits', 'captured pages wait')} for a verdict on whose it is`,
    href: ({ toJudgeRound }) => `/rounds/${toJudgeRound ?? ''}/captures?show=to_judge`,
    action: 'Judge',
  },
  {
    count: ({ drafts }) => drafts,
    since: ({ draftsSince }) => draftsSince,
    what: (count) => `${some(count, 'finding is', 'findings are')} still a draft of yours`,
    href: ({ oldestDraft }) => `/findings/${oldestDraft ?? ''}`,
    action: 'Finish',
  },
  {
    count: ({ withoutReport }) => withoutReport,
    since: ({ withoutReportSince }) => withoutReportSince,
    what: (count) => `${some(count, 'applicant has', 'applicants have')} nothing left to do but the report`,
    href: requisitionOf,
    action: 'Request the reports',
  },
  {
    count: ({ withoutConsent }) => withoutConsent,
    since: () => null,
    what: (count) => `${some(count, 'applicant has', 'applicants have')} no consent in force; no round can start`,
    href: requisitionOf,
    action: 'Record the consents',
  },
  {
    count: ({ runningRound }) => (runningRound === null ? 0 : 1),
    since: ({ runningSince }) => runningSince,
    what: (_, { cellsDone, cellsTotal }) => `A round is running: ${cellsDone} of ${cellsTotal} searches have ended`,
    href: ({ runningRound }) => `/rounds/${runningRound ?? ''}`,
    action: 'Look on',
  },
];

/** What waits for somebody, in order: by kind, and within a kind the longest wait first. */
export function tasksOf(work: readonly Work[], now: Date): Task[] {
  return KINDS.flatMap(({ count, since, what, href, action }) =>
    work
      .filter((one) => count(one) > 0)
      .sort((one, other) => (since(one)?.getTime() ?? 0) - (since(other)?.getTime() ?? 0))
      .map((one): Task => {
        const waiting = since(one);
        return {
          requisition: `${one.number} ${one.title}`,
          requisitionHref: requisitionOf(one),
          what: what(count(one), one),
          age: waiting === null ? null : ageInWords(waiting, now),
          href: href(one),
          action,
        };
      }),
  );
}
