import { NOT_BUILT } from '../../../core/protocol/not-built.ts';
import { policyOf, SOURCE_IDS, SOURCES, type SourceId } from '../../../core/protocol/sources.ts';
import { FORBIDDEN_TECHNIQUES, TECHNIQUES } from '../../../core/protocol/techniques.ts';
import { outdatedTerms, termsHoldUntil } from '../../../core/protocol/terms.ts';
import { show, type Page } from '../../page.ts';
import { keySettingOf, paceInWords } from './policy-words.ts';
import type { SourceInWords } from './views.ts';

/** Every source with its policy, and what is not built: to be read before a protocol is drafted, approved or audited. */
export const sources: Page = {
  method: 'get',
  path: '/protocols/sources',
  roles: ['investigator', 'supervisor', 'auditor'],
  handle() {
    const outdated = new Set(outdatedTerms(SOURCE_IDS, new Date()));
    return Promise.resolve(
      show('protocols/sources', {
        title: 'Sources',
        sources: SOURCE_IDS.map((id) => sourceInWords(id, outdated.has(id))),
        notBuilt: NOT_BUILT.map(({ name, why, technique }) => ({
          name,
          why,
          technique: technique === null ? null : `${technique}: ${FORBIDDEN_TECHNIQUES[technique]}`,
        })),
      }),
    );
  },
};

function sourceInWords(id: SourceId, outdated: boolean): SourceInWords {
  const { title, techniques } = SOURCES[id];
  const { termsUrl, termsReviewed, sendsNameTo, governedBy } = policyOf(id);
  return {
    id,
    title,
    techniques: techniques.map((technique) => `${technique} ${TECHNIQUES[technique].title}`),
    sendsNameTo,
    termsUrl,
    termsReviewed: new Date(termsReviewed),
    termsHoldUntil: termsHoldUntil(id),
    outdated,
    governedBy: governedBy === 'terms' ? 'the terms of a documented interface' : 'the site’s robots.txt, as for any page',
    pace: paceInWords(id),
    keySetting: keySettingOf(id),
  };
}
