import { expect } from 'chai';
import { attack } from '../../bench/filter/attacker.ts';
import type { Answer } from '../../bench/filter/answer.ts';
import { scoreCollapse } from '../../bench/filter/collapse.ts';
import type { Measured } from '../../bench/filter/figures.ts';
import type { GoldPost, PublicText } from '../../bench/filter/gold.ts';
import { accept, type Last } from '../../bench/filter/last.ts';
import { countLeaks, leakFigures } from '../../bench/filter/leaks.ts';
import { scorePosts } from '../../bench/filter/posts.ts';
import { Tally } from '../../bench/filter/tally.ts';
import { findWorse } from '../../bench/filter/verdict.ts';

const NOBODY = { names: [], handles: [] };
const valueOf = (measured: readonly Measured[], id: string) => measured.find((one) => one.id === id)?.value;

/** What a filter answered that hid the given words wherever they first stand. */
function hiding(text: string, words: readonly string[], role = 'subject'): Answer {
  const hidden = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return { held: false, hidden, targets: role === 'target' ? hidden : [], panelText: '' };
}

function span(text: string, words: string) {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

describe("the bench's scores", () => {
  it('count a span as hidden only when each of its telling words is', () => {
    const text = 'He is a Puerto Rican of the town.';
    const row: PublicText = {
      id: '1',
      text,
      applicant: NOBODY,
      category: '',
      func: '',
      keep: [],
      spans: [{ ...span(text, 'a Puerto Rican of the'), category: 'religion' }],
    };
    const recall = (answer: Answer) => {
      const tally = new Tally();
      const texts = Array.from({ length: 10 }, () => row);
      countLeaks(
        { name: 'set', kind: 'spans', texts },
        texts.map(() => answer),
        tally,
      );
      return valueOf(leakFigures(tally), 'leaks/religion');
    };
    expect(recall(hiding(text, ['Puerto', 'Rican']))).to.equal(100);
    expect(recall(hiding(text, ['Rican']))).to.equal(0);
  });

  it('tell cues, targets, names and phrases of posts apart, and a held text is no generalised target', () => {
    const text = 'My mosque is quiet. Those Poles are thieves, says Ann. Engine 4 rolled.';
    const post: GoldPost = {
      id: '1',
      text,
      applicant: NOBODY,
      spans: [
        { ...span(text, 'mosque'), class: 'PC-RELIGION', role: 'subject' },
        { ...span(text, 'Poles'), class: 'PC-NATORIGIN', role: 'target' },
        { ...span(text, 'Ann'), class: 'PC-NAME', role: 'bystander' },
      ],
      mustKeep: ['are thieves', 'Engine 4 rolled'],
    };
    const score = (answer: Answer) => scorePosts({ posts: [post], postsAs: 'posts' }, [answer]);
    const some = score(hiding(text, ['Poles', 'rolled'], 'target'));
    expect(
      ['cues', 'without-leak', 'targets', 'other-names', 'must-keep'].map((name) => valueOf(some, `posts/${name}`)),
    ).to.deep.equal([0, 0, 100, 0, 50]);
    const held = score({ held: true, hidden: [{ start: 0, end: text.length }], targets: [], panelText: '▮' });
    expect(['cues', 'without-leak', 'targets', 'must-keep'].map((name) => valueOf(held, `posts/${name}`))).to.deep.equal([
      100, 100, 0, 0,
    ]);
  });

  it('see twins as one text only when every one of a set reads the same', () => {
    const twin = (id: string, set: string): PublicText => ({
      id,
      text: '',
      applicant: NOBODY,
      set,
      category: 'religion',
      func: '',
      spans: [],
      keep: [],
    });
    const read = (panelText: string): Answer => ({ held: false, hidden: [], targets: [], panelText });
    const texts = [twin('1', 'a'), twin('2', 'a'), twin('3', 'b'), twin('4', 'b')];
    const answers = [read('An actor  sings'), read('a actor sings'), read('one'), read('two')];
    expect(valueOf(scoreCollapse({ name: 'set', kind: 'spans', texts }, answers), 'collapse/set')).to.equal(50);
  });

  it('let an attacker find what is told, and nothing where nothing is', () => {
    const secrets = (tell: boolean) =>
      Array.from({ length: 200 }, (_, at) => {
        const group = at % 2 === 0 ? 'f' : 'm';
        return { text: `text ${at % 7} ${tell ? `the ${group}word` : 'the word'}`, group, entity: String(at) };
      });
    expect(attack(secrets(true))).to.deep.include({ accuracy: 1, auc: 1, chance: 0.5 });
    expect(attack(secrets(false)).accuracy).to.be.within(0.35, 0.65);
  });
});

describe("the bench's verdict", () => {
  const group = (figures: Readonly<Record<string, number>>) => [
    { id: 'gold', about: 'some texts', measured: Object.entries(figures).map(([id, value]) => ({ id, value })) },
  ];
  const last: Last = { gold: { about: 'some texts', figures: { 'posts/cues': 98, 'attacker/hatecheck': 0.15 } } };

  it('names what is under its floor or worse than last time, beyond the tolerance', () => {
    expect(findWorse(group({ 'posts/cues': 97.9, 'attacker/hatecheck': 0.152 }), last)).to.deep.equal([]);
    const [cues, attacker, ...others] = findWorse(group({ 'posts/cues': 96, 'attacker/hatecheck': 0.17 }), last);
    expect(cues).to.match(/^posts\/cues .* 96\.0 %; last time it was 98\.0$/);
    expect(attacker).to.match(/^attacker\/hatecheck .* 0\.170; last time/);
    expect(others).to.deep.equal([]);
    expect(findWorse(group({ 'posts/cues': 90 }), {}).join()).to.match(/^[^,]*the least allowed is 95\.0$/);
  });

  it('compares only figures measured on the same texts', () => {
    expect(findWorse([{ id: 'other', about: '', measured: [{ id: 'posts/cues', value: 96 }] }], last)).to.deep.equal([]);
  });

  it('keeps what got better and never what got worse', () => {
    const kept = accept(last, group({ 'posts/cues': 99, 'attacker/hatecheck': 0.2, 'posts/clean': 50 }));
    expect(kept['gold']?.figures).to.deep.equal({ 'posts/cues': 99, 'attacker/hatecheck': 0.15, 'posts/clean': 50 });
  });
});
