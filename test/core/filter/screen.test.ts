import { expect } from 'chai';
import fc from 'fast-check';
import { codeVersion, PROTECTED_CLASSES, screen, type FilterSubject, type PersonMask } from '../../../core/filter/index.ts';
import { LEXICON } from '../../../core/filter/lexicon.ts';

const NOBODY: FilterSubject = { names: [], handles: [] };
const OKAFOR: FilterSubject = { names: ['Chidi Okafor'], handles: ['@chidi_okf'] };

// Characters whose case, width or joining breaks text filters; plain random text hardly ever meets them.
const hurtful = fc.string({ unit: fc.constantFrom(' ', '.', 'q', 'İ', 'ß', 'ﬁ', '😀', '\u0301', '\u200b'), maxLength: 12 });
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('screen', () => {
  it('answers any string at all, lone surrogates included', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { outcome, panelText, holdReason } = screen(text, OKAFOR);
        if (outcome === 'held') expect([panelText, holdReason === '']).to.deep.equal(['', false]);
        else expect(holdReason).to.equal(null);
      }),
      { numRuns: 500 },
    );
  });

  it('answers words whose endings mean something to the engine that runs it', () => {
    expect(screen("I don'constructor it, nor 5'toString or x'valueOf.", OKAFOR).outcome).to.equal('released');
  });

  it('forgets the words of texts when there are too many, and answers on', () => {
    const before = screen('I pray at the mosque with Orla.', OKAFOR);
    const { generation } = LEXICON;
    for (let text = 0; text < 30; text++) {
      const strange = Array.from({ length: 2_500 }, (_, word) => `q${(text * 2_500 + word).toString(26)}z`).join(' ');
      screen(strange, OKAFOR);
    }
    expect(LEXICON.generation).to.be.greaterThan(generation);
    expect(screen('I pray at the mosque with Orla.', OKAFOR)).to.deep.equal(before);
  });

  it('answers the longest words there can be, however they are disguised', () => {
    for (const piece of ['a', 'a*', '*a', '4', '@a', '#aA', 'a.', '\u0301', '▇', '👩🏽‍🦽', "'s"]) {
      const text = `${piece.repeat(Math.floor(19_990 / piece.length))}b`;
      expect(() => screen(text, OKAFOR), piece).not.to.throw();
    }
  });

  it('answers the same text the same way', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(screen(text, OKAFOR)).to.deep.equal(screen(text, OKAFOR));
      }),
    );
  });

  it('keeps masks sorted, apart, and inside the text', () => {
    const words = fc.constantFrom(
      'gay',
      'Muslim',
      'my wife',
      "I'm",
      'a',
      'he',
      'Chidi',
      '@x_y_z',
      '#ProudNavyMom',
      '🇭🇳',
      '👍🏽',
      '5\'2"',
      'black',
      'people',
      '\n',
      'İ',
      'ﬁ',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of screen(text, OKAFOR).masks) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.greaterThan(start);
          last = end;
        }
        expect(last).to.be.at.most(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('withholds a phrase to the character, whatever surrounds it', () => {
    const phrases = fc.constantFrom(
      'my husband',
      'the mosque',
      'insulin pump',
      'green card',
      'lesbian',
      'chemotherapy',
      'dreadlocks',
    );
    fc.assert(
      fc.property(hurtful, phrases, hurtful, (before, phrase, after) => {
        const text = `${before} ${phrase} ${after}`;
        const telling = phrase.split(' ').at(-1) ?? '';
        const { panelText, masks } = screen(text, NOBODY);
        expect(panelText).not.to.contain(telling);
        const at = text.indexOf(phrase) + phrase.indexOf(telling);
        expect(masks.some((mask) => mask.start <= at && mask.end >= at + telling.length)).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never releases the name or a handle of the applicant', () => {
    const written = fc.constantFrom(
      'Chidi Okafor',
      'chidi okafor',
      'OKAFOR, Chidi',
      'C. Okafor',
      '@chidi_okf',
      'chidi_okf',
      'ChidiOkafor',
      '#chidiokafor',
      "Okafor's",
      'Chídi Òkafor',
    );
    fc.assert(
      fc.property(hurtful, written, hurtful, (before, name, after) => {
        const { panelText } = screen(`${before} ${name} ${after}`, OKAFOR);
        expect(
          panelText
            .normalize('NFKD')
            .toLowerCase()
            .replace(/[^a-z]/g, ''),
        ).not.to.match(/okafor|chidi|chidiokf/);
      }),
      { numRuns: 500 },
    );
  });

  it('always hides what an investigator marked by hand, and shows nothing more for it', () => {
    const text = 'Coached the 😀 relay team and kept the log for two seasons.';
    const span = fc.tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }));
    fc.assert(
      fc.property(span, ([start, end]) => {
        const mask: PersonMask = { start, end, class: 'PC-MEDICAL', role: 'subject', reason: 'seen by the second reader' };
        const { panelText, masks } = screen(text, NOBODY, [mask]);
        const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
        if (from < to) {
          expect(masks).to.have.length(1);
          expect(masks[0]?.start).to.be.at.most(from);
          expect(masks[0]?.end).to.be.at.least(to);
          expect(panelText).to.contain('▇▇▇');
        } else expect(panelText).to.equal(text);
        expect(panelText.isWellFormed()).to.equal(true);
      }),
    );
  });

  it('holds what it cannot read', () => {
    const reasons = {
      'over-long': 'a '.repeat(10_001),
      undecodable: 'broken \ud800 text',
      language: 'Wir sind heute Abend mit der ganzen Familie in der Kirche gewesen und haben danach gut gegessen.',
      'too much of it is protected': 'gay Muslim trans lesbian Catholic bisexual deaf autistic pregnant diabetic Navajo vegan',
    };
    for (const [reason, text] of Object.entries(reasons)) {
      const screening = screen(text, NOBODY);
      expect([screening.outcome, screening.holdReason, screening.panelText], reason).to.deep.equal(['held', reason, '']);
    }
    expect(screen('\ufffd\ufffd', NOBODY).holdReason).to.equal('undecodable');
    expect(screen('Сегодня мы ходили в магазин за хлебом', NOBODY).holdReason).to.equal('language');
    expect(screen('', NOBODY)).to.deep.equal({ outcome: 'released', panelText: '', masks: [], holdReason: null });
  });

  it('names its version by rules and code', () => {
    expect(codeVersion()).to.match(/^f1-[0-9a-f]{16}$/);
    expect(new Set(PROTECTED_CLASSES).size).to.equal(29);
  });
});

