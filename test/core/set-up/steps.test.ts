import { expect } from 'chai';
import { ROLES } from '../../../core/permissions/roles.ts';
import { accountSteps, workSteps, type SetUpAccount, type SetUpWork } from '../../../core/set-up/steps.ts';

const TODAY = '2026-11-20';
const NOTHING: SetUpWork = {
  protocolDrafted: false,
  protocolHandedIn: false,
  protocolApproved: false,
  requisitionOpened: false,
  staffed: false,
  applicantAdded: false,
  roundStarted: false,
};

function account(changes: Partial<SetUpAccount>): SetUpAccount {
  return { roles: [], status: 'active', vettedUntil: null, trainedUntil: null, ...changes };
}
const investigator = (vettedUntil: string | null, trainedUntil: string | null, status = 'active') =>
  account({ roles: ['investigator'], vettedUntil, trainedUntil, status });

describe('The steps of setting up', () => {
  const done = (accounts: readonly SetUpAccount[]) => accountSteps(accounts, TODAY).map((step) => step.done);

  it('begin with nothing done', () => {
    expect(done([account({ roles: ['administrator'] })])).to.deep.equal([false, false, false, false]);
    expect(workSteps(NOTHING).map((step) => step.done)).to.deep.equal(Array(7).fill(false));
  });

  it('count a role once somebody active holds it', () => {
    expect(done([account({ roles: ['supervisor'] })])).to.deep.equal([true, false, false, false]);
    expect(done([account({ roles: ['supervisor'], status: 'locked' })])).to.deep.equal([false, false, false, false]);
    expect(done([account({ roles: ['panelist'] }), account({ roles: ['auditor'] })])).to.deep.equal([false, false, true, true]);
  });

  for (const [second, enough] of [
    [investigator('2027-01-01', '2027-01-01'), true],
    [investigator(TODAY, TODAY), true],
    [investigator('2026-11-19', '2027-01-01'), false],
    [investigator('2027-01-01', '2026-11-19'), false],
    [investigator(null, '2027-01-01'), false],
    [investigator('2027-01-01', null), false],
    [investigator('2027-01-01', '2027-01-01', 'disabled'), false],
  ] as const) {
    it(`${enough ? 'count' : 'do not count'} a second investigator with ${JSON.stringify(second)}`, () => {
      expect(done([investigator('2027-01-01', '2027-01-01'), second])[1]).to.equal(enough);
    });
  }

  it('are done one by one, each by what it names', () => {
    const told = Object.keys(NOTHING) as (keyof SetUpWork)[];
    for (const [at, fact] of told.entries()) {
      const far = Object.fromEntries(told.map((one, index) => [one, index <= at])) as unknown as SetUpWork;
      const steps = workSteps(far);
      expect(steps.filter((step) => step.done).length, fact).to.equal(at + 1);
    }
  });

  it('each belong to a role there is', () => {
    for (const { who } of [...accountSteps([], TODAY), ...workSteps(NOTHING)]) expect(ROLES).to.include(who);
  });
});
