import { randomUUID } from 'node:crypto';
import { sha256 } from '../../core/canonical.ts';
import { checkFinding } from '../../core/finding/draft.ts';
import type { AccountId, ApplicantId, CaptureId, FindingId, RequisitionId, RoundId } from '../../core/ids.ts';
import type { WordsState } from '../../core/recheck/recheck.ts';
import { judgeCapture } from '../../sql/capture/judge.ts';
import { inTransaction, type Transaction } from '../../sql/database.ts';
import { loadFinding } from '../../sql/finding/finding.ts';
import { draftFinding, submitFinding } from '../../sql/finding/save.ts';
import { startRound } from '../../sql/round/start.ts';
import type { Store } from '../../store/store.ts';
import { theOnly, type Agency } from './builders.ts';
import type { TestDatabase } from './database.ts';

/** Does something as an investigator, on the investigators' connection. */
export function asInvestigator<T>(
  { pools }: TestDatabase,
  person: AccountId,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return inTransaction(pools.investigator, person, work);
}

/** Starts a round as the investigator would. */
export function buildRound(database: TestDatabase, agency: Agency, requisition: RequisitionId): Promise<RoundId> {
  return asInvestigator(database, agency.investigator, (transaction) => startRound(transaction, requisition));
}

/** Ends every cell of a round in one outcome, settles its blocks and finishes it, as workers would. */
export async function finishRound({ owner }: TestDatabase, round: RoundId, outcome = 'none'): Promise<void> {
  await owner.query(
    'update evidence.search set observed = coalesce(observed, $2), outcome = coalesce(observed, $2), finished_at = now() where round_id = $1',
    [round, outcome],
  );
  await owner.query(
    "update evidence.block set status = 'complete', why = 'Both controls passed.', settled_at = now() where round_id = $1",
    [round],
  );
  await owner.query("update evidence.round set status = 'finished', finished_at = now() where id = $1", [round]);
}

/** What a test's capture is like; everything has a harmless default. */
export interface CaptureToBuild {
  readonly text?: string;
  readonly title?: string;
  readonly url?: string;
  readonly state?: 'complete' | 'partial' | 'failed';
  readonly suggested?: 'T0' | 'T1' | 'T2' | 'TX';
  readonly signals?: readonly {
    readonly start: number;
    readonly end: number;
    readonly direction: 'supports' | 'contradicts';
    readonly why: string;
  }[];
  /** A picture to show; any bytes will do. */
  readonly picture?: Uint8Array;
}

/** Whose capture it is, and of which round. */
export interface CapturePlace {
  readonly requisition: RequisitionId;
  readonly round: RoundId;
  readonly applicant: ApplicantId;
}

/** Stores a capture with its sealed text, found by the applicant's first search of the round. */
export async function buildCapture(
  { owner }: TestDatabase,
  store: Store,
  { requisition, round, applicant }: CapturePlace,
  {
    text = 'Nothing of note.',
    title = 'A page',
    state = 'complete',
    suggested = 'T2',
    signals = [],
    picture,
    url = `http://blog.example.test/${randomUUID()}`,
  }: CaptureToBuild = {},
): Promise<CaptureId> {
  const wrapped = await dataKey(owner, store, requisition, applicant);
  const { rows } = await owner.query<{ id: CaptureId }>(
    `insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key, state, quality, final_url, status, title, manifest_sha256,
       suggested_tier, suggested_why, started_at, finished_at)
     values ($1, $2, $3, $4, $4, $5, 'ok', $4, 200, $6, $7, $8, 'The page holds what is known.', now(), now()) returning id`,
    [requisition, round, applicant, url, state, title, sha256(url), suggested],
  );
  const { id } = theOnly(rows);
  const pictures = picture === undefined ? [] : [{ kind: 'screenshot', mediaType: 'image/png', bytes: picture }];
  for (const { kind, mediaType, bytes } of [{ kind: 'text', mediaType: 'text/plain', bytes: Buffer.from(text) }, ...pictures]) {
    const stored = await store.put(bytes, wrapped);
    await owner.query(
      'insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes) values ($1, $2, $3, 0, $4, $5, $6)',
      [id, requisition, kind, mediaType, stored.sha256, stored.bytes],
    );
  }
  for (const [ordinal, signal] of signals.entries()) {
    await owner.query(
      `insert into evidence.signal (capture_id, requisition_id, ordinal, kind, direction, start_at, end_at, quote, why, independent)
       values ($1, $2, $3, 'city', $4, $5, $6, $7, $8, true)`,
      [id, requisition, ordinal, signal.direction, signal.start, signal.end, text.slice(signal.start, signal.end), signal.why],
    );
  }
  await owner.query(
    `insert into evidence.hit (requisition_id, search_id, capture_id, url, title, snippet, rank)
     select $1, s.id, $2, $3, $4, 'A snippet', 1 from evidence.search s where s.round_id = $5 and s.applicant_id = $6 order by s.step_no limit 1`,
    [requisition, id, url, title, round, applicant],
  );
  return id;
}

