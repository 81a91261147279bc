import { z } from 'zod';
import { fillName } from '../../core/protocol/name-template.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import { WAYBACK_PARAMETERS } from '../../core/protocol/sources/wayback-cdx.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { readable } from './belonging.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 403': ['blocked', 'The archive does not show this page, because its owner asked for that (403).'],
  'other columns': ['indeterminate', 'The archive listed other columns than those that were asked for.'],
  'another address': ['indeterminate', 'The archive listed captures of another address than the one that was asked for.'],
  'broken row': ['indeterminate', 'A row of the archive’s list cannot be read.'],
  'more without captures': ['indeterminate', 'The archive said that there is more but listed no captures.'],
};

const COLUMNS = ['timestamp', 'original', 'statuscode'] as const;
const Rows = z.array(z.array(z.string()));
const LIMIT_MAX = 50;

/** Thirty requests a minute are enforced; whoever goes on after a 429 is shut out for an hour, whether it names a time or not. */
const REST_AFTER_429_MS = 60_000;

/** Captures of one page in the Wayback Machine (CDX server), newest last. Reads only: nothing is ever asked to be saved. */
export const waybackCdx: Source = {
  id: 'wayback-cdx',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, null),
  run: (query, step, door) => searchByPages(waybackCdx, query, step, door, (answer) => read(answer, query, step)),
  asksToWaitMs: (status) => (status === 429 ? REST_AFTER_429_MS : null),
};

function requestFor(query: string, step: Step, resumeKey: string | null): PlannedRequest {
  const { match } = WAYBACK_PARAMETERS.parse(step.parameters);
  const url = new URL('/cdx/search/cdx', step.site);
  url.search = new URLSearchParams({
    url: addressFor(query, step),
    matchType: match,
    output: 'json',
    fl: COLUMNS.join(','),
    filter: 'statuscode:200',
    // Captures that say the same as the one before add nothing.
    collapse: 'digest',
    limit: String(Math.min(step.hits, LIMIT_MAX)),
    showResumeKey: 'true',
    ...(resumeKey === null ? {} : { resumeKey }),
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

const addressFor = (query: string, step: Step): string => fillName(WAYBACK_PARAMETERS.parse(step.parameters).address, query);

function read(answer: DoorAnswer, query: string, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = Rows.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  // Nothing at all is an empty list, without the row that names the columns.
  if (parsed.data.length === 0) return readPage([], null, null);
  const [columns, ...rest] = parsed.data;
  if (columns?.join() !== COLUMNS.join()) return notRead('other columns');
  const { rows, resumeKey } = takeResumeKey(rest);
  if (rows.some((row) => !isCapture(row))) return notRead('broken row');
  if (rows.some(([, original = '']) => !isAsked(original, query, step))) return notRead('another address');
  if (rows.length === 0 && resumeKey !== null) return notRead('more without captures');
  return readPage(
    rows.map((row) => listed(row, step)),
    resumeKey === null ? null : requestFor(query, step, resumeKey),
    null,
  );
}

/** Where there is more, the list ends with an empty row and a row with the key to go on. */
function takeResumeKey(rows: readonly string[][]): { readonly rows: readonly string[][]; readonly resumeKey: string | null } {
  const [key] = rows.at(-1) ?? [];
  if (rows.at(-2)?.length !== 0 || rows.at(-1)?.length !== 1 || key === undefined) return { rows, resumeKey: null };
  return { rows: rows.slice(0, -2), resumeKey: key };
}

const isCapture = ([timestamp = '', original = '', status = '']: readonly string[]) =>
  /^\d{14}$/.test(timestamp) && URL.canParse(original) && status === '200';

/** The archive takes no notice of scheme, `www.`, port, case and a last slash, so neither do we. */
function isAsked(original: string, query: string, step: Step): boolean {
  const asked = bare(addressFor(query, step));
  const { match } = WAYBACK_PARAMETERS.parse(step.parameters);
  return match === 'prefix' ? bare(original).startsWith(asked) : bare(original) === asked;
}

function bare(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\d*\./, '')}${pathname.replace(/\/$/, '')}${search}`.toLowerCase();
}

function listed([timestamp = '', original = '']: readonly string[], step: Step): Listed {
  const at = timestamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  return {
    url: `${step.site.replace(/\/$/, '')}/web/${timestamp}/${original}`,
    title: `Kept on ${at.slice(0, 10)}: ${readable(original)}`,
    snippet: '',
    publishedAt: at,
    subjectKey: null,
    about: [],
  };
}
