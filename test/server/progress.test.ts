import { expect } from 'chai';
import { buildAgency, type Seat } from '../support/builders.ts';
import { buildCase, type Case } from '../support/case.ts';
import { asSuperuser, freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { eventually } from '../support/eventually.ts';

describe('The stream of progress', () => {
  let database: TestDatabase;
  let server: TestServer;
  let own: Case;
  let foreign: Case;
  const leaving: AbortController[] = [];

  before(async () => {
    database = await freshDatabase();
    const agency = await buildAgency(database);
    own = await buildCase(database, agency);
    foreign = await buildCase(database, agency, { members: ['outsider'], first: 'outsider', second: 'second' });
    server = await openServer(database);
  });
  afterEach(() => {
    for (const controller of leaving.splice(0)) controller.abort();
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  /** Follows a requisition; `heard` grows with what the stream says. */
  async function follow(seat: Seat, requisition: string): Promise<{ status: number; heard: string[] }> {
    const desk = await server.signIn(seat);
    const controller = new AbortController();
    leaving.push(controller);
    const response = await desk.stream(`/requisitions/${requisition}/progress`, controller.signal);
    const heard: string[] = [];
    void (async () => {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) heard.push(chunk);
    })().catch(() => undefined); // it ends by being left
    return { status: response.status, heard };
  }
  const change = (requisition: string) =>
    database.owner.query('update evidence.round set seed = seed where requisition_id = $1', [requisition]);
  const changes = ({ heard }: { heard: string[] }) => heard.join('').split('data: changed').length - 1;

  it('tells those with a part, supervisors and auditors that something changed, and no more', async () => {
    const streams = await Promise.all(
      (['investigator', 'supervisor', 'auditor'] as const).map((seat) => follow(seat, own.requisition)),
    );
    expect(streams.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    await change(own.requisition);
    await eventually(() => streams.every((stream) => changes(stream) > 0));
    for (const { heard } of streams) expect(heard.join('')).to.match(/^retry: 3000\n\n(data: changed\n\n)+$/);
  });

  it('is nothing to anybody else, nor for what is nothing', async () => {
    expect((await follow('panelist', own.requisition)).status).to.equal(404);
    expect((await follow('administrator', own.requisition)).status).to.equal(404);
    expect((await follow('investigator', foreign.requisition)).status).to.equal(404);
    expect((await follow('investigator', 'nonsense')).status).to.equal(404);
    const nobody = await server.visitor().get(`/requisitions/${own.requisition}/progress`);
    expect(nobody.status).to.equal(403);
  });

  it('does not tell of other requisitions', async () => {
    const stream = await follow('investigator', own.requisition);
    await change(foreign.requisition);
    await change(own.requisition);
    await eventually(() => changes(stream) > 0);
    expect(changes(stream)).to.equal(1);
  });

  it('tells of many changes at once only once or twice', async () => {
    const stream = await follow('investigator', own.requisition);
    for (let n = 0; n < 50; n += 1) await change(own.requisition);
    await eventually(() => changes(stream) > 0);
    expect(changes(stream)).to.be.lessThan(10);
  });

  it('goes on when the connection that listens is lost, and tells everybody once, because nobody knows what was missed', async () => {
    const stream = await follow('investigator', own.requisition);
    await asSuperuser(
      database.url,
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
    );
    await eventually(() => changes(stream) > 0);
    const before = changes(stream);
    await change(own.requisition);
    await eventually(() => changes(stream) > before);
  });
});
