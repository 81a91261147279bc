import { z } from 'zod';
import { draftCertificate } from '../../../core/capture/certificate.ts';
import { EXPORT_PURPOSE_CODES } from '../../../core/capture/purposes.ts';
import { CaptureRecord, isSealIntact } from '../../../core/capture/record.ts';
import { packageName, timestampName } from '../../../core/capture/wacz/layout.ts';
import { sha256 } from '../../../core/canonical.ts';
import { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import {
  findArtefactOfKind,
  listArtefacts,
  loadCapture,
  type Capture,
  type SealedArtefact,
} from '../../../sql/capture/capture.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { BadTimestamp, readTimestamp } from '../../../store/timestamp/read-token.ts';
import type { Desk, Page, Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { renderCertificate } from './certificate.ts';
import { showAgain } from './show.ts';
import { TAKEN_CODES } from './take-along-fields.ts';
import { ARTEFACT_WORDS } from './words.ts';

const TakeAlong = z.object({
  what: z.enum(TAKEN_CODES, { error: 'say what you take' }),
  purpose: z.enum(EXPORT_PURPOSE_CODES, { error: 'say why you take it' }),
});

/** Hands out a package, its time stamp or a draft certificate. Every time is a custody event with its purpose (RQ-034). */
export const takeAlong: Page = {
  method: 'post',
  path: '/captures/:capture/take-along',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const { what, purpose } = desk.form(TakeAlong);
    const capture = await desk.transaction((transaction) => loadCapture(transaction, id));
    const file = what === 'certificate' ? await certificateOf(desk, capture) : await storedFile(desk, capture, what);
    const detail = { artefact: what, purpose, sha256: file.sha256 };
    await desk.transaction((transaction) => recordAct(transaction, { kind: 'evidence.exported', subject: id, detail }));
    return file.reply;
  },
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
};

/** What is handed out, and its hash. */
interface Taken {
  readonly reply: Reply;
  readonly sha256: string;
}

/** A package can be as large as a page with all its pictures: it is read through once, to know that it is whole, and once more while it is sent. */
async function storedFile(desk: Desk, { id }: Capture, kind: 'package' | 'timestamp'): Promise<Taken> {
  const found = await desk.transaction((transaction) => findArtefactOfKind(transaction, id, kind));
  if (found === null) throw new Failure('NOT_FOUND', 'This capture has none.');
  const pieces = () => desk.evidence.stream(found.sha256, found.wrapped);
  await readThrough(pieces());
  const name = packageName(id);
  const reply: Reply = {
    kind: 'export',
    mediaType: found.mediaType,
    downloadAs: kind === 'package' ? name : timestampName(name),
    async send(out) {
      for await (const piece of pieces()) await out(piece);
    },
  };
  return { reply, sha256: found.sha256 };
}

/** Reads to the end, where a file that is damaged says so. */
async function readThrough(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const reading = pieces[Symbol.asyncIterator]();
  while ((await reading.next()).done !== true);
}

async function certificateOf(desk: Desk, capture: Capture): Promise<Taken> {
  const { id } = capture;
  const record = CaptureRecord.safeParse(capture.record);
  if (!record.success) throw new Failure('NOT_FOUND', 'Nothing was captured here that could be certified.');
  const { artefacts, packed, stamp } = await desk.transaction(async (transaction) => ({
    artefacts: await listArtefacts(transaction, id),
    packed: await findArtefactOfKind(transaction, id, 'package'),
    stamp: await findArtefactOfKind(transaction, id, 'timestamp'),
  }));
  const draft = draftCertificate({
    captureId: id,
    record: record.data,
    sealIntact: isSealIntact(record.data) && record.data.manifestSha256 === capture.manifestSha256,
    parts: artefacts.map(({ kind, sha256: hash, bytes }) => ({ what: ARTEFACT_WORDS[kind], sha256: hash, bytes })),
    packageSha256: packed?.sha256 ?? null,
    timestamp: packed === null || stamp === null ? null : await readStamp(desk, packed, stamp),
    agency: desk.agency,
    draftedAt: new Date().toISOString(),
  });
  const body = renderCertificate(draft);
  return { reply: { kind: 'file', body, mediaType: 'text/html', downloadAs: `certificate-${id}.html` }, sha256: sha256(body) };
}

/** What the stamp says. That its authority can be trusted is for whoever checks it with a root of their own. */
async function readStamp(
  { evidence }: Desk,
  packed: SealedArtefact,
  stamp: SealedArtefact,
): Promise<{ at: string; authority: string } | null> {
  try {
    return await readTimestamp(await evidence.get(stamp.sha256, stamp.wrapped), { sha256: packed.sha256, roots: [] });
  } catch (error) {
    if (error instanceof BadTimestamp) return null;
    throw error;
  }
}
