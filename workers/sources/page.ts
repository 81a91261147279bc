import { fillName, namesSomebody } from '../../core/protocol/name-template.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import { PAGE_PARAMETERS, type PageParameters } from '../../core/protocol/sources/page.ts';
import { sideOf, type TwoSidedRule } from '../../core/protocol/two-sided.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { nameOn, wordsAsked } from './belonging.ts';
import { neitherKind, PAGE_VERDICTS, readPageText, titleOf } from './page-text.ts';
import { around, plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  ...PAGE_VERDICTS,
  'somebody else': ['indeterminate', 'The page is there, but does not hold the name.'],
  'name unclear': [
    'indeterminate',
    'The name may be on the page in another form, such as with an initial; a person has to look.',
  ],
};

const SNIPPET_LENGTH = 300;

/**
 * One page that the agency lists. With the name in its path it is a page of somebody's own, there or not by a rule with two sides. Without,
 * it is the same page for everyone, and what is asked is whether the name stands on it.
 */
export const page: Source = {
  id: 'page',
  version: '1',
  verdicts: VERDICTS,
  plan,
  run: (query, step, door) => searchByPages(page, query, step, door, (answer) => read(answer, query, step)),
};

function plan(query: string, step: Step): PlannedRequest {
  const { path } = PAGE_PARAMETERS.parse(step.parameters);
  return { url: new URL(fillName(path, query), step.site).href, accept: 'text/html, */*;q=0.8' };
}

function read(answer: DoorAnswer, query: string, step: Step): Reading {
  const parameters = PAGE_PARAMETERS.parse(step.parameters);
  const rule = ruleFor(parameters);
  const raw = readPageText(answer, rule === null ? [200] : [200, rule.missingStatus], VERDICTS);
  if (!raw.ok) return notRead(raw.kind);
  const text = plainText(raw.text);
  const side = rule === null ? shown(text, parameters) : sideOf(rule, raw.status, text);
  if (side === 'both') return notRead('says both');
  if (side === 'neither') return notRead(neitherKind(raw.text));
  if (side === 'missing') return readPage([], null, null);
  const name = nameOn(query, text);
  if (name === 'unclear') return notRead('name unclear');
  // On everyone's page a missing name is an answer; a page of somebody's own that does not name them is another page.
  if (name === 'absent') return rule === null ? readPage([], null, null) : notRead('somebody else');
  return readPage([listed(raw.text, text, query, step)], null, 1);
}

function ruleFor({ path, shownText, missingStatus, missingText }: PageParameters): TwoSidedRule | null {
  if (!namesSomebody(path) || missingStatus === undefined || missingText === undefined) return null;
  return { shownStatus: 200, shownText, missingStatus, missingText };
}

const shown = (text: string, { shownText }: PageParameters) => (text.includes(shownText) ? 'shown' : 'neither');

function listed(html: string, text: string, query: string, step: Step): Listed {
  const { url } = plan(query, step);
  return {
    url,
    title: titleOf(html) || url,
    snippet: around(text, wordsAsked(query), SNIPPET_LENGTH),
    publishedAt: null,
    subjectKey: null,
    about: [text],
  };
}
