import { expect } from 'chai';
import { BURST, draw, openRates, PER_SECOND } from '../../../server/api/rates.ts';
import { bodyOf, clientOf } from '../../support/api-client.ts';
import { buildAgency } from '../../support/builders.ts';
import { freshDatabase } from '../../support/database.ts';
import { openServer } from '../../support/desk.ts';

describe('How often a token may ask', () => {
  it('is a burst, and then as often as it fills again', () => {
    let now = 0;
    const waitFor = openRates(() => now);
    for (let request = 0; request < BURST; request += 1) expect(waitFor('one')).to.equal(0);
    expect(waitFor('one')).to.equal(1);
    now += 1000;
    for (let request = 0; request < PER_SECOND; request += 1) expect(waitFor('one')).to.equal(0);
    expect(waitFor('one')).to.equal(1);
  });

  it('is counted for each token by itself', () => {
    const waitFor = openRates(() => 0);
    for (let request = 0; request < BURST; request += 1) waitFor('one');
    expect([waitFor('one'), waitFor('other')]).to.deep.equal([1, 0]);
  });

  it('never grows beyond the burst, and a clock that goes back takes nothing away', () => {
    expect(draw({ left: 10, atMs: 0 }, 86_400_000).after.left).to.equal(BURST - 1);
    expect(draw({ left: 10, atMs: 1000 }, 0)).to.deep.equal({ after: { left: 9, atMs: 0 }, waitS: 0 });
  });

  it('is told with the seconds to wait', async () => {
    const database = await freshDatabase();
    const server = await openServer(database);
    try {
      const client = await clientOf(database, server.url, await buildAgency(database), 'auditor', ['audit:read']);
      let answer = await client.get('/token');
      for (let request = 0; request < BURST * 4 && answer.status === 200; request += 20)
        answer = (await Promise.all(Array.from({ length: 20 }, () => client.get('/token')))).at(-1)!;
      expect([answer.status, bodyOf(answer)['code']]).to.deep.equal([429, 'TOO_MANY_REQUESTS']);
      expect(Number(answer.headers.get('retry-after'))).to.be.within(1, 60);
    } finally {
      await server.close();
      await database.drop();
    }
  });
});
