import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import type { ProtocolId } from '../../../core/ids.ts';
import { changeDraft, insertDraft, listProtocols, loadProtocol, submitDraft } from '../../../sql/protocol/protocol.ts';
import { inTransaction } from '../../../sql/database.ts';
import { buildAgency, buildProtocol, shortId, smallProtocol, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator } from '../../support/investigation.ts';

describe('Stored protocols', () => {
  let database: TestDatabase;
  let agency: Agency;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  after(() => database.drop());

  const asFirst = <T>(work: Parameters<typeof asInvestigator<T>>[2]) => asInvestigator(database, agency.investigator, work);
  const failure = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Failure ? error.code : error),
    );

  it('count versions by title, without a gap, when several are drafted at the same time', async () => {
    const title = `Together ${shortId()}`;
    await Promise.all(
      [2, 3, 4, 5].map((lookBackYears) =>
        asFirst((transaction) => insertDraft(transaction, smallProtocol({ title, lookBackYears }))),
      ),
    );
    const versions = await asFirst((transaction) => listProtocols(transaction, { state: null, title }));
    expect(versions.map(({ version }) => version)).to.deep.equal([4, 3, 2, 1]);
  });

  it('are named by the hash of exactly what is stored', async () => {
    const id = await asFirst((transaction) => insertDraft(transaction, smallProtocol({ title: `Named ${shortId()}` })));
    const { sha256, body } = await asFirst((transaction) => loadProtocol(transaction, id));
    const { rows } = await database.owner.query<{ hash: string }>(
      "select encode(sha256(convert_to($1, 'UTF8')), 'hex') as hash",
      [body],
    );
    expect(rows[0]?.hash).to.equal(sha256);
  });

  it('take the next version of another title when a draft is renamed', async () => {
    const title = `Taken ${shortId()}`;
    await asFirst((transaction) => insertDraft(transaction, smallProtocol({ title })));
    const { id, sha256 } = await asFirst(async (transaction) =>
      loadProtocol(transaction, await insertDraft(transaction, smallProtocol({ title: `Other ${shortId()}` }))),
    );
    await asFirst((transaction) => changeDraft(transaction, id, sha256, smallProtocol({ title, lookBackYears: 3 })));
    expect(await asFirst((transaction) => loadProtocol(transaction, id))).to.include({ title, version: 2 });
  });

  it('are changed by nobody once approved', async () => {
    const approved = await buildProtocol(database, agency, { protocol: smallProtocol({ title: `Approved ${shortId()}` }) });
    const { sha256 } = await asFirst((transaction) => loadProtocol(transaction, approved));
    expect(
      await failure(asFirst((transaction) => changeDraft(transaction, approved, sha256, smallProtocol({ title: 'Another' })))),
    ).to.equal('STALE_FORM');
    expect(await failure(asFirst((transaction) => submitDraft(transaction, approved, sha256)))).to.equal('STALE_FORM');
  });

  it('are not found under an id that names nothing', async () => {
    expect(
      await failure(asFirst((transaction) => loadProtocol(transaction, '11111111-1111-4111-8111-111111111111' as ProtocolId))),
    ).to.equal('NOT_FOUND');
  });

  it('are shown to nobody who names no actor', async () => {
    expect(await inTransaction(database.pools.investigator, null, (transaction) => listProtocols(transaction))).to.deep.equal([]);
  });
});
