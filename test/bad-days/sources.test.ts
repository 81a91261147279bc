import { expect } from 'chai';
import type { Step } from '../../core/protocol/protocol.ts';
import { startPracticeWeb } from '../../local/practice-web/index.ts';
import { openWorkFloor } from '../support/workers.ts';
import { MOODY_HOST, MOODY_STEP, startMoodySite, type MoodySite } from './support/moody.ts';
import { readyForRound, step, type Readiness } from './support/round.ts';

/** How a source can go wrong from the first answer on, what its control then is, and the only thing that may be said of everybody. */
const TROUBLES: readonly [mode: string, control: string, everybody: string][] = [
  ['garbage', 'indeterminate', 'voided'],
  ['half', 'indeterminate', 'voided'],
  ['html', 'indeterminate', 'voided'],
  ['error200', 'unavailable', 'unavailable'],
  ['empty', 'indeterminate', 'voided'],
  ['401', 'login_required', 'login_required'],
  ['403', 'blocked', 'blocked'],
  ['429', 'rate_limited', 'unavailable'],
  ['503', 'unavailable', 'unavailable'],
];

const troubled = (mode: string) =>
  step(`mode-${mode}`, 'wordpress-rest', 'http://trouble.practice.test', '{name}', { apiPath: `/rest/${mode}/wp-json/wp/v2/` });

describe('A source that answers badly', function () {
  this.timeout(60_000);
  let ready: Readiness | undefined;
  let moody: MoodySite | undefined;

  afterEach(async () => {
    moody?.close();
    await ready?.close();
  });

  /** Runs a round of these steps to its end. */
  async function runRound(steps: readonly Step[], hosts: Readonly<Record<string, number>> = {}) {
    ready = await readyForRound(steps);
    const floor = await openWorkFloor(ready.database, { ...ready.web.hosts, ...hosts });
    const workers = await floor.start();
    try {
      const round = await ready.start();
      await ready.finished(round);
      return { ready, outcomes: await ready.outcomes(round) };
    } finally {
      await workers.stop();
      await floor.close();
    }
  }

  it('from the first answer on is never taken for one that found nothing, and is the same for everybody', async () => {
    const { ready, outcomes } = await runRound(TROUBLES.map(([mode]) => troubled(mode)));
    for (const [mode, , everybody] of TROUBLES)
      expect(outcomes[`mode-${mode}`], mode).to.deep.equal([everybody, everybody, everybody]);
    const controls = await ready.database.owner.query<{ step: string; observed: string }>(
      `select b.step_id as step, s.observed from evidence.search s join evidence.block b on b.id = s.block_id
       where s.kind = 'positive_control' and s.position = 0 order by s.step_no`,
    );
    expect(controls.rows.map(({ step: id, observed }) => [id, observed])).to.deep.equal(
      TROUBLES.map(([mode, control]) => [`mode-${mode}`, control]),
    );
    const named = ready.web.requests.filter(({ path }) => /Haldane|Whitcombe/.test(decodeURIComponent(path)));
    expect(named, 'nobody is named to a source that fails its control').to.deep.equal([]);
  });

  it('to some, after its control has passed, is uncertain about those and certain about nobody else', async () => {
    const working = await startPracticeWeb();
    moody = await startMoodySite(working.hosts['news.practice.test'], (asked, response) => {
      if (asked.includes('Carver')) response.setHeader('Content-Type', 'application/json').end('{"a":[1,2');
      else if (asked.includes('Haldane'))
        response.setHeader('Content-Type', 'application/json').end('\u0000\u0001 not json at all');
      else return false;
      return true;
    });
    const { outcomes } = await runRound([MOODY_STEP], { [MOODY_HOST]: moody.port }).finally(() => working.close());
    expect(outcomes).to.deep.equal({ moody: ['indeterminate', 'indeterminate', 'none'] });
  });
});
