import { SOURCES, type SourceId } from '../../core/protocol/sources.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import { KEYS } from '../../core/protocol/keys.ts';
import type { Door } from '../../workers/egress/door.ts';
import { openDoor } from '../../workers/egress/open.ts';
import { SOURCE_CONNECTORS } from '../../workers/sources/index.ts';
import type { SourceOutcome } from '../../workers/sources/source.ts';
import { askedSources, generalAnswers, type Answer, type OfSource } from './answers.ts';
import { startSite } from './site.ts';

/** What one source made of one answer. */
export interface Judged {
  readonly source: string;
  readonly answer: string;
  readonly truth: Answer['truth'];
  readonly mayBeMissing: boolean;
  readonly outcome: SourceOutcome;
}

/** Every answer to every source, through the real door, against a site on loopback. */
export async function judgeAll(): Promise<Judged[]> {
  const general = generalAnswers();
  return (await Promise.all(askedSources().map((asked) => judge(asked, answersFor(asked, general))))).flat();
}

/** What one source is given: answers that any site may give, its own, and its two good ones. */
export function answersFor(asked: OfSource, general: readonly Answer[]): Answer[] {
  const fits = ({ only, exceptFor }: Answer) => (only?.includes(asked.source) ?? true) && !exceptFor.includes(asked.source);
  return [
    { ...asked.present, name: 'what it answers when somebody is there', truth: 'present' as const },
    { ...asked.missing, name: 'what it answers when nobody is there', truth: 'missing' as const },
    ...[...asked.answers, ...general].filter(fits),
  ].map((answer) => filledIn(answer, asked));
}

/** An answer that repeats a good body under another status. */
function filledIn(answer: Answer, asked: OfSource): Answer {
  return { ...repeated(answer, asked), others: answer.others.map((other) => repeated(other, asked)) };
}

function repeated<Kept extends Pick<Answer, 'body' | 'bodyIs' | 'json' | 'headers'>>(
  answer: Kept,
  { present, missing }: OfSource,
): Kept {
  if (answer.body !== 'PRESENT' && answer.body !== 'MISSING') return answer;
  const { body, bodyIs, json, headers } = answer.body === 'PRESENT' ? present : missing;
  return { ...answer, body, bodyIs, json, headers: { ...answer.headers, ...headers } };
}

/** Long enough for a machine that is busy; short where the answer is known never to end. */
const ANSWER_MS = 5_000;
const NEVER_ENDING_MS = 150;
/** So that too much is quickly made. */
const BYTES_MAX = 100_000;

async function judge(asked: OfSource, answers: readonly Answer[]): Promise<Judged[]> {
  const site = await startSite();
  const { hostname } = new URL(asked.site);
  const doors = { patient: doorTo(hostname, site.place, ANSWER_MS), hasty: doorTo(hostname, site.place, NEVER_ENDING_MS) };
  const judged: Judged[] = [];
  try {
    for (const answer of answers) {
      site.answerWith(answer);
      const endless = answer.how === 'slow' || answer.how === 'drip';
      // robots.txt is remembered by a door, so an answer about robots.txt needs a new one.
      const fresh = answer.others.some(({ at }) => at === '/robots.txt') ? doorTo(hostname, site.place, ANSWER_MS) : null;
      const door = fresh ?? (endless ? doors.hasty : doors.patient);
      const { outcome } = await SOURCE_CONNECTORS[asked.source as SourceId].run(asked.query, stepFor(asked), door);
      await fresh?.close();
      const { name, truth, mayBeMissing } = answer;
      judged.push({ source: asked.about, answer: name, truth, mayBeMissing, outcome });
    }
    return judged;
  } finally {
    await Promise.all([site.close(), doors.patient.close(), doors.hasty.close()]);
  }
}

export const stepFor = ({ source, site, technique, parameters }: OfSource): Step => ({
  id: 'bench',
  title: 'Bench',
  technique,
  source: source as SourceId,
  site,
  query: '{name}',
  parameters: { ...SOURCES[source as SourceId].parameters.parse(parameters) },
  pages: 2,
  hits: 10,
  control: { positive: 'Avery Quillfeather' },
});

function doorTo(hostname: string, place: string, answerMs: number): Door {
  return openDoor({
    userAgent: 'Evenhand/bench (+https://agency.test; bench@agency.test)',
    hosts: { [hostname]: place },
    keys: Object.fromEntries(Object.keys(KEYS).map((id) => [id, 'a-key-for-the-bench'])),
    // What a site asks of our pace must not slow the next case down.
    pace: { book: () => Promise.resolve(0), leaveAlone: () => Promise.resolve() },
    log: { warn: () => undefined },
    limits: { answerMs, apiBytesMax: BYTES_MAX, pageBytesMax: BYTES_MAX },
    resolve: () => Promise.reject(new Error('there are no names in a bench')),
  });
}

/** A false `found` claims somebody who is not known to be there; a false `none` claims that nobody is, without being told so. */
export const isFalseFound = ({ truth, outcome }: Pick<Judged, 'truth' | 'outcome'>) =>
  (outcome === 'found' || outcome === 'partial') && truth !== 'present';
export const isFalseNone = ({ truth, outcome, mayBeMissing }: Pick<Judged, 'truth' | 'outcome' | 'mayBeMissing'>) =>
  outcome === 'none' && truth !== 'missing' && !mayBeMissing;
