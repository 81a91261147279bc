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
  /** A page of a sample that another auditor judges. */
  readonly othersSampled: string;
  /** A page of the auditor's own sample, which is finished. */
  readonly closedSampled: string;
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
    othersSampled: await drawn(
      await buildAccount(database, { email: 'other.auditor@evenhand.test', roles: ['auditor'] }),
      'open',
    ),
    closedSampled: await drawn(agency.auditor, 'finished'),
  };
}
