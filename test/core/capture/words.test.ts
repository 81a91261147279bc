import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { QUALITY_WORDS } from '../../../core/capture/quality.ts';
import { CAPTURE_REASONS } from '../../../core/capture/reasons.ts';
import { ARTEFACT_KINDS } from '../../../core/capture/record.ts';
import { CAPTURE_DOES_NOT_SHOW, CAPTURE_SHOWS } from '../../../core/capture/what-it-shows.ts';
import { CHECKS } from '../../../store/wacz/verify/report.ts';
import { SCROLL_STOPS } from '../../../core/capture/scroll.ts';

const page = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8');

describe('The page about evidence', () => {
  it('says what every reason and every verdict means, in the words the product uses', () => {
    for (const [code, sentence] of Object.entries({ ...CAPTURE_REASONS, ...QUALITY_WORDS })) {
      expect(page).to.include(`| \`${code}\` | ${sentence} |`);
    }
  });

  it('says what a capture shows and does not show in the words that are printed with every certificate', () => {
    for (const sentence of [...CAPTURE_SHOWS, ...CAPTURE_DOES_NOT_SHOW]) expect(page).to.include(`- ${sentence}\n`);
  });

  it('names every check of a package', () => {
    for (const [at, check] of Object.keys(CHECKS).entries()) expect(page).to.match(new RegExp(`\\| ${at + 1} \`${check}\` +\\|`));
  });

  it('names every artefact and every way scrolling can stop', () => {
    for (const word of [...ARTEFACT_KINDS, ...SCROLL_STOPS]) expect(page).to.include(`\`${word}\``);
  });
});
