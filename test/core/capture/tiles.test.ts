import { expect } from 'chai';
import fc from 'fast-check';
import { isTorn, joinTiles, planTiles, type TileRows } from '../../../core/capture/tiles.ts';

/** A page whose rows all differ, as a page of text does. */
const pageOf = (heightPx: number) => Uint32Array.from({ length: heightPx }, (_, row) => row + 1);
const pictures = (page: Uint32Array): TileRows[] =>
  planTiles(page.length).map((tile) => ({ ...tile, rows: page.slice(tile.fromPx, tile.fromPx + tile.heightPx) }));

describe('The pictures of a tall page', () => {
  it('cover it from top to bottom, each at most 8,000 pixels high, each beginning 200 above the end of the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), (heightPx) => {
        const tiles = planTiles(heightPx);
        expect(tiles[0]!.fromPx).to.equal(0);
        expect(tiles.at(-1)!.fromPx + tiles.at(-1)!.heightPx).to.equal(heightPx);
        tiles.forEach((tile, at) => {
          expect(tile.heightPx).to.be.within(1, 8_000);
          if (at > 0) expect(tiles[at - 1]!.fromPx + tiles[at - 1]!.heightPx - tile.fromPx).to.equal(200);
        });
      }),
    );
  });

  it('are one when the page fits into one', () => {
    expect(planTiles(8_000)).to.deep.equal([{ fromPx: 0, heightPx: 8_000 }]);
  });

  it('join where both show the same', () => {
    const joins = joinTiles(pictures(pageOf(16_000)));
    expect(joins.seams).to.deep.equal([
      { atPx: 7_800, overlapPx: 200, sameRows: 200 },
      { atPx: 15_600, overlapPx: 200, sameRows: 200 },
    ]);
    expect(joins.repeats).to.deep.equal([]);
    expect(isTorn(joins)).to.equal(false);
  });

  it('still join beside a moving picture, and do not when the page moved', () => {
    const [above, below] = pictures(pageOf(9_000)) as [TileRows, TileRows];
    const changed = (rows: number) => ({ ...below, rows: below.rows.map((row, at) => (at < rows ? row + 100_000 : row)) });
    expect(isTorn(joinTiles([above, changed(90)]))).to.equal(false);
    expect(isTorn(joinTiles([above, changed(150)]))).to.equal(true);
    expect(isTorn(joinTiles([above, { ...below, rows: below.rows.map((row) => row + 40) }]))).to.equal(true);
  });

  it('show where a piece of the page is there twice', () => {
    const page = pageOf(12_000);
    page.copyWithin(9_000, 1_000, 3_500);
    expect(joinTiles(pictures(page)).repeats).to.deep.equal([{ fromPx: 9_000, heightPx: 2_500, sameAsPx: 1_000 }]);
  });

  const honest: readonly (readonly [string, (row: number) => number])[] = [
    ['empty space', () => 7],
    ['stripes', (row) => row % 40],
    ['equal boxes under each other', (row) => row % 350],
    ['a banner in every screen', (row) => (row % 900 < 200 ? row % 900 : row + 1_000)],
  ];
  for (const [name, row] of honest) {
    it(`do not take ${name} for a repeat`, () => {
      const page = Uint32Array.from({ length: 12_000 }, (_, at) => row(at));
      expect(joinTiles(pictures(page)).repeats).to.deep.equal([]);
    });
  }
});
