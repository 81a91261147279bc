import { expect } from 'chai';
import { startRestartable, type RestartablePostgres } from './support/restartable.ts';
import { UNDISTURBED } from './support/round.ts';
import { planOf, runChaos, type ChaoticRound } from './support/chaos.ts';

/** How many seeds are tried: a few always, all fifty by `npm run test:chaos`. */
const SEEDS = Number(process.env['CHAOS_SEEDS'] ?? '1');

/** What the three steps come to when nothing happens. */
const CALM: Readonly<Record<string, readonly string[]>> = { ...UNDISTURBED, moody: ['found', 'none', 'none'] };

describe('A round in chaos', function () {
  this.timeout(120_000);
  let postgres: RestartablePostgres;
  let chaos: ChaoticRound | undefined;

  before(async () => {
    postgres = await startRestartable();
  });
  after(() => postgres.stop());
  afterEach(async () => {
    await chaos?.close();
    chaos = undefined;
  });

  for (let seed = 1; seed <= SEEDS; seed += 1) {
    it(`ends every cell once, captures no page twice and asks everybody as planned (seed ${seed})`, async () => {
      chaos = await runChaos(postgres, String(seed));
      const { ready, round, happened, plan } = chaos;
      const told = happened.join('; ');
      const rowsOf = async (text: string) => (await ready.database.owner.query(text, [round])).rows as unknown[];

      expect(await planOf(ready.database, round), told).to.deep.equal(plan);
      expect(
        await rowsOf('select id from evidence.search where round_id = $1 and (outcome is null or observed is null)'),
        `${told}: cells without an end`,
      ).to.deep.equal([]);
      expect(
        await rowsOf(
          `select s.id from evidence.search s where s.round_id = $1 and s.queries <> '[]' and
             (select count(*) from ledger.act a where a.kind = 'search.finished' and a.subject = s.id::text)
             <> 1 + (select count(*) from evidence.superseded k where k.search_id = s.id)`,
        ),
        `${told}: cells that did not end once in every run`,
      ).to.deep.equal([]);
      expect(
        await rowsOf(
          `select b.id from evidence.block b where b.round_id = $1 and
             ((select count(*) from ledger.act a where a.kind = 'block.settled' and a.subject = b.id::text) <> 1
              or (select count(*) from ledger.act a where a.kind = 'block.superseded' and a.subject = b.id::text) <> b.run - 1)`,
        ),
        `${told}: blocks that were not settled once`,
      ).to.deep.equal([]);
      for (const [step, outcomes] of Object.entries(await ready.outcomes(round)))
        expect(outcomes, `${told}: ${step}, as on a calm day or unavailable for everybody`).to.be.deep.oneOf([
          CALM[step],
          ['unavailable', 'unavailable', 'unavailable'],
        ]);
      expect(
        await rowsOf(
          `select c.applicant_id, c.url_key from evidence.capture c where c.round_id = $1 and (c.state = 'promised' or
             (select count(*) from ledger.act a where a.kind = 'capture.finished' and a.subject = c.id::text) <> 1)`,
        ),
        `${told}: pages that were not captured once`,
      ).to.deep.equal([]);
    });
  }
});
