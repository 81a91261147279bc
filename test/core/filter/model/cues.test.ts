import { expect } from 'chai';
import fc from 'fast-check';
import { findCues } from '../../../../core/filter/model/cues.ts';
import { LITTLE_WORDS } from '../../../../core/filter/model/little-words.ts';
import { trainedNetwork } from '../../../../core/filter/model/network.ts';
import { passagesOf } from '../../../../core/filter/model/passages.ts';
import { readRules, readWords } from '../../../../core/filter/reading.ts';
import { doubtsAbout, explain, screen, screenByRules } from '../../../../core/filter/screen.ts';
import { ATTACK_WORDS, SOFT_ATTACK_WORDS } from '../../../../core/filter/rules/conduct.ts';
import { COMPILED } from '../../../../core/filter/compiled.ts';

const NOBODY = { names: [], handles: [] };

function read(text: string, subject: { readonly names: readonly string[]; readonly handles: readonly string[] } = NOBODY) {
  const words = readWords(text);
  const rules = readRules(words.tokens, subject, null);
  const findings = { matches: rules.matches, rules: COMPILED.rules, hits: rules.hits, applicant: rules.applicant };
  const heard = () => findCues(words, rules.context, findings, trainedNetwork);
  return { tokens: words.tokens, rules, heard };
}

describe('the network is asked', () => {
  const asked: readonly (readonly [string, boolean])[] = [
    ['I spent the morning at the range.', false],
    ['Hoy me toca patrulla y mi radio no sirve.', false],
    ['Night dispatcher. Fly tier. Boise.', false],
    ['The council met on Tuesday about parking.', true],
    ['We are looking for engineers who can design our pipelines.', true],
    ['Women are always late, keep them out.', true],
  ];
  for (const [text, isBlind] of asked) {
    it(`${isBlind ? 'blind ' : ''}about all of a short text of which the rules hide something: ${text}`, () => {
      const { tokens, rules } = read(text);
      expect(passagesOf(tokens, rules.context, rules.applicant, false)).to.deep.equal([{ from: 0, to: tokens.length, isBlind }]);
    });
  }

  it('not about a long text in which nobody says I', () => {
    const { tokens, rules } = read('The council met about parking and the road. '.repeat(20));
    expect(passagesOf(tokens, rules.context, rules.applicant, false)).to.deep.equal([]);
  });

  it('about a short text of which the rules hide nothing, whoever speaks', () => {
    const { tokens, rules } = read('Straight from the vestry to second shift.');
    expect(passagesOf(tokens, rules.context, rules.applicant, true)).to.deep.equal([
      { from: 0, to: tokens.length, isBlind: false },
    ]);
  });

  it('about every text that names the applicant', () => {
    const { tokens, rules } = read('Okafor carried the hose.', { names: ['Chidi Okafor'], handles: [] });
    expect(passagesOf(tokens, rules.context, rules.applicant, false)).to.deep.equal([
      { from: 0, to: tokens.length, isBlind: false },
    ]);
  });

  it('only about the sentences in the first person, and the next, of a long text', () => {
    const dull = 'The council met about parking and the road. '.repeat(20);
    const { tokens, rules } = read(`${dull}I brought my own chair. It broke. ${dull}`);
    const [passage, ...more] = passagesOf(tokens, rules.context, rules.applicant, false);
    expect(more).to.deep.equal([]);
    const words = tokens.words().slice(passage?.from, passage?.to);
    expect(words.join(' ')).to.equal('i brought my own chair it broke');
  });

  it('about the sentences of a long report that name the applicant or say he or she, and the next', () => {
    const dull = 'The council met about parking and the road. '.repeat(20);
    const { tokens, rules } = read(`${dull}Okafor carried the hose. It froze. ${dull}Then she left. It was late. ${dull}`, {
      names: ['Chidi Okafor'],
      handles: [],
    });
    const passages = passagesOf(tokens, rules.context, rules.applicant, false).map(({ from, to }) =>
      tokens.words().slice(from, to).join(' '),
    );
    expect(passages).to.deep.equal(['okafor carried the hose it froze', 'then she left it was late']);
  });
});

