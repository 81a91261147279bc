import { expect } from 'chai';
import { Encoder, WINDOW } from '../../../../core/filter/model/encoder.ts';
import { KERNEL_CODE } from '../../../../core/filter/model/kernel-code.ts';
import { LABELS } from '../../../../core/filter/model/labels.ts';
import { trainedNetwork } from '../../../../core/filter/model/network.ts';
import { PieceReader } from '../../../../core/filter/model/pieces.ts';
import { openWeights } from '../../../../core/filter/model/weights.ts';
import { compileKernel } from '../../../../training/kernel.ts';
import { readSlowly } from './support/slow-encoder.ts';

const weights = openWeights();
const encoder = new Encoder(weights);
const reader = new PieceReader(weights.vocabulary);
const idsOf = (text: string) => [reader.id('[CLS]'), ...reader.read(text).map(({ id }) => id), reader.id('[SEP]')];

describe('the network', () => {
  it('answers in WebAssembly what it answers step by step', () => {
    const ids = idsOf('I keep my insulin in the cruiser.');
    const [quickly, slowly] = [encoder.read(ids), readSlowly(weights, ids)];
    expect(quickly).to.have.lengthOf(ids.length * LABELS.length);
    // Activations are rounded to 14 bits.
    quickly.forEach((chance, at) => {
      expect(chance).to.be.closeTo(slowly[at] ?? NaN, 0.01);
    });
  });

  it('answers the same whatever it read before, and whatever a text is as long as', () => {
    const [short, long] = [idsOf('my rosary'), idsOf('off to the range again '.repeat(30)).slice(0, WINDOW)];
    const before = encoder.read(short);
    encoder.read(long);
    expect(encoder.read(short)).to.deep.equal(before);
    expect(encoder.read(long)).to.have.lengthOf(WINDOW * LABELS.length);
  });

  it('gives each piece chances that add up to one', () => {
    const chances = encoder.read(idsOf('Night dispatcher in Boise.'));
    for (let from = 0; from < chances.length; from += LABELS.length)
      expect(chances.subarray(from, from + LABELS.length).reduce((sum, one) => sum + one, 0)).to.be.closeTo(1, 1e-4);
  });

  it('runs the kernel that its text says', () => {
    expect(KERNEL_CODE, 'run npm run build:kernel').to.equal(compileKernel());
  }).timeout(120_000);

  it('reads long passages in windows, each piece once', () => {
    const passage = 'I went home late. '.repeat(60);
    const { pieces, chances } = trainedNetwork(passage);
    expect(pieces).to.have.lengthOf(300);
    expect(chances).to.have.lengthOf(pieces.length * LABELS.length);
    for (let at = 0; at < pieces.length; at++)
      expect(chances.subarray(at * LABELS.length, (at + 1) * LABELS.length).some((chance) => chance > 0)).to.equal(true);
    // Sentences are read in the same window wherever it begins, so that typing on changes little.
    expect(trainedNetwork(`${passage}And more.`).chances.subarray(0, 100)).to.deep.equal(chances.subarray(0, 100));
  });
});
