import { expect } from 'chai';
import { parseTexts, readTexts } from '../../training/texts.ts';

describe('the marked texts', () => {
  it('are read into text and spans', () => {
    const [first, second] = parseTexts(
      '# a comment\n\npost: Sunday [[mass|RELIGION]] and then nights\ncomment: keep [[them|T:RACE]] out, said [[Ann|PERSON]] to [[her|NAME]]\n',
    );
    expect(first).to.deep.equal({
      channel: 'post',
      text: 'Sunday mass and then nights',
      spans: [{ start: 7, end: 11, class: 'PC-RELIGION', role: 'subject' }],
      heldOut: false,
    });
    expect(second?.text).to.equal('keep them out, said Ann to her');
    expect(second?.spans.map((span) => [second.text.slice(span.start, span.end), span.class, span.role])).to.deep.equal([
      ['them', 'PC-RACE', 'target'],
      ['Ann', 'PC-NAME', 'bystander'],
      ['her', 'PC-NAME', 'subject'],
    ]);
  });

  it('hold out every tenth text of a file, comments not counted', () => {
    const content = Array.from({ length: 20 }, (_, index) => `# note\npost: text ${index}`).join('\n');
    const held = parseTexts(content).filter((text) => text.heldOut);
    expect(held.map(({ text }) => text)).to.deep.equal(['text 9', 'text 19']);
  });

  const malformed: readonly (readonly [what: string, line: string])[] = [
    ['an unknown channel', 'letter: hello'],
    ['an unknown code', 'post: [[mass|FAITH]]'],
    ['a mark that is not closed', 'post: [[mass|RELIGION] today'],
    ['a space inside a mark', 'post: [[mass |RELIGION]] today'],
    ['no text', 'post: '],
  ];
  for (const [what, line] of malformed) {
    it(`refuse ${what}, naming the line`, () => {
      expect(() => parseTexts(`post: fine\n${line}`)).to.throw('line 2');
    });
  }

  it('are all well formed', () => {
    expect(() => readTexts()).not.to.throw();
  });
});
