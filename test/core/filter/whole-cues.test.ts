import { expect } from 'chai';
import fc from 'fast-check';
import { findResidue, screen, type FilterSubject } from '../../../core/filter/index.ts';

const NOBODY: FilterSubject = { names: [], handles: [] };

/** What a text marks in brackets, and the text without them. */
function bracketed(text: string): { readonly plain: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { plain: text.replace(/[[\]]/g, ''), start, end };
}

describe('a cue', () => {
  const rows = [
    'I run the desk for the [synagogue youth group] on weekends.',
    'Nine laps today. [Sober six years].',
    'I’m a [lifelong atheist] and I bring doughnuts.',
    'My [restraining order against my last one] took a week.',
    'Took the [lisinopril] with breakfast and ran four miles.',
    'Off the [sertraline 50 mg] since spring.',
    'Locksmith. Poll worker. b. [1979]. Two cats.',
    'Swapped shifts for the [iftar potluck] again.',
    'Kept the [naturalization packet] dry in a pizza box.',
    'Lost the [I-485 receipt] under the seat and found it.',
    'Rain all week and [pierogi from my busia’s freezer].',
    'My [county convention lanyard] is in the wash.',
    'Brought [nonno’s amaretti tin] to the gate.',
    'I sing in the third row at [Greater Bethel AME] downtown.',
    'I cook for [Aldersgate Methodist] on a hot stove.',
    'The tiles look like the ones [in Aleppo where I learned to walk].',
    'Two cups of rice, as [my aunt’s stand in Izmir] measures it.',
  ];
  for (const text of rows) {
    it(`is hidden with the words that belong to it: ${text}`, () => {
      const { plain, start, end } = bracketed(text);
      const { masks } = screen(plain, NOBODY);
      expect(masks.some((mask) => mask.start <= start && mask.end >= end)).to.equal(true);
    });
  }

  it('never takes a neighbouring sentence with it', () => {
    const cue = fc.constantFrom('I am Catholic', 'My wife called', 'I have epilepsy', 'We are expecting');
    const neighbour = fc.constantFrom('The radio works', 'Rain again', 'Nobody was late');
    fc.assert(
      fc.property(neighbour, cue, neighbour, (before, middle, after) => {
        const { panelText } = screen(`${before}. ${middle}. ${after}.`, NOBODY);
        expect(panelText.startsWith(`${before}. `) && panelText.endsWith(`. ${after}.`)).to.equal(true);
      }),
    );
  });
});