async function dataKey(
  owner: TestDatabase['owner'],
  store: Store,
  requisition: RequisitionId,
  applicant: ApplicantId,
): Promise<Buffer> {
  const key = store.newDataKey();
  await owner.query(
    'insert into evidence.data_key (applicant_id, requisition_id, wrapped, master_key_id) values ($1, $2, $3, $4) on conflict (applicant_id) do nothing',
    [applicant, requisition, key.wrapped, key.keyId],
  );
  const { rows } = await owner.query<{ wrapped: Buffer }>('select wrapped from evidence.data_key where applicant_id = $1', [
    applicant,
  ]);
  return theOnly(rows).wrapped;
}

/** Has a capture attributed to the applicant by both investigators. */
export async function attribute(database: TestDatabase, agency: Agency, capture: CaptureId): Promise<void> {
  await asInvestigator(database, agency.investigator, (transaction) =>
    judgeCapture(transaction, capture, { verdict: 'applicant', reason: 'same city and club' }),
  );
  await database.owner.query(
    `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by)
     select requisition_id, id, 'second', 'applicant', 'same city and club', $2 from evidence.capture where id = $1`,
    [capture, agency.second],
  );
}

/** Drafts a finding on words of a captured text, as the investigator. */
export async function buildFinding(
  database: TestDatabase,
  agency: Agency,
  place: { requisition: RequisitionId; applicant: ApplicantId; capture: CaptureId },
  { text, words, description = 'Describes driving far above the limit.' }: { text: string; words: string; description?: string },
): Promise<FindingId> {
  const typed = {
    criterion: 'CR-04',
    words,
    occurrence: '',
    authorship: 'wrote',
    conductDate: new Date().toISOString().slice(0, 10),
    description,
    corroboration: 'C0',
    corroborationNote: '',
    quotationHeld: false,
  };
  const { draft, problems } = checkFinding(typed, {
    text,
    criteria: ['CR-03', 'CR-04'],
    lookBackYears: 7,
    today: typed.conductDate,
  });
  if (draft === null) throw new Error(JSON.stringify(problems));
  const { requisition, applicant, capture } = place;
  return asInvestigator(database, agency.investigator, (transaction) =>
    draftFinding(transaction, { requisitionId: requisition, applicantId: applicant, captureId: capture }, draft),
  );
}

/** Ends the re-check that handing the finding in promised, as a worker would; `days` ago. */
export async function answerRecheck(
  { owner }: TestDatabase,
  finding: FindingId,
  words: WordsState = 'stand',
  days = 0,
): Promise<void> {
  await owner.query(
    `update evidence.recheck k set verdict = case $2 when 'stand' then 'unchanged' when 'missing' then 'changed' else 'unknown' end,
       quotations = jsonb_build_array(jsonb_build_object('start', f.start_at, 'end', f.end_at, 'words', $2::text)), finished_at = now() - make_interval(days => $3)
     from evidence.finding f where f.id = $1 and k.capture_id = f.capture_id and k.finished_at is null`,
    [finding, words, days],
  );
}

/** Hands a finding in, has its page asked again, and has the second investigator answer. */
export async function readSecond(
  database: TestDatabase,
  agency: Agency,
  finding: FindingId,
  verdict: 'agree' | 'disagree' = 'agree',
): Promise<void> {
  await asInvestigator(database, agency.investigator, async (transaction) =>
    submitFinding(transaction, finding, await loadFinding(transaction, finding)),
  );
  await answerRecheck(database, finding);
  await asInvestigator(database, agency.second, async ({ client, actor }) => {
    await client.query(
      `insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by)
       select requisition_id, id, edition, $3, 'read against the page', $2 from evidence.finding where id = $1`,
      [finding, actor, verdict],
    );
    const status = verdict === 'agree' ? 'confirmed' : 'returned';
    await client.query('update evidence.finding set status = $2, changed_at = now() where id = $1', [finding, status]);
  });
}
