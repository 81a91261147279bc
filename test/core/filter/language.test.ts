import { expect } from 'chai';
import { eld } from 'eld/small';
import fc from 'fast-check';
import { detect } from '../../../core/filter/language/detect.ts';
import file from '../../../core/filter/language/grams.json' with { type: 'json' };
import { packLanguages } from '../../../training/languages.ts';
import { readTexts } from '../../../training/texts.ts';

function expectSame(text: string): void {
  const [ours, theirs] = [detect(text), eld.detect(text)];
  expect(ours.language ?? '').to.equal(theirs.language);
  expect(ours.isReliable).to.equal(theirs.isReliable());
  for (const [language, score] of Object.entries(theirs.getScores())) expect(ours.scoreOf(language)).to.equal(score);
}

describe('the language of a text', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['en', 'I spent the whole morning at the range with my brother.'],
    ['es', 'Hoy me toca patrulla y mi radio no sirve desde ayer.'],
    ['de', 'Gestern bin ich mit meinem Bruder an den See gefahren.'],
    ['fr', 'Je suis allé au marché avec ma sœur, l’après-midi.'],
    ['ru', 'Вчера мы с братом ездили на озеро, а потом пошли домой ужинать.'],
    ['zh', '昨天我和我的兄弟去了湖边。'],
  ];
  for (const [language, text] of texts) {
    it(`is ${language}: ${text}`, () => {
      expect(detect(text).language).to.equal(language);
      expectSame(text);
    });
  }

  it('is nothing when there are no letters', () => {
    expect(detect('12 34 !').language).to.equal(null);
    expectSame('12 34 !');
  });

  it('is the one that eld names, with the same scores, for our own texts', () => {
    for (const { text } of readTexts().filter((_, at) => at % 40 === 0)) expectSame(text);
  });

  it('is the one that eld names for any string', () => {
    const unit = fc.constantFrom(
      ' ',
      ' ',
      "'",
      '’',
      '`',
      '.',
      'a',
      'e',
      'n',
      's',
      'T',
      'é',
      'ß',
      'ж',
      'я',
      '中',
      'あ',
      '𝐚',
      '😀',
      'İ',
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 500 }), expectSame), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 1_200 }), expectSame), { numRuns: 100 });
  });

  it('is told by the database that eld brings', async () => {
    expect(file, 'run npm run build:languages').to.deep.equal(await packLanguages());
  });
});