describe('pronouns', () => {
  it('go where nobody else was mentioned, so that the second detector finds none in what the filter released', () => {
    for (const text of [
      'She was late and her radio was dead.',
      'The technician said that she would call.',
      'I told him to slow down and he did.',
      'Followed her home from the shop.',
      'I saw his car and she waved.',
    ]) {
      const { panelText } = screen(text, NOBODY);
      expect(panelText).to.not.match(/\b(he|she|him|her|his)\b/i);
      expect(findResidue(panelText, NOBODY), panelText).to.deep.equal([]);
    }
  });

  for (const text of [
    'The driver swore at me and I told him to sit down.',
    'My lieutenant says she wants my report by noon.',
    'I patched the old truck and she runs again.',
    'Drove the whole way behind the mower guy, and I know where he parks now.',
    'On Monday I mailed her landlord the bill and blocked the number.',
    'She was late twice so I scratched her off the list.',
  ])
    it(`of a stranger stay in the applicant's own story, and the second detector lets them: ${text}`, () => {
      const { panelText } = screen(text, NOBODY);
      expect(panelText).to.equal(text);
      expect(findResidue(panelText, NOBODY)).to.deep.equal([]);
    });

  it('stay in a diary that leaves its I out', () => {
    const text = 'Jogged past the bakery. She waved and the keys went in the drain.';
    expect(screen(text, NOBODY).panelText).to.equal(text);
  });

  for (const text of [
    'My boyfriend says he will drive me.',
    'I married the guy next door and he still sings.',
    'I am a nurse and she is what my patients call me.',
    'He never raised his voice in that cell, and I was the one shouting.',
    'He was late twice and I trusted him with the keys anyway.',
    'Not hiring him would be a mistake, I trained with him for a year.',
  ])
    it(`go where the other's sex would tell of the applicant: ${text}`, () =>
      expect(screen(text, NOBODY).panelText).to.not.match(/\b(he|she|him|his)\b/i));

  it('stay where somebody is turned away for another trait than their sex, and go where it is for that', () => {
    expect(
      screen('Fella walks in, Muslim, real polite, asks for work. I told him the job was filled.', NOBODY).panelText,
    ).to.include('told him');
    expect(screen('A woman asked about the route and I told her it was filled, women can’t lift.', NOBODY).panelText).to.include(
      'told them',
    );
  });

  it('are led home as people, and have homes', () => {
    expect(screen('Followed her home so she knows.', NOBODY).panelText).to.equal('Followed them home so they know.');
    expect(screen('Cleaned her home for the party.', NOBODY).panelText).to.equal('Cleaned their home for the party.');
  });

  it('agree with what stands around them', () => {
    const subject = { names: ['Chidi Okafor'], handles: [] };
    const text = 'Okafor drove home to see her brother, saw her go, and she’s run a lift since; she’s supposed to stay.';
    expect(screen(text, subject).panelText).to.equal(
      "The applicant drove home to see their sibling, saw them go, and they've run a lift since; they're supposed to stay.",
    );
  });

  for (const [said, shows] of [
    ['He’s known for it.', "They're known for it."],
    ['She’s known the route for years.', "They've known the route for years."],
    ['He’s organized two drives.', "They've organized two drives."],
    ['She’s organized and quick.', "They're organized and quick."],
    ['He’s told me the plan.', "They've told me the plan."],
    ['She’s told to wait.', "They're told to wait."],
  ] as const)
    it(`are what they have done before an object, and what they are elsewhere: ${said}`, () =>
      expect(screen(`Okafor is a dispatcher. ${said}`, { names: ['Chidi Okafor'], handles: [] }).panelText).to.include(shows));

  it('stay hidden when only somebody quoted says I', () => {
    expect(screen('"I know her well," said a neighbor.', NOBODY).panelText).to.not.match(/\bher\b/);
  });

  it('stay hidden in a caption of a picture of the applicant', () =>
    expect(screen('Applicant in a vest, a K9 asleep across her boots', NOBODY).panelText).to.include('their boots'));

  it('stay hidden when the applicant is named, whoever speaks', () => {
    const subject = { names: ['Chidi Okafor'], handles: [] };
    expect(screen('I trained with Okafor and he was early.', subject).panelText).to.equal(
      'I trained with the applicant and they were early.',
    );
  });
});

describe('names', () => {
  const subject = { names: ['Wilhelmina Kröger'], handles: [] };
  for (const text of ['Mina writes everything down.', 'https://x.example/bulletin?lector=Wilhelmina+Kr%C3%B6ger&page=4'])
    it(`are found in: ${text}`, () => expect(screen(text, subject).panelText).to.not.match(/mina|kr(ö|%c3%b6)ger/i));

  it('are found by their letters as HTML writes them', () =>
    expect(screen('Kr&ouml;ger signed, &#87;ilhelmina did.', subject).panelText).to.equal(
      'The applicant signed, the applicant did.',
    ));

  for (const [name, text] of [
    ['Rigoberto Salas', 'Beto holds the door.'],
    ['Bill Tanaka', 'William holds the door.'],
    ['Guillermo Ortiz', 'Memo holds the door.'],
  ] as const)
    it(`are found by the short or the long form: ${name}`, () =>
      expect(screen(text, { names: [name], handles: [] }).panelText).to.equal('The applicant holds the door.'));

  it('that are rare count where somebody by that name does something, and not where a thing has them', () => {
    expect(screen('Kwame was early and Osvaldo Prieto drove.', { names: [], handles: [] }).panelText).to.equal(
      'Another person was early and another person drove.',
    );
    expect(screen('We meet at the Osvaldo at noon.', { names: [], handles: [] }).panelText).to.equal(
      'We meet at the Osvaldo at noon.',
    );
  });
});

describe('offsets', () => {
  it('are those of the text where a letter is written by its number', () => {
    const text = 'They are Musl&#8203;ims, vermin all.';
    const masks = screen(text, { names: [], handles: [] }).masks.map(({ start, end }) => text.slice(start, end));
    expect(masks).to.deep.equal(['Musl&#8203;ims']);
  });
});
