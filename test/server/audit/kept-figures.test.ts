import { expect } from 'chai';
import type { RoundId } from '../../../core/ids.ts';
import { keepFigures } from '../../../server/pages/audit/kept-figures.ts';
import type { Transaction } from '../../../sql/database.ts';

const round = (cells: number, id = 'a') => ({ id: id as RoundId, cells });
const desk = (query: Record<string, string> = {}) => ({
  query,
  transaction: <T>(work: (transaction: Transaction) => Promise<T>) => work({} as Transaction),
});

/** Figures that are a number more at each count. */
function counting(failing: ReadonlySet<number> = new Set()) {
  let counts = 0;
  return keepFigures(() => {
    counts += 1;
    return failing.has(counts) ? Promise.reject(new Error('the database went away')) : Promise.resolve(counts);
  });
}

describe('The figures of a round', () => {
  it('are counted for each answer while the round is small, and say no time', async () => {
    const figures = counting();
    expect(await figures(desk(), round(1_999))).to.deep.equal({ figures: 1, countedAt: null });
    expect(await figures(desk(), round(1_999))).to.deep.equal({ figures: 2, countedAt: null });
  });

  it('are counted once for everybody who asks of a large round at the same time, and say when', async () => {
    const figures = counting();
    const answers = await Promise.all(Array.from({ length: 5 }, () => figures(desk(), round(2_000))));
    expect(answers.map((answer) => answer.figures)).to.deep.equal([1, 1, 1, 1, 1]);
    expect(new Set(answers.map(({ countedAt }) => countedAt?.getTime())).size).to.equal(1);
    expect(answers[0]?.countedAt).to.be.instanceOf(Date);
  });

  it('are counted anew for whoever asks for that, and for everybody from then on', async () => {
    const figures = counting();
    await figures(desk(), round(2_000));
    expect((await figures(desk({ again: '1' }), round(2_000))).figures).to.equal(2);
    expect((await figures(desk(), round(2_000))).figures).to.equal(2);
  });

  it('are never those of another round, and only the latest four are kept', async () => {
    const figures = counting();
    for (const id of ['a', 'b', 'c', 'd', 'e']) await figures(desk(), round(2_000, id));
    expect((await figures(desk(), round(2_000, 'b'))).figures).to.equal(2);
    expect((await figures(desk(), round(2_000, 'a'))).figures).to.equal(6);
  });

  it('are not kept when the count failed', async () => {
    const figures = counting(new Set([1]));
    const failure = await figures(desk(), round(2_000)).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    expect((await figures(desk(), round(2_000))).figures).to.equal(2);
  });
});
