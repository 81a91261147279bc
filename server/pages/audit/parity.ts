import { agreementOf } from '../../../core/audit/agreement.ts';
import { counted, seconds } from '../../../core/audit/audit-test.ts';
import { CLASS_WORDS } from '../../../core/filter/index.ts';
import type { RoundId } from '../../../core/ids.ts';
import { VERDICTS } from '../../../sql/capture/capture.ts';
import { loadDashboard, type Dashboard, type MaskFigures, type StepFigures } from '../../../sql/audit/dashboard.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { VERDICT_WORDS } from '../captures/words.ts';
import { agreementView, rangeInWords, SHARES } from './agreement-view.ts';
import { endOf, fillOf, rowsHref, type OutcomeOrNone } from './parity-words.ts';
import { keepFigures, keptView } from './kept-figures.ts';
import { openCanvas, whole } from './plots.ts';

const dashboardOf = keepFigures(loadDashboard);

/** The figures of equal treatment of one round as plots, each beside its numbers and in front of the rows it was counted from. */
export const showParity: Page = {
  method: 'get',
  path: '/audit/rounds/:round/parity',
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const round = await desk.transaction((transaction) => loadRound(transaction, id));
    const { figures: dashboard, countedAt } = await dashboardOf(desk, round);
    return show('audit/parity', {
      title: `Parity in the round of ${round.requisitionNumber}`,
      roundHref: `/audit/rounds/${id}`,
      kept: keptView(countedAt, `/audit/rounds/${id}/parity`),
      times: timesView(id, dashboard.steps),
      retries: retriesView(id, dashboard.steps),
      outcomes: outcomesView(id, dashboard.steps),
      masks: masksView(id, dashboard),
      verdicts: verdictsView(id, dashboard),
      readings: readingsView(id, dashboard),
    });
  },
};

const most = (values: readonly number[]) => Math.max(0, ...values);
const nameOf = ({ stepNo, title }: StepFigures) => `${stepNo} ${title}`;
const stepHref = (round: RoundId, { stepNo }: StepFigures) => rowsHref(round, 'searches', { step: String(stepNo) });

function timesView(round: RoundId, steps: readonly StepFigures[]) {
  const canvas = openCanvas(0, most(steps.flatMap(({ times }) => times ?? [])), seconds);
  return {
    axis: canvas.axis,
    rows: steps.map((step) => {
      const [least, quarter, middle, threeQuarters, longest] = step.times ?? [0, 0, 0, 0, 0];
      const words = `Times of step ${step.stepNo}: ${seconds(least)} to ${seconds(longest)}, the middle half ${seconds(quarter)} to ${seconds(threeQuarters)}, the middle ${seconds(middle)}.`;
      return {
        name: nameOf(step),
        href: stepHref(round, step),
        source: step.source,
        plot: step.times === null ? null : canvas.box(step.times, words),
        figures: step.times === null ? null : [least, quarter, middle, threeQuarters, longest].map(seconds),
        asked: step.asked,
      };
    }),
  };
}

function retriesView(round: RoundId, steps: readonly StepFigures[]) {
  const canvas = openCanvas(0, most(steps.map(({ retries }) => retries)), whole);
  return {
    axis: canvas.axis,
    rows: steps.map((step) => ({
      name: nameOf(step),
      href: stepHref(round, step),
      plot: canvas.stack(
        [{ amount: step.retries, fill: 'solid' }],
        `Step ${step.stepNo}: ${counted(step.retries, 'further attempt')}, at most ${step.retriesMost} for one applicant.`,
      ),
      retries: step.retries,
      retriesMost: step.retriesMost,
    })),
  };
}

