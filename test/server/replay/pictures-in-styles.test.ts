import { expect } from 'chai';
import { withPictures } from '../../../server/replay/pictures-in-styles.ts';

describe('The pictures of a style sheet', () => {
  const found: readonly (readonly [string, string])[] = [
    ['a { background: url(a.png) }', 'a.png'],
    ['a { background: URL( "a b.png" ) no-repeat }', 'a b.png'],
    ["a { background: url('it(1).png') }", 'it(1).png'],
    ['a { background: url(a\\28 1\\).png) }', 'a(1).png'],
    ['a { background: image-set(url("a.png") 1x) }', 'a.png'],
  ];
  for (const [css, address] of found) {
    it(`are found in ${css}`, () => {
      const asked: string[] = [];
      const shown = withPictures(css, (one) => {
        asked.push(one);
        return 'data:image/png;base64,AA==';
      });
      expect(asked).to.deep.equal([address]);
      expect(shown).to.include('url("data:image/png;base64,AA==")').and.not.to.include('.png');
    });
  }

  it('stay as they are when they were not captured, as does everything else', () => {
    const css = '@import "curl(x)"; a::before { content: "url"; background: url(gone.png), url() } /* url( */';
    expect(withPictures(css, () => null)).to.equal(css);
  });
});
