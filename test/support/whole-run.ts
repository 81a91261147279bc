import { shareTestPostgres, stopTestPostgres } from './postgres.ts';

/** What a whole run has once, however many processes its files are shared out to. */
export const mochaGlobalSetup = shareTestPostgres;
export const mochaGlobalTeardown = stopTestPostgres;
