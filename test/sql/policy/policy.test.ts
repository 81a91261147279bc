import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { NO_PROFILE, type Clause, type PolicyProfile } from '../../../core/policy/profile.ts';
import { inTransaction, violatedConstraint, type DatabaseRole } from '../../../sql/database.ts';
import { findProfileInForce, keepProfile, listProfiles } from '../../../sql/policy/policy.ts';
import { buildAccount, buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { buildRound } from '../../support/investigation.ts';

const WEAK: Clause = { citation: 'GO 12, 4', text: 'The department should consider doing so.', verb: 'should' };
const profile = (changes: Partial<PolicyProfile>): PolicyProfile => ({ ...NO_PROFILE, ...changes });

describe('The policy profile', () => {
  let database: TestDatabase;
  let agency: Agency;

  beforeEach(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  afterEach(() => database.drop());

  const keep = (opened: number, kept: PolicyProfile, role: DatabaseRole = 'supervisor') =>
    inTransaction(database.pools[role], role === 'admin' ? agency.administrator : agency.supervisor, (transaction) =>
      keepProfile(transaction, opened, kept),
    );
  const versions = () => inTransaction(database.pools.auditor, agency.auditor, listProfiles);
  const code = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Failure ? error.code : error),
    );

  it('is nothing before anybody entered it', async () => {
    expect(await inTransaction(database.pools.investigator, agency.investigator, findProfileInForce)).to.equal(null);
  });

  it('is kept version by version by supervisors and administrators, each recorded', async () => {
    await keep(0, profile({ 'BI-2': WEAK }));
    await keep(1, profile({ 'BI-2': { ...WEAK, verb: 'shall' } }), 'admin');
    await keep(2, profile({ 'BI-2': { ...WEAK, verb: 'shall' } }));
    const kept = await versions();
    expect(kept.map(({ version, writtenBy }) => [version, writtenBy])).to.deep.equal([
      [2, 'The administrator'],
      [1, 'The supervisor'],
    ]);
    expect(kept[1]?.profile['BI-2']).to.deep.equal(WEAK);
    const { rows } = await database.owner.query<{ subject: string; detail: unknown }>(
      "select subject, body::jsonb -> 'detail' as detail from ledger.act where kind = 'policy.written' order by at, subject",
    );
    expect(rows).to.deep.equal([
      { subject: 'policy-1', detail: { version: 1, sha256: kept[1]?.sha256, entered: 1 } },
      { subject: 'policy-2', detail: { version: 2, sha256: kept[0]?.sha256, entered: 1 } },
    ]);
  });

  it('is not written over by a form that was opened before somebody else’s change', async () => {
    await keep(0, profile({ 'BI-1': WEAK }));
    expect(await code(keep(0, profile({ 'BI-3': WEAK })))).to.equal('STALE_FORM');
    const both = await Promise.all([code(keep(1, profile({ 'BI-4': WEAK }))), code(keep(1, profile({ 'BI-5': WEAK }), 'admin'))]);
    expect(both).to.have.members([null, 'STALE_FORM']);
    expect(await versions()).to.have.length(2);
  });

  it('switches nothing off: with every clause a should, the database refuses what it always refused', async () => {
    const weak = Object.fromEntries(Object.keys(NO_PROFILE).map((id) => [id, WEAK])) as PolicyProfile;
    await keep(0, weak);
    const requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition);
    const both = await buildAccount(database, { email: 'both@evenhand.test', roles: ['investigator', 'panelist'] });
    const member = (part: string) =>
      inTransaction(database.pools.supervisor, agency.supervisor, ({ client }) =>
        client.query(
          'insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, $3, $4)',
          [requisition, both, part, agency.supervisor],
        ),
      );
    await member('investigator');
    expect(await member('panelist').then(() => null, violatedConstraint), 'BI-2').to.equal('requisition_member_pkey');

    await database.owner.query("update access.account set trained_until = '2020-01-01' where id = $1", [agency.investigator]);
    expect(await code(buildRound(database, agency, requisition)), 'BI-4').to.equal('CREDENTIAL_STALE');
    await database.owner.query("update access.account set trained_until = '2099-01-01' where id = $1", [agency.investigator]);

    const changed = database.owner.query(
      "update intake.protocol p set title = 'Another' from intake.requisition r where r.protocol_id = p.id and r.id = $1",
      [requisition],
    );
    expect(await changed.then(() => null, violatedConstraint), 'BI-6').to.equal('protocol_immutable');
  });
});
