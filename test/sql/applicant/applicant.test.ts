import { expect } from 'chai';
import type { RequisitionId } from '../../../core/ids.ts';
import {
  addApplicant,
  listApplicants,
  listIdentifiers,
  listTakenNumbers,
  loadApplicant,
  recordConsent,
} from '../../../sql/applicant/applicant.ts';
import { inTransaction } from '../../../sql/database.ts';
import { buildAgency, buildRequisition, shortId, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator } from '../../support/investigation.ts';

describe('Stored applicants', () => {
  let database: TestDatabase;
  let agency: Agency;
  let requisition: RequisitionId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    requisition = await buildRequisition(database, agency);
  });
  after(() => database.drop());

  const newApplicant = (number = `S-${shortId()}`) => ({
    number,
    identifiers: [
      { kind: 'city', value: 'Springfield', provenance: 'agency' },
      { kind: 'name', value: 'Jordan Example', provenance: 'declared' },
    ] as const,
    consent: { noticeVersion: 'notice-1', consentedOn: '2026-01-05' },
  });
  const asFirst = <T>(work: Parameters<typeof asInvestigator<T>>[2]) => asInvestigator(database, agency.investigator, work);
  const failure = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error as { code?: string }).code,
    );

  it('keep their identifiers names first, and the day of consent to the day', async () => {
    const id = await asFirst((transaction) => addApplicant(transaction, requisition, newApplicant()));
    const { identifiers, line } = await asFirst(async (transaction) => ({
      identifiers: await listIdentifiers(transaction, id),
      line: (await listApplicants(transaction, requisition)).find((one) => one.id === id),
    }));
    expect(identifiers.map(({ kind, provenance }) => [kind, provenance])).to.deep.equal([
      ['name', 'declared'],
      ['city', 'agency'],
    ]);
    expect(line).to.include({ noticeVersion: 'notice-1', consentedOn: '2026-01-05', identifiers: 2, cells: 0, report: null });
  });

  it('have numbers that nobody else has, even when two people add one at the same time', async () => {
    const number = `S-${shortId()}`;
    const results = await Promise.all(
      [1, 2].map(() => failure(asFirst((transaction) => addApplicant(transaction, requisition, newApplicant(number))))),
    );
    expect(results.sort()).to.deep.equal(['BAD_INPUT', null]);
  });

  it('leave nothing behind when one of several is refused', async () => {
    const first = newApplicant();
    const refused = await failure(
      asFirst(async (transaction) => {
        await addApplicant(transaction, requisition, first);
        await addApplicant(transaction, requisition, newApplicant(first.number));
      }),
    );
    expect(refused).to.equal('BAD_INPUT');
    expect(await asFirst((transaction) => listTakenNumbers(transaction, [first.number]))).to.deep.equal(new Set());
  });

  it('are recorded by id only: no name, number or city gets into the ledger', async () => {
    const number = `S-${shortId()}`;
    const id = await asFirst((transaction) => addApplicant(transaction, requisition, newApplicant(number)));
    const { rows } = await database.owner.query<{ kind: string; body: string }>(
      'select kind, body from ledger.act where subject = $1',
      [id],
    );
    expect(rows.map(({ kind }) => kind)).to.have.members(['applicant.added', 'consent.recorded']);
    for (const { body } of rows) expect(body).to.not.match(new RegExp(`Jordan|Springfield|${number}`));
  });

  it('are shown to nobody who names no actor, or has no part; and nobody without a part adds one', async () => {
    const id = await asFirst((transaction) => addApplicant(transaction, requisition, newApplicant()));
    expect(
      await inTransaction(database.pools.investigator, null, (transaction) => listApplicants(transaction, requisition)),
    ).to.deep.equal([]);
    expect(await failure(asInvestigator(database, agency.outsider, (transaction) => loadApplicant(transaction, id)))).to.equal(
      'NOT_FOUND',
    );
    expect(
      await failure(
        asInvestigator(database, agency.outsider, (transaction) => addApplicant(transaction, requisition, newApplicant())),
      ),
    ).to.equal('42501');
    const consent = { noticeVersion: 'notice-1', consentedOn: '2026-01-06' };
    expect(
      await failure(
        asInvestigator(database, agency.outsider, (transaction) =>
          recordConsent(transaction, { id, requisitionId: requisition }, consent),
        ),
      ),
    ).to.equal('42501');
  });
});