describe('conduct that stays', () => {
  const beside: readonly (readonly [text: string, cue: string])[] = [
    ['I drove my wife home after nine beers.', 'my wife'],
    ['I gave my Lexapro to teens at the skate park.', 'Lexapro'],
    ['I went through chemo and a light at 52.', 'chemo'],
  ];
  for (const [text, cue] of beside)
    it(`does not let stand a cue between its words: ${text}`, () => expect(screen(text, NOBODY).panelText).to.not.include(cue));
});

describe('what the panel reads', () => {
  const rows: readonly (readonly [text: string, panelText: string])[] = [
    ['Okafor said he was late because his bus was.', 'The applicant said they were late because their bus was.'],
    ['Chidi Okafor runs the desk. She never sits down.', 'The applicant runs the desk. They never sit down.'],
    [
      'She tucks it in and knows every plate, and the chief says so.',
      'They tuck it in and know every plate, and the chief says so.',
    ],
    ['She opens at six and was late once and has a log.', 'They open at six and were late once and have a log.'],
    [
      "He's been on call and he'd do it again, he said himself.",
      "They've been on call and they'd do it again, they said themselves.",
    ],
    ['Yo nunca he faltado a un turno y no te he dicho nada.', 'Yo nunca he faltado a un turno y no te he dicho nada.'],
    ['I keyed his truck and slept fine.', 'I keyed his truck and slept fine.'],
    ['I know his work and I would hire him.', 'I know their work and I would hire them.'],
    ['Every Muslim is a thief.', 'Every protected group is a thief.'],
    ['Women are vermin.', 'A protected group are vermin.'],
    ['He called him a faggot twice.', 'They called them a [slur] twice.'],
    ['That bitch moved my radio.', 'That [insult] moved my radio.'],
    ['What a retarded radio plan.', 'What a [insult] radio plan.'],
    ['All these bitches want is rank.', 'All these [slur] want is rank.'],
    ["I'm a Black woman and I like maps.", "I'm a person and I like maps."],
    ["I'm Catholic, gay and left-handed.", "I'm ▇▇▇ and left-handed."],
    ['An actress and an actor read the names.', 'A performer and a performer read the names.'],
    ['A voice actress met a character actor.', 'A voice performer met a character performer.'],
    ['I went with Tamsin Hartley to the range.', 'I went with another person to the range.'],
  ];
  for (const [text, panelText] of rows) {
    it(`is neutral for: ${text}`, () => expect(screen(text, OKAFOR).panelText).to.equal(panelText));
  }

  const twins: readonly (readonly [one: string, other: string])[] = [
    ['He fixed the radio and kept his word.', 'She fixed the radio and kept her word.'],
    ['The driver waved at him while he waited.', 'The driver waved at her while she waited.'],
    ['My husband was the waiter that night.', 'My wife was the waitress that night.'],
    ["I'm a Muslim man on nights.", "I'm a Jewish woman on nights."],
    ['I hate Mexicans, keep them out.', 'I hate lesbians, keep them out.'],
    ['Black people are lazy.', 'Trans people are lazy.'],
    ['Jamal returned the wallet.', 'Emily returned the wallet.'],
    ['She is 43 years old.', 'He is 29 years old.'],
    ['I wear a hijab on patrol.', 'I wear a turban on patrol.'],
    ['Tell him Okafor sent you.', 'Tell her Okafor sent you.'],
  ];
  for (const [one, other] of twins) {
    it(`is the same for twins: ${one}`, () => expect(screen(one, NOBODY).panelText).to.equal(screen(other, NOBODY).panelText));
  }

  const groups =
    'los musulmanes, las mujeres, los negros, los gais, las personas trans, los inmigrantes, los indígenas, la gente mayor, los judíos';
  for (const [before, after] of [
    ['Odio a ', '.'],
    ['Hay que echar a ', ' de aquí.'],
    ['No le rento a ', ', punto.'],
    ['Dice que ', ' son escoria.'],
  ] as const) {
    it(`is the same for twins in Spanish, articles and all: “${before}…${after}”`, () => {
      const read = new Set(groups.split(', ').map((group) => screen(`${before}${group}${after}`, NOBODY).panelText));
      expect([...read]).to.deep.equal([`${before}un grupo protegido${after}`]);
    });
  }

  const names =
    'Latoya Shaniqua Jamal Terrence Darnell Betsy Heather Emily Frank Jack Josh Nichelle Shereen Alphonse Ebony Rosa Luis'.split(
      ' ',
    );
  for (const [before, after] of [
    ['', ' feels angry.'],
    ['', ' told us all about it.'],
    ['I talked to ', ' yesterday.'],
    ['They made ', ' feel small.'],
  ] as const) {
    it(`is the same for a neighbour of any name: “${before}…${after}”`, () => {
      const read = new Set(names.map((name) => screen(`${before}${name}${after}`, NOBODY).panelText.toLowerCase()));
      expect([...read]).to.deep.equal([`${before}another person${after}`.toLowerCase()]);
    });
  }
});

