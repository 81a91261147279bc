import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { findResidue, screen, type FilterSubject } from '../../../core/filter/index.ts';

const SUBJECT: FilterSubject = { names: ['Józef Wysocki-Bell'], handles: ['@joz_wys'] };
const why = (text: string, subject = SUBJECT): string[] => findResidue(text, subject).map((residue) => residue.why);

describe('findResidue', () => {
  const names = [
    'Jozef Wysocki-Bell',
    'JÓZEF WYSOCKI BELL',
    'Wysocki-Bell, Józef',
    'J. Wysocki-Bell',
    'Wysocki-Bell J',
    'report-jozef-wysocki-bell.pdf',
    'J o z e f   W y s o c k i',
    'Jo\u200bzef said so',
    'title="Wysocki"',
    '@joz_wys',
    'joz_wys',
    'JozWys',
    'Ｊｏｚｅｆ',
    "Wysocki's log",
  ];
  for (const text of names)
    it(`finds the applicant in: ${text}`, () =>
      expect(why(text).some((reason) => reason.endsWith('of the applicant'))).to.equal(true));

  const others: readonly (readonly [string, string])[] = [
    ['and he was on time', 'a pronoun or title that tells the sex'],
    ['Hers was the faster run', 'a pronoun or title that tells the sex'],
    ['write to desk@mail.example', 'an e-mail address'],
    ['see https://social.example/u/1', 'a web address'],
    ['posted by @somebody_else', 'a handle'],
    ['👍🏽', 'an emoji of a flag, a skin tone or a person'],
    ['🇭🇳', 'an emoji of a flag, a skin tone or a person'],
    ['✝', 'an emoji that tells a class'],
    ['a Muslim colleague', 'a word that tells a class'],
    ['the pregnant recruit', 'a word that tells a class'],
    ['a 43-year-old applicant', 'an age'],
    ['born in 1971', 'a year of birth or graduation'],
  ];
  for (const [text, reason] of others) it(`finds ${reason} in: ${text}`, () => expect(why(text)).to.include(reason));

  const boilerplate = [
    'The applicant wrote that a protected group should lose the vote, and used a [slur].',
    'Speech that ridicules, maligns, disparages or shows bias against a race, religion or protected class.',
    'The person gave their word; people there kept theirs. They said so themselves.',
    '▇▇▇ was withheld. Promotes, celebrates or threatens violence. Unlawful drugs. Alcohol-impaired risk.',
    'Page 3 of 9 · Applicant 0047 · Search complete, nothing reportable.',
    'xmlns="http://www.w3.org/1999/xhtml"',
    'This sheath of theory shed hermits.',
  ];
  for (const text of boilerplate)
    it(`accepts our own wording: ${text}`, () => expect(findResidue(text, SUBJECT)).to.deep.equal([]));

  it('lets what is left of a handle stand, which leads to nobody', () => {
    for (const text of ['@proud_nigerian_joe clips every friday', '@no_veils_in_my_cab']) {
      const { panelText } = screen(text, SUBJECT);
      expect(findResidue(panelText, SUBJECT), panelText).to.deep.equal([]);
    }
  });

  const ABOVE = 'A public post by the applicant threatens a match official.\n';
  const BELOW = '\nDate of the conduct\n19 March 2022 (4 years ago)\nWhose words\nThe applicant wrote them\nCorroboration';
  it('knows what a report puts right behind each quotation', () => {
    const template = readFileSync(new URL('../../../templates/report/finding.hbs', import.meta.url), 'utf8');
    const [, behind = ''] = template.split('</blockquote>');
    expect(BELOW.trim().startsWith(/<dt>([^<]+)</.exec(behind)?.[1] ?? 'nothing'), behind).to.equal(true);
  });

  for (const quotation of [
    'One more call like tonight and I take a bat to his knees, and then to the car.',
    'I told him where I park',
    'My sergeant swore at me. She was right, and I said so.',
  ])
    it(`lets strangers' pronouns stand in a finding of a report: ${quotation}`, () =>
      expect(findResidue(ABOVE + quotation + BELOW, SUBJECT)).to.deep.equal([]));

  for (const quotation of [
    'I trained with the applicant and he was early.',
    'I know the applicant from the range. He was early.',
    'He was early.',
  ])
    it(`finds the applicant's pronouns in a finding of a report: ${quotation}`, () =>
      expect(why(ABOVE + quotation + BELOW)).to.include('a pronoun or title that tells the sex'));

  it('lets everyday words be, even when they are somebody’s name', () => {
    const subject = { names: ['Mark Grace'], handles: [] };
    expect(why('mark my words, the grace period is over', subject)).to.deep.equal([]);
    expect(why('the report says Mark was late', subject)).to.deep.equal(['a name of the applicant']);
    expect(why('MARK GRACE', subject)).to.include('a name of the applicant');
  });

  it('answers any string, with places inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
        ),
        (text) => {
          for (const { start, end } of findResidue(text, SUBJECT))
            expect(start >= 0 && start < end && end <= text.length).to.equal(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds a name whatever surrounds it', () => {
    const hurtful = fc.string({ unit: fc.constantFrom(' ', '.', 'İ ', 'ß ', '😀', '\u200b'), maxLength: 8 });
    fc.assert(
      fc.property(hurtful, hurtful, (before, after) => {
        expect(why(`${before} Wysocki ${after}`)).to.include('a name of the applicant');
      }),
    );
  });
});
