import { expect } from 'chai';
import { openClock, type Ask } from '../../../workers/capture/clock.ts';

const CHRONY = (leap: string) => `Reference ID    : 7F7F0101 ()\nStratum         : 3\nLeap status     : ${leap}\n`;
const answering =
  (answers: Readonly<Record<string, string>>): Ask =>
  (program) =>
    Promise.resolve(answers[program] ?? null);

describe('The clock of a capture', () => {
  for (const [what, answers, expected] of [
    ['kept right by chrony', { chronyc: CHRONY('Normal') }, { synchronised: true, saidBy: 'chronyc' }],
    ['not kept right by chrony', { chronyc: CHRONY('Not synchronised') }, { synchronised: false, saidBy: 'chronyc' }],
    [
      'kept right by systemd',
      { chronyc: '506 Cannot talk to daemon', timedatectl: 'yes\n' },
      { synchronised: true, saidBy: 'timedatectl' },
    ],
    ['not kept right by systemd', { timedatectl: 'no\n' }, { synchronised: false, saidBy: 'timedatectl' }],
  ] as const) {
    it(`is ${what}, when that says so`, async () => {
      expect(await openClock(answering(answers))()).to.deep.include(expected);
    });
  }

  it('is not called right or wrong when nobody on the machine knows', async () => {
    const unknown = { unavailableBecause: 'none of chronyc, timedatectl answered on this machine' };
    expect(await openClock(answering({}))()).to.deep.equal(unknown);
    expect(await openClock(answering({ timedatectl: 'Failed to connect to bus' }))()).to.deep.equal(unknown);
  });

  it('is asked about once, not before each capture', async () => {
    let asked = 0;
    const clock = openClock(() => Promise.resolve((asked += 1) > 0 ? 'yes' : null));
    await Promise.all([clock(), clock()]);
    const once = asked;
    await clock();
    expect([once > 0, asked]).to.deep.equal([true, once]);
  });
});
