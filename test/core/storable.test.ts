import { expect } from 'chai';
import fc from 'fast-check';
import { storable } from '../../core/storable.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

describe('What is kept of captured text', () => {
  let database: TestDatabase;
  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  it('is taken by PostgreSQL whatever a page held', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\u0000', '\ud83d', '\ude00', '😀', 'é', '\\', '"', '\u2028', 'a'),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (name, value) => {
        const kept = storable({ [name]: [value, { deep: value }] });
        const { rows } = await database.owner.query<{ kept: unknown; text: string }>(
          'select $1::jsonb as kept, $2::text as text',
          [JSON.stringify(kept), storable(value)],
        );
        expect(rows[0]?.kept).to.deep.equal(kept);
        expect(rows[0]?.text).to.equal(storable(value));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text when there was nothing wrong with it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }).filter((text) => !text.includes('\u0000')),
        (text) => storable(text) === text,
      ),
    );
  });
});