describe('what a job is called in Spanish', () => {
  it('reads the same for her and for him', () => {
    const [hers, his] = ['Soy enfermera en la sala de noche y no me quejo.', 'Soy enfermero en la sala de noche y no me quejo.'];
    expect(screen(hers, NOBODY).panelText).to.equal(screen(his, NOBODY).panelText).and.to.include('personal de enfermería');
  });
});

describe('disguises', () => {
  const disguised = [
    'p r e g n a n t',
    'a.u.t.i.s.t.i.c',
    'gаy',
    'bi\u200bsex\u200bual',
    'Ｍｕｓｌｉｍ',
    '𝗠𝘂𝘀𝗹𝗶𝗺',
    'm u s l i m',
    'MuSlIm',
    'l3sb1an',
    'le$bian',
    'piiiiregnant'.replace('iiii', ''),
    'd̶i̶v̶o̶r̶c̶e̶d̶',
    'ᴊᴇᴡɪꜱʜ',
    'ţřåñš',
    'tr*nny',
  ];
  for (const text of disguised) {
    it(`are seen through: ${text}`, () => {
      const { masks } = screen(`still here, ${text}, and on shift`, NOBODY);
      expect(masks.some((mask) => mask.start <= 12 && mask.end >= 12 + text.length)).to.equal(true);
    });
  }
});

describe('channels', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['#ProudMuslim', 'a hashtag'],
    ['#proudveteran', 'a run-together hashtag'],
    ['https://x.example/help-danika-beat-leukemia', 'an address'],
    ['deaf.dispatch@mail.example', 'a mail address'],
    ['@born_in_83', 'a handle'],
    ['IMG_my_husband_2019.jpg', 'a file name'],
    ['🏳️‍🌈', 'a pride flag'],
    ['🇭🇳', 'a national flag'],
    ['👍🏽', 'a skin tone'],
    ['call 555-867-5309', 'a telephone number'],
  ];
  for (const [text, what] of rows)
    it(`are read: ${what}`, () => expect(screen(text, NOBODY).masks).to.have.length.of.at.least(1));

  it('are cut at little words, not at rarer ones: nobody is called don in a tag', () =>
    expect(screen('#firedonmydayoff', NOBODY).masks).to.deep.equal([]));

  it('let the flag of the United States stand', () => expect(screen('Parade at nine 🇺🇸', NOBODY).masks).to.deep.equal([]));
});
