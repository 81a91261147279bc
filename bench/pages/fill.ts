import pg from 'pg';
import { signerFrom } from '../../core/ledger/note.ts';
import { openRole, roleUrl } from '../../sql/connect.ts';
import { inTransaction } from '../../sql/database.ts';
import { sequenceActs } from '../../sql/ledger/sequence.ts';
import { openStore } from '../../store/store.ts';
import { addActs, addPeople, addRest, addSizedRequisition } from './agency.ts';
import type { AgencyPlace } from './place.ts';
import { sealPieces } from './sealed-pieces.ts';
import type { RequisitionSize } from './requisition.ts';

/** How large an agency is to be. */
export interface AgencySize {
  readonly applicants: number;
  readonly captures: number;
  readonly acts: number;
}

/** An agency of 5,000 applicants, as the promise about the pages' speed names it. */
export const LARGE: AgencySize = { applicants: 5_000, captures: 200_000, acts: 1_000_000 };
/** A tenth of it. */
export const SMALL: AgencySize = { applicants: 500, captures: 20_000, acts: 100_000 };

const ORIGIN = 'evenhand.local/ledger';

/** Fills an empty installation. Throws when it is not empty: rows that nobody made must never stand among real ones. */
export async function fill(place: AgencyPlace, size: AgencySize, log: (line: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: roleUrl(place.databaseUrl, place.secret, 'owner') });
  const worker = openRole(place.databaseUrl, place.secret, 'worker', { max: 1 });
  await owner.connect();
  try {
    if (!(await isEmpty(owner))) throw new Error('There is an agency in this database. Rows are only made in an empty one.');
    const pieces = await sealPieces(openStore({ dir: place.storeDir, masterKey: place.masterKey }));
    const people = await addPeople(owner);
    for (const [at, requisition] of requisitionsOf(size).entries()) {
      await addSizedRequisition(owner, requisition, { people, place: at, pieces });
      log(`${requisition.number}: ${requisition.applicants} applicants`);
    }
    await addRest(owner, people);
    const signer = signerFrom(ORIGIN, place.ledgerKey);
    await addActs(owner, people, size.acts, () =>
      inTransaction(worker, null, (transaction) => sequenceActs(transaction, signer)),
    );
    log(`${size.acts} acts in the ledger`);
    // As autovacuum would have done long before an agency is this large.
    await owner.query('vacuum analyze');
  } finally {
    await Promise.all([owner.end(), worker.pool.end()]);
  }
}

/** Whether nobody works here yet. */
export async function isEmpty(owner: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await owner.query('select from intake.requisition limit 1');
  return rowCount === 0;
}

/** One requisition of a tenth of the applicants and 40 steps, half judged; the others of at most 90 and 20 steps, four in five closed. */
function requisitionsOf({ applicants, captures }: AgencySize): RequisitionSize[] {
  const capturesEach = Math.max(1, Math.round(captures / applicants));
  const largest = Math.ceil(applicants / 10);
  const others = Math.ceil((applicants - largest) / 90);
  const of = (at: number): RequisitionSize => ({
    number: `L-${String(at).padStart(4, '0')}`,
    applicants: at === 0 ? largest : Math.round((applicants - largest) / others),
    steps: at === 0 ? 40 : 20,
    capturesEach,
    percentJudged: at === 0 ? 50 : at % 5 === 1 ? 80 : 100,
    percentReported: at === 0 ? 30 : at % 5 === 1 ? 50 : 100,
    closed: at > 0 && at % 5 !== 1,
    weeksAgo: at,
  });
  return Array.from({ length: others + 1 }, (_, at) => of(at));
}
