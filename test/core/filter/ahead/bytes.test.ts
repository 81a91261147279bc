import { expect } from 'chai';
import fc from 'fast-check';
import { fromBytes, toBytes } from '../../../../core/filter/ahead/bytes.ts';

const column = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array({ noNaN: true }),
);

describe('what the build works out ahead, as bytes', () => {
  it('is read as it was written, plain values and columns of numbers alike', () => {
    const values = fc.record({
      plain: fc.array(fc.record({ name: fc.string({ unit: 'binary' }), strong: fc.boolean() })),
      columns: fc.dictionary(fc.stringMatching(/^[a-o]+$/), column),
      last: column,
    });
    fc.assert(
      fc.property(values, (written) => {
        const bytes = Uint8Array.from(toBytes(written));
        expect(fromBytes(bytes)).to.deep.equal({ ...written, columns: { ...written.columns } });
      }),
    );
  });

  it('is read without copies', () => {
    const bytes = Uint8Array.from(toBytes({ many: new Float32Array(1000) }));
    expect(fromBytes(bytes)).to.have.nested.property('many.buffer', bytes.buffer);
  });
});
