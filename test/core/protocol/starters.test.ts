import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { readProtocol } from '../../../core/protocol/protocol.ts';
import { STARTERS } from '../../../core/protocol/starters.ts';
import { TECHNIQUES } from '../../../core/protocol/techniques.ts';

const draftOf = (starter: (typeof STARTERS)[number], filled: boolean) => ({
  title: starter.title,
  lookBackYears: starter.lookBackYears,
  classPack: starter.classPack,
  criteria: starter.criteria,
  patienceMs: starter.patienceMs,
  capture: {},
  steps: starter.steps.map((step) => ({
    ...step,
    site: filled ? 'https://search.agency.test' : '',
    control: { positive: filled ? 'Main Page' : '' },
    ...(filled && TECHNIQUES[step.technique].status === 'conditional' ? { condition: 'approved by counsel on 1 March' } : {}),
  })),
});

for (const starter of STARTERS) {
  describe(`The starter "${starter.title}"`, () => {
    it('is a whole protocol once the agency has filled in what only it can know', () => {
      const protocol = readProtocol(draftOf(starter, true));
      expect(protocol.steps.length).to.be.at.least(8);
      expect(new Set(protocol.steps.map(({ source }) => source)).size).to.equal(4);
    });

    it('cannot be used before: every site and control is asked for', () => {
      try {
        readProtocol(draftOf(starter, false));
        expect.fail('it was accepted');
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const fields = error.fields.map(({ field }) => field);
        for (const index of starter.steps.keys())
          expect(fields).to.include.members([`steps[${index}].site`, `steps[${index}].control.positive`]);
      }
    });
  });
}
