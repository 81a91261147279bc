import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { inTransaction } from '../sql/database.ts';
import { listRounds, RoundStatus } from '../sql/round/status.ts';
import { openApi } from './api.ts';
import { asRole, readOptions } from './options.ts';
import { Misuse, type Verb, type VerbIo } from './verb.ts';

export const roundVerb: Verb = {
  name: 'round',
  summary: 'show how far rounds are, or start one as yourself',
  usage: `Usage: npm run evenhand -- round status [REQUISITION] [--json]
       npm run evenhand -- round start REQUISITION [--json]

status lists every round (or those of one requisition number) with its cells, captures and outcomes: those of your
requisitions with EVENHAND_URL and EVENHAND_TOKEN, all of them with DATABASE_URL and EVENHAND_SECRET.

start begins a round of a requisition, by its number. A person answers for every search: it needs EVENHAND_URL and the
EVENHAND_TOKEN of an investigator, made on the page of one's tokens with "See your requisitions" and "Start rounds".

  --json   print JSON`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean', default: false } }, 2);
    const [what, requisition] = positionals;
    if (what === 'status') return showStatus(requisition ?? null, values.json, io);
    if (what === 'start' && requisition !== undefined) return start(requisition, values.json, io);
    throw new Misuse('Say what to do: round status [REQUISITION], or round start REQUISITION.');
  },
};

async function showStatus(requisition: string | null, json: boolean, { stdout }: VerbIo): Promise<number> {
  const rounds = await (process.env['EVENHAND_TOKEN'] === undefined ? fromDatabase(requisition) : fromApi(requisition));
  if (json) stdout.write(`${JSON.stringify(rounds.map(inJson))}\n`);
  else stdout.write(rounds.length === 0 ? 'No round has been started.\n' : rounds.map(line).join(''));
  return 0;
}

const fromDatabase = (requisition: string | null): Promise<RoundStatus[]> =>
  asRole('worker', (pool) => inTransaction(pool, null, (transaction) => listRounds(transaction, requisition)));

async function fromApi(requisition: string | null): Promise<RoundStatus[]> {
  const query = requisition === null ? '' : `?${new URLSearchParams({ requisition }).toString()}`;
  return openApi(process.env).list(`/rounds${query}`, RoundStatus);
}

const Requisition = z.object({ id: z.string(), number: z.string() });
const Started = z.object({ id: z.string(), cells: z.int() });

async function start(number: string, json: boolean, { stdout }: VerbIo): Promise<number> {
  const api = openApi(process.env);
  const requisition = (await api.list('/requisitions', Requisition)).find((one) => one.number === number);
  if (requisition === undefined) throw new Failure('NOT_FOUND', `You have no part in a requisition ${number}.`);
  const { id, cells } = await api.post(`/requisitions/${requisition.id}/rounds`, {}, Started);
  stdout.write(json ? `${JSON.stringify({ round: id, cells })}\n` : `Round ${id} of ${number} is started: ${cells} searches.\n`);
  return 0;
}

function line({ requisition, round, status, cells, ended, captures, waiting, byOutcome }: RoundStatus): string {
  const outcomes = Object.entries(byOutcome)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ');
  return `${requisition}  ${round}  ${status}  cells ${ended}/${cells}  captures ${captures - waiting}/${captures}  ${outcomes}\n`;
}

/** The names that scripts know from the first version on. */
const inJson = ({ startedAt, finishedAt, byOutcome, ...round }: RoundStatus) => ({
  ...round,
  started_at: startedAt,
  finished_at: finishedAt,
  by_outcome: byOutcome,
});