describe('a cue of the network', () => {
  it('lies within the text, on whole words, and apart from what rules hide', () => {
    const words = 'I my the mosque insulin shift 19 chair wife and , . went home iglesia 🙏 #tag union radio'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (chosen) => {
        const text = chosen.join(' ');
        const { tokens, rules, heard } = read(text);
        for (const cue of heard().cues) {
          expect(tokens.starts.includes(cue.start) && tokens.ends.includes(cue.end)).to.equal(true);
          expect(rules.hits.some((hit) => hit.start < cue.end && hit.end > cue.start)).to.equal(false);
        }
      }),
    );
  });

  // Words of conduct and innocent senses among cues: alone the network would sweep some of them along.
  const mixed = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'my',
          'mosque',
          'insulin',
          'rosary',
          'chemo',
          'wife',
          'green',
          'card',
          'retired',
          'from',
          'the',
          'Addis',
          'Ababa',
        ),
        fc.constantFrom(...SOFT_ATTACK_WORDS),
        fc.constantFrom(
          'blind corner',
          'race condition',
          'veteran dispatcher',
          'service dog unit',
          'Blue Cross building',
          'mass casualty drill',
        ),
      ),
      { minLength: 4, maxLength: 14 },
    )
    .map((pieces) => `I ${pieces.join(' ')} again.`);

  it('is never a word of conduct', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { tokens, heard } = read(text);
        for (const { start, end } of heard().cues) {
          const hidden = tokens.words().filter((_, at) => tokens.start(at) >= start && tokens.end(at) <= end);
          expect(hidden.filter((word) => ATTACK_WORDS.has(word))).to.deep.equal([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is never made of an innocent sense that a rule keeps, though it may take one in, unless another rule knows it and it is the writer’s own', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { tokens, rules, heard } = read(text);
        const kept = rules.matches.filter(({ rule }) => COMPILED.rules[rule]?.strength === 'keep');
        const known = rules.matches.filter(({ rule }) => COMPILED.rules[rule]?.strength !== 'keep');
        const { writer } = rules.context;
        const isWriters = (at: number) => writer.isOwn(at, at) || writer.tellsOfWriter(at);
        const isIn = (matches: typeof kept, at: number) => matches.some(({ from, to }) => from <= at && to >= at);
        const isKept = (at: number) => isIn(kept, at) && !(isIn(known, at) && isWriters(at));
        const ofNetwork = heard().cues.filter(({ ruleId }) => ruleId === 'model/cue');
        for (const { start, end } of ofNetwork) {
          const besides = [...tokens.words().keys()].filter((at) => tokens.start(at) >= start && tokens.end(at) <= end);
          // It belongs to what a rule hides when only little words stand between them.
          const isOfRule = rules.hits.some((hit) => {
            const [from, to] = hit.end <= start ? [hit.end, start] : [end, hit.start];
            return tokens.words().every((word, at) => tokens.start(at) < from || tokens.end(at) > to || LITTLE_WORDS.has(word));
          });
          expect(isOfRule || besides.some((at) => !isKept(at))).to.equal(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  const overruled: readonly string[] = [
    'I got [victim assistance] money after that night and paid for the academy prep with it.',
    'I was the one in the [sexual assault case] at my college and I still want to do this job.',
    'My mom was [the carrier] and I got it.',
    'With my [deaf ears] I watch lips at every briefing and miss very little.',
    'Proud [dog mom] here, and I walk five miles before each shift.',
  ];
  for (const text of overruled) {
    it(`is found although a rule keeps the words, where the network is all but sure that they are the writer’s: ${text}`, () => {
      const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
      const hides = ({ masks }: ReturnType<typeof screen>) => masks.some((mask) => mask.start < end && mask.end > start);
      const plain = text.replace(/[[\]]/g, '');
      expect([hides(screenByRules(plain, NOBODY)), hides(screen(plain, NOBODY))]).to.deep.equal([false, true]);
    });
  }

  it('is none where the words are kept and the sentence is not the writer’s', () => {
    for (const text of ['The clinic gives victim assistance money.', 'The search and seizure class moved to Friday.']) {
      expect(screen(text, NOBODY).masks).to.deep.equal([]);
    }
  });

  it('says how sure the network is', () => {
    const [cue] = read('The second wedding dress is still in its box under my bed.').heard().cues;
    expect(cue?.ruleId).to.equal('model/cue');
    expect(cue?.reason).to.match(/^reads like it to the trained network \(\d+ %\)$/);
  });
});

describe('a doubt', () => {
  it('is a word that is not hidden, with how sure the network is', () => {
    const text = 'I still have my ticket stub from Bishkek.';
    const doubts = doubtsAbout(text, NOBODY, []);
    expect(doubts).to.not.deep.equal([]);
    const { masks } = screen(text, NOBODY);
    for (const { start, end, why } of doubtsAbout(text, NOBODY, masks)) {
      expect(masks.some((mask) => mask.start < end && mask.end > start)).to.equal(false);
      expect(why).to.match(/^the trained network is not sure of it \(\d+ %\)$/);
    }
  });

  it('is all that a word alone is of which the network is not nine tenths sure, and the rules nothing', () => {
    const text = 'Vendí la guagua, pagué el curso de telecomunicador y me sobraron cuarenta pesos.';
    expect(screen(text, NOBODY).masks).to.deep.equal([]);
    expect(doubtsAbout(text, NOBODY, []).map(({ start, end }) => text.slice(start, end))).to.include('guagua');
  });

  it('is not raised about what is hidden already', () => {
    const text = 'I still have my ticket stub from Bishkek.';
    const whole = {
      start: 0,
      end: text.length,
      class: 'PC-RELIGION',
      role: 'subject',
      ruleId: 'person/1',
      reason: 'by hand',
    } as const;
    expect(doubtsAbout(text, NOBODY, [whole])).to.deep.equal([]);
  });
});

describe('a group that speech is aimed at and no rule knows', () => {
  const text = 'Garlic eaters at the dock get no radio from me, let them swim.';

  it('is generalised by the network, with how sure it is, and conduct stays', () => {
    expect(screenByRules(text, NOBODY).masks.some(({ role }) => role === 'target')).to.equal(false);
    const { masks, panelText } = screen(text, NOBODY);
    const [target] = masks.filter(({ ruleId }) => ruleId === 'model/target');
    expect(text.slice(target?.start, target?.end)).to.equal('Garlic eaters');
    expect(target?.role).to.equal('target');
    expect(target?.reason).to.match(/\(\d+ %\)$/);
    expect(panelText).to.include('A protected group at the dock').and.to.include('let them swim');
  });
});

describe('a group that is served worse', () => {
  const shown = (text: string) => screen(text, NOBODY).panelText;

  it('is found in a place or a thing that the rules keep, where somebody tells what they did', () => {
    expect(shown('I save the Chinese restaurant for last so their checks show up late.')).to.equal(
      'I save the protected group restaurant for last so their checks show up late.',
    );
    expect(shown('The Chinese restaurant on Elm is closed on Mondays.')).to.include('Chinese');
  });

  it('is found in a word that rules know of other sentences, and not in what stands beside a group that they know', () => {
    expect(
      shown('No more rides from that HIV dad, not to the meet, not to practice. I started the group text, I own it.'),
    ).to.not.include('dad');
    expect(shown('Nobody in my shop hires another single mother, they call out every Monday.')).to.include(
      'hires another protected',
    );
    expect(shown('They can’t be bothered to learn English, so I hang up on the Spanish speakers.')).to.include(
      'bothered to learn English',
    );
  });

  it('is meant again where the text names it once more', () => {
    const told = 'I sorted the cold posts to the Polish hires and joked on the radio that Poles don’t feel weather.';
    expect(shown(told)).to.not.match(/Polish|Poles/);
    const { screening, nearMisses } = explain(told, NOBODY);
    expect(screening.masks.find(({ reason }) => reason === 'the text aims at such a group elsewhere')?.ruleId).to.equal(
      'natorigin/attacked',
    );
    expect(nearMisses.map(({ ruleId }) => ruleId)).to.not.include('natorigin/attacked');
    expect(shown('Two Poles painted the shed while I held the ladder.')).to.include('Poles');
  });
});

describe('a stranger that the rules keep', () => {
  const groups = (text: string) =>
    screen(text, NOBODY)
      .masks.filter(({ role }) => role === 'target')
      .map(({ start, end }) => text.slice(start, end));

  it('reads as a group where the network reads one that is mocked', () => {
    const text = "Put the blind guy on night watch, what's he gonna miss.";
    expect(screenByRules(text, NOBODY).masks.some(({ role }) => role === 'target')).to.equal(false);
    expect(groups(text)).to.deep.equal(['blind guy']);
  });

  it('stays where nobody is', () => expect(groups('Walked a blind guy across the ice on Main.')).to.deep.equal([]));
});

describe('what a rule takes for the applicant’s own', () => {
  it('stays hidden and reads as a group where the network reads one that speech is aimed at', () => {
    const text = 'Nobody with dreads comes through my gate, I tell them it is a lice policy.';
    expect(screenByRules(text, NOBODY).masks.map(({ role }) => role)).to.deep.equal(['subject']);
    const { masks, panelText } = screen(text, NOBODY);
    expect(masks.map(({ role, start, end }) => [role, text.slice(start, end)])).to.deep.equal([['target', 'dreads']]);
    expect(panelText).to.equal('Nobody with a protected group comes through my gate, I tell them it is a lice policy.');
  });
});

describe('the rules alone', () => {
  it('ask no network', () => {
    const text = 'The second wedding dress is still in its box under my bed.';
    const ofNetwork = (masks: readonly { readonly ruleId: string }[]) =>
      masks.filter(({ ruleId }) => ruleId.startsWith('model/'));
    expect(ofNetwork(screen(text, NOBODY).masks)).to.not.deep.equal([]);
    expect(ofNetwork(screenByRules(text, NOBODY).masks)).to.deep.equal([]);
  });
});
