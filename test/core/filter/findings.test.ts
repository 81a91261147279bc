import { expect } from 'chai';
import { findResidue, screen, type FilterSubject } from '../../../core/filter/index.ts';
import { EXPECTED_FINDINGS } from '../../../local/practice-web/expected.ts';
import { APPLICANTS } from '../../../local/practice-web/index.ts';

/** How an applicant of the practice web may be named in a text. */
function subjectOf(number: string): FilterSubject {
  const identifiers = APPLICANTS.find((applicant) => applicant.number === number)?.identifiers ?? [];
  const values = (...kinds: string[]) => identifiers.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  return { names: values('name', 'alias'), handles: values('handle', 'email') };
}

describe('What the filter releases of a careful investigator’s findings', () => {
  for (const { applicant, criterion, quote, description } of EXPECTED_FINDINGS) {
    it(`holds nothing that would keep the report on ${applicant} back (${criterion}: ${description.slice(0, 60)}…)`, () => {
      const subject = subjectOf(applicant);
      for (const text of [quote, description])
        expect(findResidue(screen(text, subject).panelText, subject), text).to.deep.equal([]);
      expect(screen(description, subject).outcome, 'a neutral description is never held').to.equal('released');
    });
  }
});
