import pino from 'pino';
import { startPracticeWeb, type PracticeWeb } from '../../../local/practice-web/index.ts';
import { readConfig } from '../../../server/config.ts';
import { startServer } from '../../../server/main.ts';
import { buildAgency, emailOf, type Agency, type Seat } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openWorkFloor, type WorkFloor } from '../../support/workers.ts';
import { openBrowser } from './browser.ts';
import { Person } from './person.ts';

/** A whole installation on this machine, with an agency of one person for each seat, and a browser for them to sit at. */
export interface Installation {
  readonly database: TestDatabase;
  readonly agency: Agency;
  readonly floor: WorkFloor;
  readonly web: PracticeWeb;
  /** Sits the person of a seat down at a browser of their own and signs them in. */
  seat(seat: Seat, options?: { javaScript?: boolean }): Promise<Person>;
  close(): Promise<void>;
}

/** Starts server, workers, practice web and browser, on one database, one evidence store and one set of keys. */
export async function openInstallation(): Promise<Installation> {
  const stops: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    const database = await freshDatabase();
    stops.push(() => database.drop());
    const agency = await buildAgency(database);
    const web = await startPracticeWeb();
    stops.push(() => web.close());
    const floor = await openWorkFloor(database, web.hosts);
    stops.push(() => floor.close());
    const config = readConfig({ ...floor.environment, EVENHAND_PORT: '0', EVENHAND_AGENCY: 'Millbrook Police Department' });
    const server = await startServer(config, pino({ level: 'silent' }));
    stops.push(() => server.stop());
    const workers = await floor.start();
    stops.push(() => workers.stop());
    const browser = await openBrowser();
    stops.push(() => browser.close());
    return {
      database,
      agency,
      floor,
      web,
      async seat(seat, options) {
        const person = await Person.sitDown(browser, server.url, options);
        await person.signIn(emailOf(seat));
        return person;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
