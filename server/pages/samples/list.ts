import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { SAMPLE_SIZE_MAX } from '../../../core/audit/sample.ts';
import type { Failure } from '../../../core/failure.ts';
import type { RoundId } from '../../../core/ids.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { drawSampleOf } from '../../../sql/sample/draw.ts';
import { listSamples, type Sample } from '../../../sql/sample/sample.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';

const PATH = '/audit/rounds/:round/samples';

/** The samples that were drawn of a round's judged pages, and the form that draws another one. */
export const listOfSamples: Page = { method: 'get', path: PATH, roles: ['auditor'], handle: (desk) => showList(desk, null) };

/** Which sample is to be drawn. */
export const Wanted = z.object({
  size: z.coerce
    .number({ error: 'say how many pages, as a number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(SAMPLE_SIZE_MAX, `must be at most ${SAMPLE_SIZE_MAX}`),
  seed: z
    .string({ error: 'give a seed' })
    .trim()
    .regex(/^[A-Za-z0-9-]{8,64}$/, 'must be 8 to 64 letters, digits and hyphens')
    .regex(/[A-Za-z]/, 'must hold a letter, so that it cannot be taken for a telephone number'),
});

/** Draws a sample. Nothing of it is shown before size and seed are recorded. */
export const draw: Page = {
  method: 'post',
  path: PATH,
  roles: ['auditor'],
  async handle(desk) {
    const round = idIn<RoundId>(desk, 'round');
    const wanted = desk.form(Wanted);
    const sample = await desk.transaction((transaction) => drawSampleOf(transaction, round, wanted));
    return goTo(`/audit/samples/${sample}`, 'The sample is drawn, and its size and seed are recorded.');
  },
  refused: showList,
};

async function showList(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RoundId>(desk, 'round');
  const { round, samples } = await desk.transaction(async (transaction) => ({
    round: await loadRound(transaction, id),
    samples: await listSamples(transaction, id),
  }));
  const typed = { size: '20', seed: `s${randomBytes(16).toString('hex')}`, ...desk.typed };
  const form = openForm(typed, failure);
  const fields = [
    form.number('size', 'How many pages', {
      required: true,
      hint: `At most ${SAMPLE_SIZE_MAX}. Every judged page of the round is as likely to be drawn as any other.`,
    }),
    form.line('seed', 'Seed', {
      required: true,
      hint: 'The draw follows from it, and anybody can repeat it. Who does not trust this one types their own, from dice for example.',
    }),
  ];
  return show('samples/list', {
    title: `Samples of the round of ${round.requisitionNumber}`,
    roundHref: `/audit/rounds/${id}`,
    action: `/audit/rounds/${id}/samples`,
    fields,
    summary: form.summary(),
    samples: samples.map(sampleRow),
  });
}

const sampleRow = ({ id, size, reread, drawnBy, drawnAt, finishedAt }: Sample) => ({
  href: `/audit/samples/${id}`,
  drawnAt,
  drawnBy,
  size,
  reread,
  finishedAt,
});
