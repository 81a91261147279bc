import { migrate } from '../sql/migrate.ts';
import { orSayAway, readConnection, readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** Brings the database up to date. */
export const migrateVerb: Verb = {
  name: 'migrate',
  summary: 'bring the database up to date (roles, tables, policies)',
  usage: `Usage: npm run evenhand -- migrate [--json]

Creates the login roles if they are missing, sets their passwords from EVENHAND_SECRET, and applies the migrations that
have not been applied yet, each in a transaction of its own. Running it again changes nothing.

DATABASE_URL must sign in as a database administrator (it creates roles); EVENHAND_SECRET must be the secret that the
server and the workers use.`,
  async run(args, { stdout }) {
    const { values } = readOptions(args, { json: { type: 'boolean', default: false } });
    const { DATABASE_URL, EVENHAND_SECRET } = readConnection(process.env);
    const applied = await orSayAway(migrate(DATABASE_URL, EVENHAND_SECRET));
    if (values.json) stdout.write(`${JSON.stringify({ applied })}\n`);
    else stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`);
    return 0;
  },
};
