import { z } from 'zod';
import type { Step } from '../../core/protocol/protocol.ts';
import { COURTLISTENER_PARAMETERS } from '../../core/protocol/sources/courtlistener.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { Source } from './source.ts';
import { errorBody, readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 401': ['login_required', 'CourtListener did not accept the agency’s token (401).'],
  'status 403': ['blocked', 'CourtListener refused the request; the token may not be valid (403).'],
  'error in a success': ['unavailable', 'CourtListener answered with an error and called it a success.'],
  'count without records': ['indeterminate', 'CourtListener counted records but listed none.'],
  'link elsewhere': ['indeterminate', 'The next page is said to be on another host; it was not opened.'],
};

const lines = z.array(z.string()).nullish();
const Records = z.object({
  count: z.int().min(0),
  next: z.string().nullable(),
  results: z.array(
    z.object({
      absolute_url: z.string().nullish(),
      docket_absolute_url: z.string().nullish(),
      caseName: z.string().nullish(),
      docketNumber: z.string().nullish(),
      court: z.string().nullish(),
      dateFiled: z.string().nullish(),
      dateArgued: z.string().nullish(),
      short_description: z.string().nullish(),
      snippet: z.string().nullish(),
      party: lines,
      opinions: z.array(z.object({ snippet: z.string().nullish() })).nullish(),
      recap_documents: z.array(z.object({ snippet: z.string().nullish(), short_description: z.string().nullish() })).nullish(),
    }),
  ),
});
type CourtRecord = z.infer<typeof Records>['results'][number];

const Problem = z.object({ detail: z.string() });

/** Counts of dockets are estimates above this. */
const COUNT_EXACT_MAX = 2_000;

/** Court records by the words in them (CourtListener REST API 4), with the agency's token. */
export const courtlistener: Source = {
  id: 'courtlistener',
  version: '1',
  verdicts: VERDICTS,
  plan(query, step) {
    const url = new URL('/api/rest/v4/search/', step.site);
    const { type } = COURTLISTENER_PARAMETERS.parse(step.parameters);
    url.search = new URLSearchParams({ q: query, type, order_by: 'score desc', highlight: 'on' }).toString();
    return { url: url.href, accept: 'application/json' };
  },
  run: (query, step, door) => searchByPages(courtlistener, query, step, door, (answer) => read(answer, step)),
};

function read(answer: DoorAnswer, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind, problemIn(errorBody(answer)));
  const parsed = Records.safeParse(data.json);
  if (!parsed.success) {
    const problem = problemIn(data.json);
    return problem === null ? notRead('another shape') : notRead('error in a success', problem);
  }
  const { count, next, results } = parsed.data;
  if (results.length === 0 && count > 0 && !answer.url.includes('cursor=')) return notRead('count without records');
  if (next !== null && !isHere(next, step)) return notRead('link elsewhere');
  return readPage(
    results.map((record) => listed(record, step)),
    next === null ? null : { url: new URL(next, step.site).href, accept: 'application/json' },
    count > COUNT_EXACT_MAX ? null : count,
  );
}

const isHere = (next: string, { site }: Step) => URL.canParse(next, site) && new URL(next, site).origin === new URL(site).origin;

const problemIn = (body: unknown): string | null => Problem.safeParse(body).data?.detail ?? null;

function listed(record: CourtRecord, { site }: Step): Listed {
  const said = [
    record.snippet,
    ...(record.opinions ?? []).map(({ snippet }) => snippet),
    ...(record.recap_documents ?? []).flatMap(({ short_description: what, snippet }) => [what, snippet]),
  ].flatMap((text) => (text == null || text === '' ? [] : [plainText(text)]));
  const parties = (record.party ?? []).map(plainText);
  const path = record.absolute_url ?? record.docket_absolute_url ?? '';
  return {
    url: path === '' || !URL.canParse(path, site) ? path : new URL(path, site).href,
    title: plainText([record.caseName, record.short_description].filter(Boolean).join(': ')),
    snippet: [record.court, record.docketNumber, said[0]].filter(Boolean).join(' · '),
    publishedAt: record.dateFiled ?? record.dateArgued ?? null,
    subjectKey: null,
    about: [...parties, ...said],
  };
}
