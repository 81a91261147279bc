import { expect } from 'chai';
import { exampleOf } from '../../training/examples.ts';
import { Learner, type Prepared } from '../../training/learner.ts';
import { quantise } from '../../training/quantise.ts';
import { random, shuffled } from '../../training/random.ts';
import { parseTexts } from '../../training/texts.ts';
import { LABELS } from '../../core/filter/model/labels.ts';

const TEXTS = parseTexts(
  [
    'post: I keep a [[zorb|RELIGION]] in the truck',
    'post: my [[zorb|RELIGION]] fell on the road',
    'post: a long day with the [[zorb|RELIGION]] again',
    'post: I keep a ladder in the truck',
    'post: my ladder fell on the road',
    'post: a long day with the radio again',
  ].join('\n'),
);

function learnerOf() {
  const examples = TEXTS.map((text) => exampleOf(text, () => true));
  const words = [...new Set(examples.flatMap((example) => example.words))];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const prepared = examples.map((example): Prepared => ({
    ...example,
    words: example.words.map((word) => numbers.get(word) ?? 0),
  }));
  const settings = { rate: 0.01, decay: 0, dropout: 0, inputDropout: 0, wordDropout: 0, hideWeight: 1 };
  const dice = random(3);
  return {
    learner: new Learner({ dimensions: 4, vectors: words.map(() => null), numbers, settings, random: dice }),
    prepared,
    examples,
  };
}

describe('training', () => {
  it('learns a word that tells, from a handful of texts', () => {
    const { learner, prepared, examples } = learnerOf();
    const first = learner.learn(prepared, 1);
    let last = first;
    for (let step = 0; step < 80; step++) last = learner.learn(prepared, 1);
    expect(last).to.be.lessThan(first / 10);
    examples.forEach(({ words }, at) => {
      const example = prepared[at];
      if (example === undefined) throw new Error('every text was prepared');
      const answer = learner.answer(example);
      words.forEach((word, place) => {
        expect((answer[place * LABELS.length] ?? 0) < 0.5, word).to.equal(word === 'zorb');
      });
    });
  });

  it('comes out the same for the same seed', () => {
    const losses = [learnerOf(), learnerOf()].map(({ learner, prepared }) => [1, 2, 3].map(() => learner.learn(prepared, 1)));
    expect(losses[0]).to.deep.equal(losses[1]);
    expect(shuffled([1, 2, 3, 4, 5], random(9))).to.deep.equal(shuffled([1, 2, 3, 4, 5], random(9)));
  });

  it('rounds rows to bytes with little loss', () => {
    const row = Float32Array.from([0.5, -1.27, 0.003, 0]);
    const { bytes, scales } = quantise([row, new Float32Array(4)], 4);
    row.forEach((value, at) => {
      expect((bytes[at] ?? 0) * (scales[0] ?? 0)).to.be.closeTo(value, 0.0051);
    });
    expect([...bytes.slice(4)]).to.deep.equal([0, 0, 0, 0]);
  });
});

describe('an example', () => {
  it('gives every word its label, and less weight to long spans and little words', () => {
    const [text] = parseTexts('post: I was [[at the evening service of my parish hall|RELIGION]] again');
    if (text === undefined) throw new Error('one line is one text');
    const { words, labels, weights } = exampleOf(text, () => true);
    expect(words.filter((_, at) => labels[at] !== 0).join(' ')).to.equal('at the evening service of my parish hall');
    expect(weights[words.indexOf('the')]).to.be.lessThan(weights[words.indexOf('parish')] ?? 0);
    expect(weights[words.indexOf('parish')]).to.be.lessThan(1);
    expect(weights[words.indexOf('again')]).to.equal(1);
  });
});
