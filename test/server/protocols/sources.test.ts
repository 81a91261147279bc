import { expect } from 'chai';
import { KEYS } from '../../../core/protocol/keys.ts';
import { NOT_BUILT } from '../../../core/protocol/not-built.ts';
import { policyOf, SOURCE_IDS } from '../../../core/protocol/sources.ts';
import { FORBIDDEN_TECHNIQUES } from '../../../core/protocol/techniques.ts';
import { buildAgency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

describe('The page of sources', () => {
  let database: TestDatabase;
  let server: TestServer;
  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const read = (html: string) => html.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');

  for (const role of ['investigator', 'supervisor', 'auditor'] as const) {
    it(`tells the ${role} of every source where the name goes, by which terms, and what is not built`, async () => {
      const desk = await server.signIn(role);
      expect((await desk.get('/protocols')).text).to.include('href="/protocols/sources"');
      const page = read((await desk.get('/protocols/sources')).text);
      for (const id of SOURCE_IDS) {
        const { termsUrl, sendsNameTo, key } = policyOf(id);
        expect(page).to.include(`<code>${id}</code>`).and.to.include(`href="${termsUrl}"`).and.to.include(sendsNameTo);
        if (key !== null) expect(page).to.include(KEYS[key].setting);
      }
      for (const { name, why, technique } of NOT_BUILT) {
        expect(page).to.include(name).and.to.include(why);
        if (technique !== null) expect(page).to.include(`${technique}: ${FORBIDDEN_TECHNIQUES[technique]}`);
      }
    });
  }

  it('is not for the panel', async () => {
    expect((await (await server.signIn('panelist')).get('/protocols/sources')).status).to.equal(404);
  });
});
