import { expect } from 'chai';
import { Fixture, recordAnswers, replayAnswers } from '../../../workers/egress/fixture.ts';
import { mediawiki } from '../../../workers/sources/mediawiki.ts';
import { SAMPLES } from '../sources/samples.ts';
import { QUERY } from '../sources/samples/sample.ts';
import { saying, startSite, type LoopbackSite } from './loopback-site.ts';
import { api, openTestDoor } from './support.ts';

const ORIGIN = 'recorded from MediaWiki 1.39';

describe('answers kept as fixtures', () => {
  let site: LoopbackSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());
  const open = () => openTestDoor({ hosts: { 'site.example': site.place } });

  it('say where they come from, and give a source again what the real site gave it', async () => {
    const { step, found } = SAMPLES.mediawiki;
    site.serve(found);
    const { door, fixtures } = recordAnswers(open(), ORIGIN);
    const { outcome, hits } = await mediawiki.run(QUERY, step, door);
    expect(fixtures.map(({ origin }) => origin)).to.deep.equal([ORIGIN]);

    const kept = Fixture.array().parse(JSON.parse(JSON.stringify(fixtures)));
    const again = await mediawiki.run(QUERY, step, replayAnswers(kept));
    expect([again.outcome, again.hits]).to.deep.equal([outcome, hits]);
    expect(outcome).to.equal('found');
  });

  it('keep bytes that are no text, and leave out what only the journey needed', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
    site.serve(saying(bytes, { 'content-type': 'image/png', 'set-cookie': 'who=1', 'x-kept': 'yes' }, 404));
    const { door, fixtures } = recordAnswers(open(), ORIGIN);
    await door.ask(api('http://site.example/a?b=c'));
    expect(fixtures[0]).to.deep.include({ path: '/a?b=c', status: 404, bodyIs: 'base64' });
    expect(fixtures[0]?.headers).to.deep.equal({ 'content-type': 'image/png', 'x-kept': 'yes' });
    const answer = await replayAnswers(fixtures).ask(api('http://elsewhere.example/a?b=c'));
    expect(answer.kind === 'answered' && [answer.status, Buffer.from(answer.body)]).to.deep.equal([404, bytes]);
  });

  it('remember a wish to be left alone', async () => {
    site.serve(saying('{}', { 'retry-after': '20' }, 429));
    const { door, fixtures } = recordAnswers(open(), ORIGIN);
    await door.ask(api('http://site.example/'));
    expect((await replayAnswers(fixtures).ask(api('http://site.example/'))).retryAfterMs).to.equal(20_000);
  });

  it('keep no refusal of the door, and say unreachable to what was never asked', async () => {
    const { door, fixtures } = recordAnswers(open(), ORIGIN);
    expect(await door.ask(api('http://10.0.0.1/'))).to.include({ kind: 'refused', refusal: 'private_address' });
    expect(fixtures).to.deep.equal([]);
    expect(await replayAnswers(fixtures).ask(api('http://site.example/'))).to.include({
      kind: 'refused',
      refusal: 'unreachable',
    });
  });

  it('cannot be without an origin', () => {
    const kept = { path: '/', status: 200, headers: {}, body: '' };
    for (const origin of ['', 'somewhere', 'recorded from', 'found in a drawer'])
      expect(Fixture.safeParse({ ...kept, origin }).success, origin).to.equal(false);
    expect(Fixture.safeParse({ ...kept, origin: ORIGIN }).success).to.equal(true);
  });
});

describe('a wish that stands in the answer itself', () => {
  it('is kept for the host, for as long as the answer says', async () => {
    const rested: number[] = [];
    const site = await startSite(saying('{"backoff":7}'));
    const pace = {
      book: () => Promise.resolve(0),
      leaveAlone: (_host: string, forMs: number) => Promise.resolve(void rested.push(forMs)),
    };
    const door = openTestDoor({ hosts: { 'site.example': site.place }, pace });
    const asksToWaitMs = (_status: number, body: Uint8Array) => (Buffer.from(body).includes('"backoff":7') ? 7_000 : null);
    const answer = await door.ask({ ...api('http://site.example/'), asksToWaitMs });
    expect([answer.retryAfterMs, rested]).to.deep.equal([7_000, [7_000]]);
    site.serve(saying('{"backoff":7}', { 'retry-after': '20' }, 429));
    expect((await door.ask({ ...api('http://site.example/'), asksToWaitMs })).retryAfterMs).to.equal(20_000);
    await door.close();
    await site.close();
  });
});
