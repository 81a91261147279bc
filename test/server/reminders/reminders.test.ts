import { expect } from 'chai';
import { buildAgency, SEATS } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

describe('The page of one’s reminders', () => {
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

  for (const seat of SEATS) {
    it(`lets the ${seat} choose, for nobody else`, async () => {
      const desk = await server.signIn(seat);
      expect((await desk.get('/reminders')).text).to.include('You are reminded.');
      expect((await desk.post('/reminders', { wanted: 'no' })).location).to.equal('/reminders');
      expect((await desk.get('/reminders')).text).to.include('You are not reminded.');
      expect((await desk.post('/reminders', { wanted: 'maybe' })).status).to.equal(422);
    });
  }
});
