import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { QUALITY_WORDS } from '../../../core/capture/quality.ts';
import { CAPTURE_REASONS } from '../../../core/capture/reasons.ts';
import { ARTEFACT_KINDS } from '../../../core/capture/record.ts';
import { SCROLL_STOPS } from '../../../core/capture/scroll.ts';

const page = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8');

describe('The page about evidence', () => {
  it('says what every reason and every verdict means, in the words the product uses', () => {
    for (const [code, sentence] of Object.entries({ ...CAPTURE_REASONS, ...QUALITY_WORDS })) {
      expect(page).to.include(`| \`${code}\` | ${sentence} |`);
    }
  });

  it('names every artefact and every way scrolling can stop', () => {
    for (const word of [...ARTEFACT_KINDS, ...SCROLL_STOPS]) expect(page).to.include(`\`${word}\``);
  });
});
