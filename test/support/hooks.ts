import { stopTestPostgres } from './postgres.ts';

/** What a whole run needs to end well. PostgreSQL is started by the first test that needs it. */
export const mochaHooks = {
  async afterAll(this: Mocha.Context) {
    this.timeout(60_000);
    await stopTestPostgres();
  },
};
