import type { QueryResultRow } from 'pg';
import { sha256 } from '../../core/canonical.ts';
import type { ApplicantId, CaptureId, FindingId, ProtocolId, ReportId, RequisitionId, RoundId } from '../../core/ids.ts';
import { buildApplicant, buildRequisition, shortId, theOnly, type Agency, type Seat } from './builders.ts';
import type { TestDatabase } from './database.ts';

/** One applicant from intake to the panel: a row in every table that holds something about people. */
export interface Case {
  readonly requisition: RequisitionId;
  readonly protocol: ProtocolId;
  readonly protocolSha256: string;
  readonly applicant: ApplicantId;
  readonly applicantNumber: string;
  readonly round: RoundId;
  readonly search: string;
  readonly capture: CaptureId;
  readonly finding: FindingId;
  readonly screening: string;
  /** The released report. */
  readonly report: ReportId;
  /** A later edition that has not been released. */
  readonly unreleased: ReportId;
  readonly deviation: string;
  readonly job: string;
}

/** What the captured page of a case says; nobody without a part in it may ever read this. */
export const CASE_SECRET = 'Overheard at the harbour: the raw words of a captured page';

/**
 * Stores a finished case. `owner` puts it in place, so it is true to the tables and their triggers, and not to how pages get there.
 * `first` and `second` are the seats that did the work.
 */