function outcomesView(round: RoundId, steps: readonly StepFigures[]) {
  const countsOf = ({ outcomes }: StepFigures) =>
    (Object.entries(outcomes) as [OutcomeOrNone, number][]).sort(([one], [other]) => endOf(one).order - endOf(other).order);
  const canvas = openCanvas(0, most(steps.map((step) => countsOf(step).reduce((sum, [, count]) => sum + count, 0))), whole);
  return {
    axis: canvas.axis,
    rows: steps.map((step) => ({
      name: nameOf(step),
      href: stepHref(round, step),
      plot: canvas.stack(
        countsOf(step).map(([outcome, amount]) => ({ amount, fill: fillOf(outcome) })),
        `Outcomes of step ${step.stepNo}: ${countsOf(step)
          .map(([outcome, count]) => `${endOf(outcome).word} ${count}`)
          .join(', ')}.`,
      ),
      counts: countsOf(step).map(([outcome, count]) => ({
        word: endOf(outcome).word,
        count,
        href: rowsHref(round, 'searches', { step: String(step.stepNo), outcome }),
      })),
    })),
  };
}

function masksView(round: RoundId, { masks, maskReaders }: Dashboard) {
  const canvas = openCanvas(0, most(masks.map(({ byFilter, byPeople }) => byFilter + byPeople)), whole);
  const rate = ({ byFilter, byPeople }: MaskFigures) => `${Math.round((100 * byPeople) / (byFilter + byPeople))} %`;
  return {
    axis: canvas.axis,
    rows: masks.map((figures) => ({
      name: CLASS_WORDS[figures.class],
      href: rowsHref(round, 'masks', { class: figures.class }),
      plot: canvas.stack(
        [
          { amount: figures.byFilter, fill: 'solid' },
          { amount: figures.byPeople, fill: 'hatched' },
        ],
        `${CLASS_WORDS[figures.class]}: hidden ${figures.byFilter} times by the filter, ${figures.byPeople} times by people.`,
      ),
      ...figures,
      rate: rate(figures),
    })),
    readers: maskReaders.map(({ id, ...reader }) => ({ ...reader, href: rowsHref(round, 'masks', { by: id }) })),
  };
}

function verdictsView(round: RoundId, { verdicts }: Dashboard) {
  const canvas = openCanvas(...SHARES);
  const readers = [...new Map(verdicts.map(({ readerId, reader }) => [readerId, reader]))];
  const cell = (one: string, other: string) => ({
    count: verdicts.filter((said) => said.one === one && said.other === other).reduce((sum, { count }) => sum + count, 0),
    agrees: one === other,
    href: rowsHref(round, 'verdicts', { one, other }),
  });
  return {
    agreement: agreementView(agreementOf(verdicts)),
    words: VERDICTS.map((one) => VERDICT_WORDS[one].word),
    table: VERDICTS.map((one) => ({ name: VERDICT_WORDS[one].word, cells: VERDICTS.map((other) => cell(one, other)) })),
    axis: canvas.axis,
    readers: readers.map(([id, name]) => {
      const { pairs, agreed, share } = agreementOf(verdicts.filter(({ readerId }) => readerId === id));
      return {
        name,
        href: rowsHref(round, 'verdicts', { by: id }),
        plot: share === null ? null : canvas.range(share, `${name}: ${rangeInWords(share)} agreed.`),
        pairs,
        agreed,
        share: share === null ? '–' : rangeInWords(share),
      };
    }),
  };
}

function readingsView(round: RoundId, { readings }: Dashboard) {
  const canvas = openCanvas(0, most(readings.map(({ read }) => read)), whole);
  return {
    axis: canvas.axis,
    rows: readings.map(({ readerId, reader, agreed, read }) => ({
      name: reader,
      href: rowsHref(round, 'readings', { by: readerId }),
      plot: canvas.stack(
        [
          { amount: agreed, fill: 'solid' },
          { amount: read - agreed, fill: 'hatched' },
        ],
        `${reader}: agreed to ${agreed} of ${read} readings.`,
      ),
      agreed,
      returned: read - agreed,
      returnedHref: rowsHref(round, 'readings', { by: readerId, verdict: 'disagree' }),
    })),
  };
}
