import { sha256, canonicalJson } from '../../../core/canonical.ts';
import type { AccountId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { drawSampleOf } from '../../../sql/sample/draw.ts';
import { finishSample } from '../../../sql/sample/reread.ts';
import { findNext } from '../../../sql/sample/sample.ts';
import { buildAccount, buildAgency, buildProtocol, smallProtocol, theOnly, type Agency } from '../../support/builders.ts';
import { buildCase, type Case } from '../../support/case.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

/** Two finished cases side by side: one of everybody's, and one of strangers'. */
export interface World {
  readonly database: TestDatabase;
  readonly agency: Agency;
  readonly own: Case;
  /** Only the outsider has a part in it, so it is another requisition to everyone else. */
  readonly foreign: Case;
  /** Approved, and of no requisition. */
  readonly protocol: string;
  readonly protocolHash: string;
  readonly draftProtocol: string;
  readonly submittedProtocol: string;
  /** A finding of the own case that waits for its second reader. */
  readonly submittedFinding: string;
  /** A finding of the own case that the second returned and the investigator stands by. */
  readonly disputedFinding: string;
  /** A page of a sample that another auditor judges. */
  readonly othersSampled: string;
  /** A page of the auditor's own sample, which is finished. */
  readonly closedSampled: string;
  /** A page of the own case that the investigator alone has judged, with a finding on it. */
  readonly judgedPage: string;
  readonly hiddenFinding: string;
}

/** Builds the world once; attempts that fail leave it as it was. */
export async function buildWorld(): Promise<World> {
  const database = await freshDatabase();
  const agency = await buildAgency(database);
  const own = await buildCase(database, agency);
  const foreign = await buildCase(database, agency, { members: ['outsider'], first: 'outsider', second: 'second' });
  const free = smallProtocol({ title: 'Of no requisition' });
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, mitigating,
       corroboration, status, drafted_by)
     values ($1, $2, $3, 'CR-03', 0, 5, 'words', 'Describes a threat.', 'own words', false, 'C0', 'submitted', $4) returning id`,
    [own.requisition, own.applicant, own.capture, agency.investigator],
  );
  const drawn = (by: AccountId, state: 'open' | 'finished') =>
    inTransaction(database.pools.auditor, by, async (transaction) => {
      const sample = await drawSampleOf(transaction, own.round, { size: 1, seed: 'one-of-one' });
      const page = await findNext(transaction, sample);
      if (state === 'finished') await finishSample(transaction, sample);
      return page ?? '';
    });
  return {
    database,
    agency,
    own,
    foreign,
    protocol: await buildProtocol(database, agency, { protocol: free }),
    protocolHash: sha256(canonicalJson(free)),
    draftProtocol: await buildProtocol(database, agency, { protocol: free, version: 2, status: 'draft' }),
    submittedProtocol: await buildProtocol(database, agency, { protocol: free, version: 3, status: 'submitted' }),
    submittedFinding: theOnly(rows).id,
    disputedFinding: await disputedFinding(database, agency, own),
    othersSampled: await drawn(
      await buildAccount(database, { email: 'other.auditor@evenhand.test', roles: ['auditor'] }),
      'open',
    ),
    closedSampled: await drawn(agency.auditor, 'finished'),
    ...(await judgeAlone(database, agency, own)),
  };
}

/** A finding that was returned, and that its drafter put before a supervisor. */
async function disputedFinding({ owner }: TestDatabase, agency: Agency, { requisition, applicant, capture }: Case) {
  const { rows } = await owner.query<{ id: string }>(
    `insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, mitigating,
       corroboration, status, drafted_by)
     values ($1, $2, $3, 'CR-03', 0, 5, 'words', 'Describes a threat.', 'own words', false, 'C0', 'submitted', $4) returning id`,
    [requisition, applicant, capture, agency.investigator],
  );
  const { id } = theOnly(rows);
  await owner.query(
    `insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by)
     values ($1, $2, 1, 'disagree', 'tells a trait', $3)`,
    [requisition, id, agency.second],
  );
  await owner.query("update evidence.finding set status = 'returned' where id = $1", [id]);
  await owner.query(
    `insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by) values ($1, $2, 1, 'it tells none', $3)`,
    [requisition, id, agency.investigator],
  );
  return id;
}

/** A page one person has judged to be the applicant's, with a finding, its screening and its re-check: all that could give the verdict away. */
async function judgeAlone({ owner }: TestDatabase, agency: Agency, { requisition, round, applicant }: Case) {
  const store = async (statement: string, values: readonly unknown[]) =>
    theOnly((await owner.query<{ id: string }>(statement, [...values])).rows).id;
  const judgedPage = await store(
    `insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key, state, finished_at)
     values ($1, $2, $3, 'http://wiki.example.test/wiki/Alone', 'alone', 'complete', now()) returning id`,
    [requisition, round, applicant],
  );
  await store(
    `insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by)
     values ($1, $2, 'first', 'applicant', 'city and handle agree', $3) returning id`,
    [requisition, judgedPage, agency.investigator],
  );
  const hiddenFinding = await store(
    `insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, mitigating,
       corroboration, status, drafted_by)
     values ($1, $2, $3, 'CR-03', 0, 5, 'words', 'Describes a threat.', 'own words', false, 'C0', 'submitted', $4) returning id`,
    [requisition, applicant, judgedPage, agency.investigator],
  );
  await store(
    `insert into evidence.screening (requisition_id, finding_id, edition, field, filter_version, input_sha256, outcome, panel_text)
     values ($1, $2, 1, 'quotation', 'filter-1', repeat('e', 64), 'released', 'what the panel reads') returning id`,
    [requisition, hiddenFinding],
  );
  await store('insert into evidence.recheck (requisition_id, capture_id, asked_by) values ($1, $2, $3) returning id', [
    requisition,
    judgedPage,
    agency.investigator,
  ]);
  await store(
    `insert into evidence.person_mask (requisition_id, finding_id, edition, field, start_at, end_at, class, role, reason, added_by)
     values ($1, $2, 1, 'quotation', 0, 3, 'age', 'subject', 'tells the age', $3) returning id`,
    [requisition, hiddenFinding, agency.investigator],
  );
  await store(
    `insert into evidence.unmasking (requisition_id, finding_id, edition, words, stretches, reason, shown_by)
     values ($1, $2, 2, '{ten}', 1, 'no age after all', $3) returning finding_id as id`,
    [requisition, hiddenFinding, agency.investigator],
  );
  return { judgedPage, hiddenFinding };
}
