import { Failure } from '../core/failure.ts';
import { inTransaction } from '../sql/database.ts';
import { listRounds, type RoundStatus } from '../sql/round/status.ts';
import { asRole, readOptions } from './options.ts';
import type { Verb } from './verb.ts';

export const roundVerb: Verb = {
  name: 'round',
  summary: 'show how far rounds are',
  usage: `Usage: npm run evenhand -- round status [REQUISITION] [--json]

Lists every round (or those of one requisition number) with its cells, captures and outcomes. Rounds are started by an
investigator in the browser: a person answers for every search.

  --json   print the rounds as JSON`,
  async run(args, { stdout }) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean', default: false } }, true);
    const [what, requisition] = positionals;
    if (what !== 'status') throw new Failure('BAD_INPUT', 'The only thing to ask of rounds here is: round status [REQUISITION]');
    const rounds = await asRole('worker', (pool) =>
      inTransaction(pool, null, (transaction) => listRounds(transaction, requisition ?? null)),
    );
    if (values.json) stdout.write(`${JSON.stringify(rounds.map(inJson))}\n`);
    else stdout.write(rounds.length === 0 ? 'No round has been started.\n' : rounds.map(line).join(''));
    return 0;
  },
};

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
