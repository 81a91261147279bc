import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../local/postgres.ts';
import { startRedis } from '../../local/redis.ts';
import { canonicalJson, sha256 } from '../../core/canonical.ts';
import type { AccountId, RequisitionId, RoundId } from '../../core/ids.ts';
import { CaptureSettings, Protocol, type Step } from '../../core/protocol/protocol.ts';
import { nobodysName } from '../../core/round/block.ts';
import { openRole, roleUrl } from '../../sql/connect.ts';
import { inTransaction } from '../../sql/database.ts';
import { migrate } from '../../sql/migrate.ts';
import { startRound } from '../../sql/round/start.ts';

const SECRET = 'a secret for measuring, and for nothing else';

/** A private PostgreSQL and Redis with an agency in it. */
export interface Stage {
  readonly owner: pg.Pool;
  /** What a worker process needs to take part. */
  readonly environment: Readonly<Record<string, string>>;
  /** Starts a round of these steps for so many applicants nobody has heard of; says how long planning and storing it took, in seconds. */
  startRound(steps: readonly Step[], applicants: number): Promise<{ readonly round: RoundId; readonly seconds: number }>;
  close(): Promise<void>;
}

/** Opens one in a folder of its own. */
export async function openStage(): Promise<Stage> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-bench-rounds-'));
  const postgres = await startPostgres({ dir, log: () => undefined, fast: true });
  await migrate(postgres.url, SECRET);
  const redis = await startRedis({ dir, log: () => undefined });
  const owner = new pg.Pool({ connectionString: roleUrl(postgres.url, SECRET, 'owner'), max: 2 });
  const investigators = openRole(postgres.url, SECRET, 'investigator', {});
  const [investigator, supervisor] = [await addPerson(owner, 'investigator'), await addPerson(owner, 'supervisor')];
  return {
    owner,
    environment: { DATABASE_URL: postgres.url, REDIS_URL: redis.url, EVENHAND_SECRET: SECRET },
    async startRound(steps, applicants) {
      const requisition = await addRequisition(owner, { investigator, supervisor }, steps);
      await addApplicants(owner, requisition, investigator, applicants);
      const began = performance.now();
      const round = await inTransaction(investigators, investigator, (transaction) => startRound(transaction, requisition));
      return { round, seconds: (performance.now() - began) / 1_000 };
    },
    async close() {
      await Promise.all([owner.end(), investigators.pool.end()]);
      await redis.stop();
      await postgres.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

type Row = Record<string, unknown>;
const theId = async (owner: pg.Pool, statement: string, values: readonly unknown[]): Promise<string> => {
  const { rows } = await owner.query<Row>(statement, [...values]);
  return String(rows[0]?.['id']);
};

async function addPerson(owner: pg.Pool, role: string): Promise<AccountId> {
  const id = await theId(
    owner,
    `insert into access.account (email, display_name, password_hash, status, vetted_until, trained_until)
     values ($1, $2, 'none', 'active', '2099-01-01', '2099-01-01') returning id`,
    [`${role}@bench.test`, `The ${role}`],
  );
  await owner.query('insert into access.role_grant (account_id, role) values ($1, $2)', [id, role]);
  return id as AccountId;
}

let requisitions = 0;

async function addRequisition(
  owner: pg.Pool,
  { investigator, supervisor }: { readonly investigator: AccountId; readonly supervisor: AccountId },
  steps: readonly Step[],
): Promise<RequisitionId> {
  requisitions += 1;
  const protocol = Protocol.parse({
    title: `Bench ${requisitions}`,
    steps,
    criteria: ['CR-03'],
    lookBackYears: 7,
    classPack: 'federal',
    capture: CaptureSettings.parse({}),
  });
  const body = canonicalJson(protocol);
  const protocolId = await theId(
    owner,
    `insert into intake.protocol (title, version, body, sha256, status, drafted_by, decided_by, decided_at)
     values ($1, 1, $2, $3, 'approved', $4, $5, now()) returning id`,
    [protocol.title, body, sha256(body), investigator, supervisor],
  );
  const id = await theId(
    owner,
    'insert into intake.requisition (number, title, protocol_id, created_by) values ($1, $2, $3, $4) returning id',
    [`B-${requisitions}`, protocol.title, protocolId, supervisor],
  );
  await owner.query(
    "insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, 'investigator', $3)",
    [id, investigator, supervisor],
  );
  return id as RequisitionId;
}

/** Names that exist nowhere: every search ends as `none`, and nothing is left to capture. */
async function addApplicants(owner: pg.Pool, requisition: RequisitionId, by: AccountId, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => ({
    number: `B${requisitions}-${index + 1}`,
    name: nobodysName(`${requisitions}:${index}`),
  }));
  await owner.query(
    `with p as (select * from jsonb_to_recordset($1::jsonb) as p (number text, name text)),
       a as (insert into intake.applicant (requisition_id, number, created_by) select $2, number, $3 from p returning id, number),
       i as (insert into intake.identifier (requisition_id, applicant_id, kind, value, provenance, created_by)
         select $2, a.id, 'name', p.name, 'declared', $3 from a join p using (number))
     insert into intake.consent (requisition_id, applicant_id, notice_version, consented_on, recorded_by)
     select $2, a.id, 'bench', current_date, $3 from a`,
    [JSON.stringify(people), requisition, by],
  );
}
