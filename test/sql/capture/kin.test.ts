import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { listCaptures } from '../../../sql/capture/capture.ts';
import { listJudgedNotBefore, listKin } from '../../../sql/capture/kin.ts';
import { openStore, type Store } from '../../../store/store.ts';
import { buildAgency, buildApplicant, buildRequisition, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator, buildCapture, buildRound, finishRound, type CaptureToBuild } from '../../support/investigation.ts';

const LONG = 'Ridgeline Runners meet every Sunday at the clock tower and run to the quarry and back. '.repeat(3);

describe('Captures that are tied together', () => {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-kin-'));
  let database: TestDatabase;
  let agency: Agency;
  let store: Store;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    store = openStore({ dir, masterKey: Buffer.alloc(32, 7) });
  });
  beforeEach(async () => {
    requisition = await buildRequisition(database, agency);
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
  });
  after(async () => {
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  const capture = (what: CaptureToBuild, who = applicant, when = round) =>
    buildCapture(database, store, { requisition, round: when, applicant: who }, what);
  const kinOf = (id: CaptureId) => asInvestigator(database, agency.investigator, (transaction) => listKin(transaction, id));
  const judge = (id: CaptureId, verdict: 'applicant' | 'not_applicant') =>
    asInvestigator(database, agency.investigator, (transaction) =>
      judgeCapture(transaction, id, { verdict, reason: 'another town' }),
    );
  const marked = async (when: RoundId) => [
    ...(await asInvestigator(database, agency.investigator, async (transaction) => {
      const captures = await listCaptures(transaction, when, null, 'all');
      return listJudgedNotBefore(
        transaction,
        captures.map(({ id }) => id),
      );
    })),
  ];

  it('are those with the same long text, and not those that share a few words', async () => {
    const one = await capture({ text: LONG });
    const copy = await capture({ text: LONG });
    await capture({ text: 'No posts yet.' });
    await capture({ text: 'No posts yet.' });
    expect((await kinOf(one)).map(({ id, sameText, sameAddress }) => [id, sameText, sameAddress])).to.deep.equal([
      [copy, true, false],
    ]);
  });

  it('are those of one account by the source’s own key, on the same host only', async () => {
    const one = await capture({ url: 'http://social.test/@a/1' });
    const same = await capture({ url: 'http://social.test/@a/2' });
    await capture({ url: 'http://other.test/@a/3' });
    await database.owner.query("update evidence.hit set subject_key = 'did:plc:a' where requisition_id = $1", [requisition]);
    expect((await kinOf(one)).map(({ id, sameAccount }) => [id, sameAccount])).to.deep.equal([[same, true]]);
  });

  it('are those that say they are one person’s, with whether both say so', async () => {
    const one = await capture({ url: 'http://a.test/me' });
    const other = await capture({ url: 'http://b.test/me' });
    const link = (from: CaptureId, to: string) =>
      database.owner.query('insert into evidence.me_link (capture_id, requisition_id, url_key) values ($1, $2, $3)', [
        from,
        requisition,
        to,
      ]);
    await link(one, 'http://b.test/me');
    expect((await kinOf(other)).map(({ namesOther, namedByOther }) => [namesOther, namedByOther])).to.deep.equal([[false, true]]);
    await link(other, 'http://a.test/me');
    expect((await kinOf(one)).map(({ namesOther, namedByOther }) => [namesOther, namedByOther])).to.deep.equal([[true, true]]);
  });

  it('carry a look-alike into the next round: what was judged somebody else’s is not suggested again as if nothing had been said', async () => {
    const before = await capture({ url: 'http://news.test/a', suggested: 'T1' });
    await judge(before, 'not_applicant');
    await finishRound(database, round);
    const next = await buildRound(database, agency, requisition);
    const again = await capture({ url: 'http://news.test/a', suggested: 'T1' }, applicant, next);
    const [kin] = await kinOf(again);
    expect(kin).to.include({
      id: before,
      sameAddress: true,
      sameRound: false,
      verdict: 'not_applicant',
      reason: 'another town',
      decidedBy: 'The investigator',
    });
    expect(await marked(next)).to.deep.equal([again]);
    await judge(before, 'applicant');
    expect(await marked(next)).to.deep.equal([]);
  });

  it('mark what waits for a verdict by its text and by its account as well', async () => {
    const [text, account] = [await capture({ text: LONG }), await capture({ url: 'http://social.test/@b/1' })];
    const [copy, more] = [await capture({ text: LONG }), await capture({ url: 'http://social.test/@b/2' })];
    await database.owner.query("update evidence.hit set subject_key = 'b' where url like 'http://social.test/@b/%'");
    await judge(text, 'not_applicant');
    expect(await marked(round)).to.deep.equal([copy]);
    await judge(account, 'not_applicant');
    expect(await marked(round)).to.have.members([copy, more]);
  });

  it('are never two applicants’, and a verdict for one says nothing about the other', async () => {
    const other = await buildApplicant(database, agency, requisition);
    const one = await capture({ url: 'http://news.test/b', text: LONG });
    const theirs = await capture({ url: 'http://news.test/b', text: LONG }, other);
    await judge(one, 'not_applicant');
    expect(await kinOf(theirs)).to.deep.equal([]);
    expect(await marked(round)).to.deep.equal([]);
  });
});
