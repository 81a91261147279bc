import { expect } from 'chai';
import type { AccountId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { setReminders } from '../../../sql/reminder/reminder.ts';
import { openMail, type Mail } from '../../../workers/egress/mail.ts';
import { remindOne } from '../../../workers/remind/remind.ts';
import { buildAgency, buildProtocol, emailOf, smallProtocol, type Agency, type Seat } from '../../support/builders.ts';
import { buildCase, type Case } from '../../support/case.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openMailSink, type MailSink } from '../../support/mail-sink.ts';

const DESK = 'https://vetting.agency.test/';

describe('Reminders', () => {
  let database: TestDatabase;
  let agency: Agency;
  let own: Case;
  let other: Case;
  let sink: MailSink;
  let mail: Mail;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    own = await buildCase(database, agency);
    other = await buildCase(database, agency);
    sink = await openMailSink();
    mail = openMail(sink.url, 'evenhand@agency.test');
  });
  after(async () => {
    mail.close();
    await sink.close();
    await database.drop();
  });
  beforeEach(async () => {
    sink.letters.length = 0;
    sink.refuse(false);
    // Everybody has been told of everything there is, long enough ago to be told again, and nobody is at the desk.
    await database.owner.query('delete from access.session');
    await database.owner.query(
      `insert into access.reminder (account_id, tried_at, sent_at) select id, now() - interval '2 hours', now() from access.account
       on conflict (account_id) do update set tried_at = excluded.tried_at, sent_at = excluded.sent_at, wanted = true`,
    );
    // Times are kept to the millisecond; what a test begins has to be later than this.
    await database.owner.query('select pg_sleep(0.003)');
  });

  const remind = () => remindOne(database.pools.worker, mail, DESK);
  /** Reminds until nobody is left, and names who was written to. */
  async function reminded(): Promise<string[]> {
    const before = sink.letters.length;
    while (await remind());
    return sink.letters
      .slice(before)
      .flatMap(({ to }) => to)
      .sort();
  }
  const addresses = (...seats: Seat[]) => seats.map(emailOf).sort();
  const run = (text: string, values: readonly unknown[] = []) => database.owner.query(text, [...values]);
  const askDeviation = () =>
    run('update intake.deviation set asked_at = now(), decision = null, decided_by = null where id = $1', [own.deviation]);
  const anHourLater = () => run("update access.reminder set tried_at = tried_at - interval '61 minutes'");

  it('go to nobody for whom nothing began to wait', async () => {
    expect(await reminded()).to.deep.equal([]);
  });

  it('say that something waits and where, and nothing of what or for whom', async () => {
    await askDeviation();
    expect(await reminded()).to.deep.equal(addresses('supervisor'));
    const text = sink.letters[0]?.text ?? '';
    expect(text)
      .to.include('Something waits for you at https://vetting.agency.test')
      .and.to.include('https://vetting.agency.test/reminders');
    expect(text)
      .to.include('From: evenhand@agency.test')
      .and.to.match(/Auto-Submitted: auto-generated/i)
      .and.to.match(/Subject: Something waits for you\r/);
    expect(text)
      .not.to.include('supervisor ')
      .and.not.to.include('The supervisor')
      .and.not.to.include(own.applicantNumber)
      .and.not.to.include('wiki');
  });

  const WAITS: readonly (readonly [what: string, seats: readonly Seat[], begins: () => Promise<unknown>])[] = [
    [
      'a protocol handed in, to a supervisor',
      ['supervisor'],
      async () => {
        const draft = await buildProtocol(database, agency, { protocol: smallProtocol({ title: 'Waiting' }), status: 'draft' });
        await run("update intake.protocol set drafted_at = now() - interval '9 days' where id = $1", [draft]);
        await run("update intake.protocol set status = 'submitted' where id = $1", [draft]);
      },
    ],
    [
      'a finding to be read, to every other investigator of the requisition',
      ['second'],
      () =>
        run("update evidence.finding set status = 'submitted', edition = edition + 1, changed_at = now() where id = $1", [
          own.finding,
        ]),
    ],
    [
      'a finding its drafter stands by, to the supervisor of the requisition',
      ['supervisor'],
      async () => {
        const at = [own.requisition, own.finding, agency.second];
        await run("update evidence.finding set status = 'submitted', edition = edition + 1 where id = $1", [own.finding]);
        await run(
          `insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by)
           select $1, id, edition, 'disagree', 'tells a trait', $3 from evidence.finding where id = $2`,
          at,
        );
        await run("update evidence.finding set status = 'returned' where id = $1", [own.finding]);
        await run(
          `insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by)
           select $1, id, edition, 'it tells none', drafted_by from evidence.finding where id = $2`,
          at.slice(0, 2),
        );
      },
    ],
    ['a round with pages nobody judged, to its investigators', ['investigator', 'second'], () => unjudgedRound()],
    ['a released report without a decision, to the panel', ['panelist'], () => undecidedReport()],
    [
      'damaged evidence, to the administrator',
      ['administrator'],
      () => run('insert into evidence.scrub (damaged, finished_at) values (1, now())'),
    ],
  ];
  for (const [what, seats, begins] of WAITS) {
    it(`tell of ${what}`, async () => {
      await begins();
      expect(await reminded()).to.deep.equal(addresses(...seats));
    });
  }

  const unjudgedRound = async () => {
    await run('delete from evidence.seats where capture_id = $1', [other.capture]);
    await run("update evidence.round set status = 'finished', finished_at = now() where id = $1", [other.round]);
  };
  const undecidedReport = async () => {
    await run(
      `insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, released_at)
       values ($1, $2, 77, 'released', '{}', encode(sha256('{}'), 'hex'), 'x', encode(sha256('x'), 'hex'), 'x', encode(sha256('x'), 'hex'), $3, now())`,
      [own.requisition, own.applicantNumber, agency.investigator],
    );
  };

  it('come at most once an hour, and only for something newer', async () => {
    await askDeviation();
    expect(await reminded()).to.have.length(1);
    await askDeviation();
    expect(await reminded(), 'newer, within the hour').to.deep.equal([]);
    await anHourLater();
    expect(await reminded(), 'newer, an hour later').to.have.length(1);
    await anHourLater();
    expect(await reminded(), 'nothing newer').to.deep.equal([]);
  });

  it('come once when two workers are at it', async () => {
    await askDeviation();
    await Promise.all([remind(), remind(), remind()]);
    expect(sink.letters).to.have.length(1);
  });

  it('do not come to whoever has been at the desk since', async () => {
    await run(
      "insert into access.session (token_hash, account_id, role, form_token, last_seen_at) values (sha256('x'), $1, 'supervisor', 'x', now() + interval '1 minute')",
      [agency.supervisor],
    );
    await askDeviation();
    expect(await reminded()).to.deep.equal([]);
  });

  it('do not come to whoever asked for none, or cannot sign in', async () => {
    const choose = (who: AccountId, wanted: boolean) =>
      inTransaction(database.pools.supervisor, who, (transaction) => setReminders(transaction, wanted));
    await askDeviation();
    await choose(agency.supervisor, false);
    expect(await reminded()).to.deep.equal([]);
    await choose(agency.supervisor, true);
    await run("update access.account set status = 'locked' where id = $1", [agency.supervisor]);
    expect(await reminded()).to.deep.equal([]);
    await run("update access.account set status = 'active' where id = $1", [agency.supervisor]);
    expect(await reminded()).to.deep.equal(addresses('supervisor'));
  });

  it('that the mail server does not take are tried again after an hour', async () => {
    await askDeviation();
    sink.refuse(true);
    const refused = await remind().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).to.be.instanceOf(Error);
    sink.refuse(false);
    expect(await reminded(), 'within the hour').to.deep.equal([]);
    await anHourLater();
    expect(await reminded()).to.deep.equal(addresses('supervisor'));
  });
});