export async function buildCase(
  database: TestDatabase,
  agency: Agency,
  { members, first = 'investigator', second = 'second' }: { members?: readonly Seat[]; first?: Seat; second?: Seat } = {},
): Promise<Case> {
  const store = async <Row extends QueryResultRow = { id: string }>(
    statement: string,
    values: readonly unknown[],
  ): Promise<Row> => theOnly((await database.owner.query<Row>(statement, [...values])).rows);

  const requisition = await buildRequisition(database, agency, members === undefined ? {} : { members });
  const applicantNumber = `A-${shortId()}`;
  const applicant = await buildApplicant(database, agency, requisition, { number: applicantNumber });
  const { protocol_id: protocol, sha256: hash } = await store<{ protocol_id: ProtocolId; sha256: string }>(
    'select r.protocol_id, p.sha256 from intake.requisition r join intake.protocol p on p.id = r.protocol_id where r.id = $1',
    [requisition],
  );
  const { id: deviation } = await store(
    "insert into intake.deviation (requisition_id, reason, asked_by) values ($1, 'the wiki has moved house', $2) returning id",
    [requisition, agency[first]],
  );
  const { id: round } = await store(
    `insert into evidence.round (requisition_id, protocol_id, protocol_sha256, seed, started_by) values ($1, $2, $3, 'seed', $4) returning id`,
    [requisition, protocol, hash, agency[first]],
  );
  const { id: block } = await store(
    "insert into evidence.block (requisition_id, round_id, step_no, step_id) values ($1, $2, 1, 'wiki-name') returning id",
    [requisition, round],
  );
  const { id: search } = await store(
    `insert into evidence.search (requisition_id, round_id, block_id, step_no, kind, applicant_id, position, because, queries, observed, outcome, hits_found)
     values ($1, $2, $3, 1, 'applicant', $4, 1, 'The approved step asks for the full name.', '["Jordan Example"]', 'found', 'found', 1) returning id`,
    [requisition, round, block, applicant],
  );
  await store(
    `insert into evidence.search_page (requisition_id, search_id, attempt, ordinal, url, url_sha256, status, body_sha256, outcome, hits, started_at, finished_at)
     values ($1, $2, 1, 1, 'http://wiki.example.test/w/api.php?q=Jordan', repeat('a', 64), 200, repeat('b', 64), 'found', 1, now(), now()) returning id`,
    [requisition, search],
  );
  const { id: capture } = await store(
    `insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key, state, quality, title, finished_at, suggested_tier)
     values ($1, $2, $3, 'http://wiki.example.test/wiki/Jordan', 'wiki.example.test/wiki/Jordan', 'complete', 'ok', 'Jordan', now(), 'T2') returning id`,
    [requisition, round, applicant],
  );
  await store(
    `insert into evidence.hit (requisition_id, search_id, capture_id, url, title, snippet, rank)
     values ($1, $2, $3, 'http://wiki.example.test/wiki/Jordan', 'Jordan', $4, 1) returning id`,
    [requisition, search, capture, CASE_SECRET],
  );
  await store(
    `insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes)
     values ($1, $2, 'text', 1, 'text/plain', repeat('c', 64), 100) returning capture_id`,
    [capture, requisition],
  );
  await store(
    `insert into evidence.data_key (applicant_id, requisition_id, wrapped, master_key_id) values ($1, $2, '\\x00', 'key-1') returning applicant_id`,
    [applicant, requisition],
  );
  await store(
    `insert into evidence.signal (capture_id, requisition_id, ordinal, kind, direction, start_at, end_at, quote, why, independent)
     values ($1, $2, 1, 'city', 'supports', 0, 10, 'Springfield', 'The page names the city on file.', true) returning capture_id`,
    [capture, requisition],
  );
  for (const [seat, by] of [
    ['first', first],
    ['second', second],
  ] as const) {
    await store(
      "insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by) values ($1, $2, $3, 'applicant', 'city and handle agree', $4) returning id",
      [requisition, capture, seat, agency[by]],
    );
  }
  const { id: finding } = await store(
    `insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, mitigating,
       corroboration, status, drafted_by)
     values ($1, $2, $3, 'CR-04', 0, 20, $4, 'Describes driving far too fast.', 'wrote', false, 'C0', 'submitted', $5) returning id`,
    [requisition, applicant, capture, CASE_SECRET, agency[first]],
  );
  await store('insert into evidence.recheck (requisition_id, capture_id, asked_by) values ($1, $2, $3) returning id', [
    requisition,
    capture,
    agency[first],
  ]);
  const { id: screening } = await store(
    `insert into evidence.screening (requisition_id, finding_id, edition, field, filter_version, input_sha256, outcome, panel_text)
     values ($1, $2, 1, 'quotation', 'filter-1', repeat('d', 64), 'released', 'what the panel reads') returning id`,
    [requisition, finding],
  );
  await store(
    `insert into evidence.mask (requisition_id, screening_id, start_at, end_at, class, role, rule_id, reason)
     values ($1, $2, 0, 4, 'PC-RELIGION', 'subject', 'rule-1', 'names a faith') returning screening_id`,
    [requisition, screening],
  );
  await store(
    `insert into evidence.person_mask (requisition_id, finding_id, edition, field, start_at, end_at, class, role, reason, added_by)
     values ($1, $2, 1, 'quotation', 5, 9, 'PC-AGE', 'subject', 'tells the age', $3) returning id`,
    [requisition, finding, agency[second]],
  );
  await store(
    `insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by)
     values ($1, $2, 1, 'agree', 'reads as described', $3) returning id`,
    [requisition, finding, agency[second]],
  );
  await store("update evidence.finding set status = 'confirmed' where id = $1 returning id", [finding]);
  await store(
    `insert into evidence.response (requisition_id, applicant_id, finding_id, body, received_on, recorded_by)
     values ($1, $2, $3, 'That was my brother.', current_date, $4) returning id`,
    [requisition, applicant, finding, agency[first]],
  );
  const { id: job } = await store("insert into evidence.pending_job (queue, subject) values ('capture', $1) returning id", [
    capture,
  ]);

  const report = async (edition: number, released: boolean) => {
    const json = `{"report":{"version":${edition}}}`;
    const html = released ? '<p>the released report</p>' : null;
    return store(
      `insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, released_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, encode(sha256($9), 'hex'), $10, $11) returning id`,
      [
        requisition,
        applicantNumber,
        edition,
        released ? 'released' : 'rendering',
        json,
        sha256(json),
        html,
        html === null ? null : sha256(html),
        released ? Buffer.from('%PDF-1.7 the released report') : null,
        agency[first],
        released ? new Date() : null,
      ],
    );
  };
  const { id: released } = await report(1, true);
  const { id: unreleased } = await report(2, false);

  return {
    requisition,
    protocol,
    protocolSha256: hash,
    applicant,
    applicantNumber,
    round: round as RoundId,
    search,
    capture: capture as CaptureId,
    finding: finding as FindingId,
    screening,
    report: released as ReportId,
    unreleased: unreleased as ReportId,
    deviation,
    job,
  };
}
