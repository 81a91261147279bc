import type { Step } from '../../core/protocol/protocol.ts';
import { USERNAME_PARAMETERS } from '../../core/protocol/sources/username-presence.ts';
import { sideOf } from '../../core/protocol/two-sided.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { neitherKind, PAGE_VERDICTS, readPageText, titleOf } from './page-text.ts';
import { notRead, readPage, searchByPages, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  ...PAGE_VERDICTS,
  'another account': ['indeterminate', 'The page looks like a profile, but the username is nowhere on it.'],
};

/** Whether a username is taken on one site, by a rule with two sides: what the site says when it is, and what it says when it is not. */
export const usernamePresence: Source = {
  id: 'username-presence',
  version: '1',
  verdicts: VERDICTS,
  plan,
  run: (query, step, door) => searchByPages(usernamePresence, query, step, door, (answer) => read(answer, query, step)),
};

function plan(query: string, step: Step): PlannedRequest {
  const { check } = USERNAME_PARAMETERS.parse(step.parameters);
  return { url: new URL(fillAccount(check, query), step.site).href, accept: 'text/html, */*;q=0.8' };
}

function read(answer: DoorAnswer, query: string, step: Step): Reading {
  const rule = USERNAME_PARAMETERS.parse(step.parameters);
  const page = readPageText(answer, [rule.shownStatus, rule.missingStatus], VERDICTS);
  if (!page.ok) return notRead(page.kind);
  const side = sideOf(rule, page.status, page.text);
  if (side === 'both') return notRead('says both');
  if (side === 'neither') return notRead(neitherKind(page.text));
  if (side === 'missing') return readPage([], null, null);
  // A page that is shown for everybody (the start page, a search) may satisfy the rule; it seldom names the one who was asked for.
  const account = accountIn(query);
  if (!page.text.toLowerCase().includes(account.toLowerCase())) return notRead('another account');
  const url = rule.profile === undefined ? plan(query, step).url : fillAccount(rule.profile, query);
  const title = titleOf(page.text) || `${account} on ${new URL(url).hostname}`;
  return readPage([{ url, title, snippet: '', publishedAt: null, subjectKey: account, about: [account] }], null, 1);
}

/** A username has no spaces and no quotes; the invented name of the negative control is written as one. */
const accountIn = (query: string) => query.replace(/[\s"“”„]/gu, '');

const fillAccount = (template: string, query: string) => template.replaceAll('{account}', encodeURIComponent(accountIn(query)));
