import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { filterVersion, PACKS } from '../../../core/filter/index.ts';
import { sha256 } from '../../../core/canonical.ts';
import type { FindingDraft } from '../../../core/finding/draft.ts';
import type { ApplicantId, CaptureId, FindingId, RequisitionId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { listFindings, listPersonMasks, listScreenings, loadFinding, loadSubject } from '../../../sql/finding/finding.ts';
import { changeFinding, hideWords, submitFinding } from '../../../sql/finding/save.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  smallProtocol,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import { asInvestigator, attribute, buildCapture, buildFinding, buildRound, finishRound } from '../../support/investigation.ts';

const TEXT = 'I drove 140 through town last night. Jordan Example says so.';

describe('Stored findings', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let capture: CaptureId;
  let finding: FindingId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    const protocol = await buildProtocol(database, agency, { protocol: smallProtocol({ classPack: 'ca' }) });
    requisition = await buildRequisition(database, agency, { protocol });
    applicant = await buildApplicant(database, agency, requisition, {
      identifiers: {
        name: 'Jordan Example',
        alias: 'Jo Sample',
        handle: 'jordan_ex',
        email: 'jordan@example.test',
        city: 'Springfield',
      },
    });
    const round = await buildRound(database, agency, requisition);
    await finishRound(database, round, 'found');
    capture = await buildCapture(database, server.store, { requisition, round, applicant }, { text: TEXT });
    await attribute(database, agency, capture);
  });
  beforeEach(async () => {
    finding = await buildFinding(
      database,
      agency,
      { requisition, applicant, capture },
      {
        text: TEXT,
        words: 'Jordan Example says so.',
        description: `Describes driving far above the limit, case ${String(Math.random()).slice(2)}.`,
      },
    );
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const asFirst = <T>(work: Parameters<typeof asInvestigator<T>>[2]) => asInvestigator(database, agency.investigator, work);
  const changed = (before: FindingDraft): FindingDraft => ({ ...before, description: 'Describes driving at a very high speed.' });

  it('are screened with everything the applicant is known by, and nothing else', async () => {
    const subject = await asFirst((transaction) => loadSubject(transaction, applicant));
    expect(subject.names).to.have.members(['Jordan Example', 'Jo Sample']);
    expect(subject.handles).to.have.members(['jordan_ex', 'jordan@example.test']);
  });

  it("say which filter, with which jurisdiction's pack, read which exact text", async () => {
    const [quotation] = await asFirst((transaction) => listScreenings(transaction, finding, 1));
    expect(quotation).to.include({ field: 'quotation', filterVersion: filterVersion(PACKS.ca) });
    const { rows } = await database.owner.query<{ input_sha256: string }>(
      "select input_sha256 from evidence.screening where finding_id = $1 and field = 'quotation'",
      [finding],
    );
    expect(rows[0]?.input_sha256).to.equal(sha256('Jordan Example says so.'));
    expect(quotation?.masks.length).to.be.greaterThan(0);
  });

  it('are changed by one of two people who save at the same time, and the other is told', async () => {
    const before = await asFirst((transaction) => loadFinding(transaction, finding));
    const results = await Promise.allSettled(
      [1, 2].map(() => asFirst((transaction) => changeFinding(transaction, finding, before, changed(before)))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(1);
    const [refused] = results.filter((result) => result.status === 'rejected');
    expect(refused?.reason).to.be.instanceOf(Failure);
    expect((refused?.reason as Failure).code).to.equal('STALE_FORM');
    const after = await asFirst((transaction) => loadFinding(transaction, finding));
    expect(after.edition).to.equal(2);
  });

  it('are not half saved: when the record fails, so does the edition', async () => {
    const before = await asFirst((transaction) => loadFinding(transaction, finding));
    const attempt = asFirst(async (transaction) => {
      await changeFinding(transaction, finding, before, changed(before));
      throw new Error('the power went');
    });
    expect(
      await attempt.then(
        () => 'kept',
        (error: unknown) => (error as Error).message,
      ),
    ).to.equal('the power went');
    expect((await asFirst((transaction) => loadFinding(transaction, finding))).edition).to.equal(1);
    const { rowCount } = await database.owner.query('select from evidence.screening where finding_id = $1 and edition = 2', [
      finding,
    ]);
    expect(rowCount).to.equal(0);
  });

  it('can have words hidden by the second reader too, and stay handed in', async () => {
    await asFirst(async (transaction) => submitFinding(transaction, finding, await loadFinding(transaction, finding)));
    const mask = {
      field: 'quotation',
      words: 'says so',
      class: 'PC-ASSOCIATION',
      role: 'bystander',
      reason: 'names who speaks',
    } as const;
    await asInvestigator(database, agency.second, async (transaction) =>
      hideWords(transaction, finding, await loadFinding(transaction, finding), mask),
    );
    const { edition, status, masks, screenings } = await asFirst(async (transaction) => {
      const now = await loadFinding(transaction, finding);
      return {
        ...now,
        masks: await listPersonMasks(transaction, finding, now.edition),
        screenings: await listScreenings(transaction, finding, now.edition),
      };
    });
    expect({ edition, status }).to.deep.equal({ edition: 2, status: 'submitted' });
    expect(masks).to.have.lengthOf(1);
    expect(screenings.find(({ field }) => field === 'quotation')?.panelText).to.not.include('says so');
  });

  it('are shown to nobody who names no actor, or has no part', async () => {
    const nobody = await inTransaction(database.pools.investigator, null, (transaction) =>
      listFindings(transaction, { requisition }),
    );
    expect(nobody).to.deep.equal([]);
    const outsider = await asInvestigator(database, agency.outsider, (transaction) => listFindings(transaction, { requisition }));
    expect(outsider).to.deep.equal([]);
    const subject = await asInvestigator(database, agency.outsider, (transaction) => loadSubject(transaction, applicant));
    expect(subject).to.deep.equal({ names: [], handles: [] });
  });
});
