import { canonicalJson } from '../../core/canonical.ts';
import type { Exchange } from '../../core/capture/exchange.ts';
import type { ArtefactRecord } from '../../core/capture/record.ts';
import { writeExchanges } from '../../store/wacz/write-exchanges.ts';
import { keptHeaders } from './connection.ts';
import type { Artefact, CaptureRequest } from './result.ts';
import type { TimedStep } from './steps.ts';
import type { Shot, Viewing } from './viewing.ts';
import type { Walked } from './walk.ts';

/** An artefact with what its record says about it besides hash and size. */
export interface Piece extends Artefact {
  readonly tile: ArtefactRecord['tile'];
  readonly cut: boolean;
  readonly startedAt: string;
  readonly endedAt: string;
}

/** One look at a page, from its request to what its steps found. */
export interface Looked {
  readonly request: CaptureRequest;
  readonly viewing: Viewing;
  readonly walked: Walked;
  readonly dialogs: { count(): number; scriptsStopped(): boolean };
  readonly startedAt: Date;
}

/** What was exchanged with the network, as one WARC file; nothing when nothing was. */
export async function exchanged({ viewing, startedAt }: Looked, exchanges: readonly Exchange[]): Promise<Piece[]> {
  if (exchanges.length === 0) return [];
  const endedAt = new Date().toISOString();
  const bytes = await writeExchanges(viewing.opened.product, startedAt.toISOString(), exchanges);
  return [
    {
      kind: 'exchanges',
      mediaType: 'application/warc',
      bytes,
      tile: null,
      cut: false,
      startedAt: startedAt.toISOString(),
      endedAt,
    },
  ];
}

/** What was read and photographed, as it is kept. */
export function piecesOf({ viewing, walked: { shown, steps } }: Looked): Piece[] {
  const answer = viewing.network.document();
  const { text, html, mhtml, media = [], description, shots = [], beforeConsent } = shown;
  const links = description === undefined ? null : canonicalJson({ links: description.links, media });
  const written = writer(steps);
  return [
    ...(text === undefined ? [] : [written('text', 'text/plain; charset=utf-8', text.text, text.cut)]),
    ...shots.map((shot) => photographed('screenshot', shot)),
    ...(beforeConsent === undefined ? [] : [photographed('screenshot_before_consent', beforeConsent)]),
    ...(html === undefined ? [] : [written('html', 'text/html; charset=utf-8', html.html, html.cut)]),
    ...(mhtml === undefined ? [] : [written('mhtml', 'multipart/related', mhtml, false)]),
    ...(links === null ? [] : [written('links', 'application/json', links, false)]),
    ...(answer === null ? [] : [written('headers', 'application/json', canonicalJson(keptHeaders(answer.headers)), false)]),
  ];
}

type Written = 'text' | 'html' | 'mhtml' | 'links' | 'headers';

/** The step that read each of them; headers came with the document. */
const STEP_OF: Record<Written, TimedStep['name']> = {
  text: 'text',
  html: 'html',
  mhtml: 'mhtml',
  links: 'describe',
  headers: 'open',
};

/** Makes pieces of what was read, each with the times of the step that read it. */
const writer =
  (steps: Walked['steps']) =>
  (kind: Written, mediaType: string, content: string, cut: boolean): Piece => {
    const step = steps.find(({ name }) => name === STEP_OF[kind]);
    if (step === undefined) throw new Error(`nothing says when the ${kind} was read`);
    const { startedAt, endedAt } = step;
    return { kind, mediaType, bytes: Buffer.from(content, 'utf8'), tile: null, cut, startedAt, endedAt };
  };

const photographed = (kind: 'screenshot' | 'screenshot_before_consent', shot: Shot): Piece => ({
  kind,
  mediaType: 'image/png',
  bytes: shot.png,
  tile: { fromPx: shot.fromPx, heightPx: shot.heightPx },
  cut: false,
  startedAt: shot.startedAt.toISOString(),
  endedAt: shot.endedAt.toISOString(),
});
