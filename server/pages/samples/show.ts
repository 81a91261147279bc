import { agreementOf } from '../../../core/audit/agreement.ts';
import type { SampleId } from '../../../core/ids.ts';
import { VERDICTS } from '../../../sql/capture/capture.ts';
import { finishSample } from '../../../sql/sample/reread.ts';
import { findNext, listCompared, loadSample, talliesOf, type Compared, type Sample } from '../../../sql/sample/sample.ts';
import { goTo, show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { agreementView } from '../audit/agreement-view.ts';
import { VERDICT_WORDS } from '../captures/words.ts';
import { SAMPLE_FILES } from './export.ts';

/** A sample: how far it is, and once it is finished, how far the two agree and where they do not. */
export const showSample: Page = {
  method: 'get',
  path: '/audit/samples/:sample',
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<SampleId>(desk, 'sample');
    const { sample, compared, next } = await desk.transaction(async (transaction) => {
      const sample = await loadSample(transaction, id);
      const own = sample.drawnById === desk.person.id && sample.finishedAt === null;
      return {
        sample,
        compared: await listCompared(transaction, id),
        next: own ? await findNext(transaction, id) : null,
      };
    });
    return show('samples/show', {
      title: `Sample of the round of ${sample.requisitionNumber}`,
      listHref: `/audit/rounds/${sample.roundId}/samples`,
      facts: factsOf(sample),
      recordHref: logHref(id),
      progress: `${sample.reread} of ${sample.size} judged again`,
      nextHref: next === null ? null : `/audit/samples/pages/${next}`,
      finishAction: next === null ? null : `/audit/samples/${id}/end`,
      finished: sample.finishedAt !== null,
      ...comparison(id, compared),
    });
  },
};

/** Ends an own sample before all of it is judged: its pages are closed again, and what was judged is compared. */
export const endSample: Page = {
  method: 'post',
  path: '/audit/samples/:sample/end',
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<SampleId>(desk, 'sample');
    await desk.transaction((transaction) => finishSample(transaction, id));
    return goTo(`/audit/samples/${id}`, 'The sample is ended, and its pages are closed again.');
  },
};

const logHref = (subject: string) => `/access-log?${new URLSearchParams({ subject }).toString()}`;

const factsOf = (sample: Sample) => [
  { name: 'Drawn', value: `${sample.drawnAt.toISOString()} by ${sample.drawnBy}` },
  { name: 'Size', value: `${sample.size} of ${sample.judged} judged pages` },
  { name: 'Seed', value: sample.seed },
  { name: 'Drawn from (SHA-256)', value: sample.judgedSha256 },
  { name: 'Finished', value: sample.finishedAt?.toISOString() ?? 'not yet' },
];

function comparison(id: SampleId, compared: readonly Compared[]) {
  const judged = compared.filter(({ again }) => again !== null);
  const cell = (former: string, again: string) => ({
    count: judged.filter((page) => page.former === former && page.again === again).length,
    agrees: former === again,
  });
  return {
    agreement: agreementView(agreementOf(talliesOf(compared))),
    words: VERDICTS.map((one) => VERDICT_WORDS[one].word),
    table: VERDICTS.map((former) => ({
      name: VERDICT_WORDS[former].word,
      cells: VERDICTS.map((again) => cell(former, again)),
    })),
    pages: [...judged.filter(disagrees), ...judged.filter((page) => !disagrees(page))].map(comparedRow),
    exports: SAMPLE_FILES.map(({ file, label }) => ({ href: `/audit/samples/${id}/${file}`, label })),
  };
}

const disagrees = ({ former, again }: Compared) => former !== again;

const comparedRow = (page: Compared) => ({
  place: page.place,
  href: logHref(page.captureId),
  applicant: page.applicant,
  former: VERDICT_WORDS[page.former].word,
  formerBy: page.formerBy,
  second: page.second === null ? '–' : VERDICT_WORDS[page.second].word,
  again: page.again === null ? '–' : VERDICT_WORDS[page.again].word,
  reason: page.reason ?? '–',
  disagrees: disagrees(page),
});
