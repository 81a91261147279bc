import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { PACKS } from '../../../core/filter/index.ts';
import { readProtocol } from '../../../core/protocol/protocol.ts';
import { STARTERS, type Starter } from '../../../core/protocol/starters.ts';
import { TECHNIQUES } from '../../../core/protocol/techniques.ts';

const draftOf = (starter: Starter, filled: boolean) => ({
  title: starter.title,
  lookBackYears: starter.lookBackYears,
  classPack: starter.classPack,
  criteria: starter.criteria,
  patienceMs: starter.patienceMs,
  deadlineMs: starter.deadlineMs,
  capture: {},
  steps: starter.steps.map((step) => ({
    ...step,
    site: filled ? 'https://search.agency.test' : '',
    control: { positive: filled ? 'Main Page' : '' },
    ...(filled && TECHNIQUES[step.technique].status === 'conditional' ? { condition: 'approved by counsel on 1 March' } : {}),
  })),
});

const problemsOf = (draft: unknown): readonly string[] => {
  try {
    readProtocol(draft);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.fields.map(({ field }) => field);
  }
};

for (const starter of STARTERS) {
  describe(`The starter "${starter.title}"`, () => {
    it('is a whole protocol once the agency has filled in what only it can know', () => {
      const protocol = readProtocol(draftOf(starter, true));
      expect(protocol.steps.length).to.be.at.least(7);
      expect(new Set(protocol.steps.map(({ source }) => source)).size).to.equal(5);
    });

    it('cannot be used before: every site, control and condition is asked for', () => {
      const asked = problemsOf(draftOf(starter, false));
      for (const [index, { technique }] of starter.steps.entries()) {
        expect(asked).to.include.members([`steps[${index}].site`, `steps[${index}].control.positive`]);
        expect(
          problemsOf({ ...draftOf(starter, true), steps: [{ ...draftOf(starter, true).steps[index], condition: undefined }] }),
          starter.steps[index]?.id,
        ).to.deep.equal(TECHNIQUES[technique].status === 'conditional' ? ['steps[0].condition'] : []);
      }
    });

    it('says in one sentence what is its own', () => {
      expect(starter.about).to.match(/^[A-Z].{40,200}\.$/);
      expect(STARTERS.filter(({ about, name }) => about === starter.about || name === starter.name)).to.have.length(1);
    });
  });
}

describe('The starters', () => {
  const EXPECTED = [
    { name: 'federal-default', pack: 'federal', years: 7, handles: true, hateGroups: false },
    { name: 'california', pack: 'ca', years: 7, handles: false, hateGroups: true },
    { name: 'missouri', pack: 'mo', years: 7, handles: true, hateGroups: false },
    { name: 'north-carolina', pack: 'nc', years: 7, handles: true, hateGroups: false },
    { name: 'wyoming', pack: 'wy', years: 7, handles: true, hateGroups: false },
  ];
  for (const { name, pack, years, handles, hateGroups } of EXPECTED) {
    it(`have ${name}: ${pack} pack, ${years} years, ${handles ? 'declared handles' : 'no handles'}, ${hateGroups ? 'with' : 'without'} the hate-group criterion`, () => {
      const found = STARTERS.find((one) => one.name === name);
      expect(found).to.include({ classPack: pack, lookBackYears: years });
      expect(found?.steps.some(({ technique }) => technique === 'T-05')).to.equal(handles);
      expect(found?.steps.some(({ query }) => query.includes('{handle}'))).to.equal(handles);
      expect(found?.criteria.includes('CR-02')).to.equal(hateGroups);
    });
  }

  it('ask for handles only where the law of the pack lets an agency ask', () => {
    for (const { classPack, steps } of STARTERS)
      if (PACKS[classPack].settings.handlesBarredBy !== null)
        expect(steps.map(({ technique }) => technique)).not.to.include('T-05');
    expect(EXPECTED.map(({ name }) => name)).to.deep.equal(STARTERS.map(({ name }) => name));
  });
});
