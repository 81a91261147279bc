import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { CaptureId, FindingId } from '../../core/ids.ts';
import { judgeCapture } from '../../sql/capture/judge.ts';
import { loadFinding } from '../../sql/finding/finding.ts';
import { submitFinding } from '../../sql/finding/save.ts';
import { judgeSecond } from '../../sql/second-reading/confirm.ts';
import type { Store } from '../../store/store.ts';
import { buildApplicant, buildProtocol, shortId, smallProtocol, type Agency } from './builders.ts';
import { buildCase } from './case.ts';
import { asSuperuser, type TestDatabase } from './database.ts';
import { asInvestigator, attribute, buildCapture, buildFinding, readSecond, type CapturePlace } from './investigation.ts';
import { buildReport } from './reports.ts';

/** What every payload would make if it came through: an element, an attribute or an address with this in it. */
export const MARK = 'pwned';

/** Texts that somebody might put on a page, or type, to make a desk do something. Each fits the shortest field, of 120 characters. */
export const PAYLOADS: readonly string[] = [
  `"><script>${MARK}()</script><img src=${MARK} onerror=${MARK}()><svg/onload=${MARK}()><${MARK}-a x='`,
  `' autofocus onfocus=${MARK}() ${MARK}='</title></textarea></script></style>--><${MARK}-b>`,
  `javascript:${MARK}()//<a href="javascript:${MARK}()">${MARK}</a><a href=data:text/html,${MARK}>`,
  `java\tscript:${MARK}()<math><mtext><mglyph><style><!--</style><img title="--><${MARK}-c onload=1>">`,
  `{{${MARK}}} {{{${MARK}}}} {{#each this}}{{@key}}{{/each}} \${${MARK}} <%= ${MARK} %><iframe srcdoc="<${MARK}-d>"></iframe>`,
  `\u2028<${MARK}-e>\u2029\u202E<${MARK}-f>\u202C\u0085\u0001\uFFFD\uFEFF\u200B\uFF1C${MARK}\uFF1E &lt;${MARK}-g&gt; &#60;${MARK}-h&#62;`,
  `=HYPERLINK("http://${MARK}.example","x")`,
];

/** Without a limit of length of their own: what is found may be as long as this. */
const VERY_LONG = 10_000;

/** What of a payload the intake takes for something to search by, and so the most that an applicant's facts can hold. */
const asIdentifier = (payload: string) => payload.replaceAll(/[\p{Cc}\p{Cs}"<>{}[\]\\|^`]/gu, '');

/** What of a payload the form of a report does not refuse as somebody's handle or address. */
const asReported = (payload: string) => payload.replaceAll(/@|:\/\//g, '');

/** The ids of what holds one payload, as addresses name them; several sets where a page is for one state of a thing only. */
export type HostileIds = Readonly<Record<string, string>>;

/** Stores a requisition in which all that was captured or typed is the payload. */
export async function buildHostileCase(
  database: TestDatabase,
  store: Store,
  agency: Agency,
  payload: string,
): Promise<readonly HostileIds[]> {
  const made = await buildCase(database, agency);
  const { requisition, applicant, round } = made;
  const step = { ...smallProtocol().steps[0]!, title: payload, query: `{name} ${payload}` };
  const protocol = smallProtocol({ title: `${shortId()} ${payload}`, steps: [step] });
  const [approved, submitted, draft] = [
    await buildProtocol(database, agency, { protocol }),
    await buildProtocol(database, agency, { protocol, status: 'submitted', version: 2 }),
    await buildProtocol(database, agency, { protocol, status: 'draft', version: 3 }),
  ];
  await poison(
    database,
    requisition,
    [
      'delete from evidence.data_key where requisition_id = $requisition',
      `update intake.protocol set decision_note = $payload where id = '${approved}'`,
      `update intake.requisition set protocol_id = '${approved}' where id = $requisition`,
      `update evidence.round r set protocol_id = p.id, protocol_sha256 = p.sha256 from intake.protocol p
         where p.id = '${approved}' and r.requisition_id = $requisition`,
    ],
    payload,
  );

  const names = Object.fromEntries(['name', 'alias', 'city', 'employer', 'school'].map((kind) => [kind, asIdentifier(payload)]));
  const identifiers = { ...names, handle: `@${MARK}`, email: `'${MARK}+x@${MARK}.example` };
  await buildApplicant(database, agency, requisition, { identifiers });
  const text = `${payload} I drove 140 through town.\n${payload.repeat(VERY_LONG / payload.length)}`;
  const capture = await buildCapture(
    database,
    store,
    { requisition, round, applicant },
    {
      text,
      title: payload,
      url: `javascript:${payload}${shortId()}`,
      signals: [{ start: 0, end: payload.length, direction: 'supports', why: payload }],
      picture: Buffer.from(`<${MARK}-picture>`),
    },
  );
  await attribute(database, agency, capture);
  const findings: FindingId[] = [];
  for (let count = 0; count < 4; count += 1)
    findings.push(
      await buildFinding(
        database,
        agency,
        { requisition, applicant, capture },
        {
          text,
          words: 'I drove 140 through town.',
          description: `Describes speeding through town, for the time ${count}.`,
        },
      ),
    );
  const [open = '', waiting, read, stoodBy = ''] = findings;
  await asInvestigator(database, agency.investigator, async (transaction) =>
    submitFinding(transaction, waiting!, await loadFinding(transaction, waiting!)),
  );
  await readSecond(database, agency, read!);
  await readSecond(database, agency, stoodBy as FindingId, 'disagree');
  const report = await buildReport(database, agency, requisition, { number: shortId() });
  const disputed = await buildDispute(database, store, agency, { requisition, round, applicant });
  const [finished, drawn] = [newSample(), newSample()];
  const [standing, lifted] = [randomUUID(), randomUUID()];
  const holds = [standing, lifted].map(
    (id) =>
      `insert into intake.hold (id, requisition_id, reason, put_by) values ('${id}', $requisition, $payload, '${agency.supervisor}')`,
  );
  const lift = `update intake.hold set lifted_by = '${agency.outsider}', lifted_at = now(), lift_reason = $payload where id = '${lifted}'`;
  await poison(
    database,
    requisition,
    [
      ...sampleOf(finished, capture, agency, true),
      ...sampleOf(drawn, disputed, agency, false),
      ...holds,
      ...[read, stoodBy].map((id) => disputeOf(id!)),
      `update evidence.finding set status = 'disputed' where id = '${stoodBy}'`,
      rulingOn(read!, agency),
      lift,
      ...EVERY_TEXT,
      reportText(payload),
    ],
    payload,
  );

  const ids = {
    ...made,
    protocol: approved,
    capture,
    report,
    finding: open,
    account: agency.outsider,
    kind: 'screenshot',
    ordinal: '0',
    version: '1',
    hold: standing,
    ...finished,
  };
  return [
    { ...ids, form: 'html' },
    { ...ids, form: 'json', protocol: submitted, finding: waiting!, hold: lifted, capture: disputed, ...drawn },
    { ...ids, form: 'pdf', protocol: draft, finding: read! },
  ];
}

/** A page that two people judged differently. */
async function buildDispute(database: TestDatabase, store: Store, agency: Agency, place: CapturePlace): Promise<CaptureId> {
  const capture = await buildCapture(database, store, place, { picture: Buffer.from(`<${MARK}-picture>`) });
  await asInvestigator(database, agency.investigator, (transaction) =>
    judgeCapture(transaction, capture, { verdict: 'applicant', reason: 'same city and club' }),
  );
  await asInvestigator(database, agency.second, (transaction) =>
    judgeSecond(transaction, capture, { verdict: 'not_applicant', reason: 'another year of birth' }),
  );
  return capture;
}

const disputeOf = (finding: string) =>
  `insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by)
   select requisition_id, id, edition, $payload, drafted_by from evidence.finding where id = '${finding}'`;

const rulingOn = (finding: string, { supervisor }: Agency) =>
  `insert into evidence.finding_ruling (requisition_id, finding_id, edition, ruling, reason, ruled_by)
   select requisition_id, id, edition, 'stands', $payload, '${supervisor}' from evidence.finding where id = '${finding}'`;

interface SampleIds {
  readonly sample: string;
  readonly sampled: string;
}

const newSample = (): SampleIds => ({ sample: randomUUID(), sampled: randomUUID() });

/** What stores a sample of one judged page, judged again and finished, or still to be judged. */
function sampleOf({ sample, sampled }: SampleIds, capture: CaptureId, { auditor }: Agency, finished: boolean): string[] {
  return [
    `insert into evidence.sample (id, requisition_id, round_id, size, seed, judged, judged_sha256, drawn_by, finished_at)
     select '${sample}', requisition_id, round_id, 1, 'seed-of-the-test', 1, repeat('0', 64), '${auditor}', ${finished ? 'now()' : 'null'}
     from evidence.capture where id = '${capture}'`,
    `insert into evidence.sampled (id, requisition_id, sample_id, place, capture_id, attribution_id)
     select '${sampled}', requisition_id, '${sample}', 1, capture_id, id from evidence.attribution where capture_id = '${capture}' and seat = 'first'`,
    ...(finished
      ? [
          `insert into evidence.reread (sampled_id, verdict, reason, judged_by) values ('${sampled}', 'unsure', $payload, '${auditor}')`,
        ]
      : []),
  ];
}

const of = (table: string, ...columns: string[]) =>
  `update ${table} set ${columns.map((column) => `${column} = $payload`).join(', ')} where requisition_id = $requisition`;

/** In each text of a report; what a panel reads is composed of nothing but what was released, and might still hold anything. */
function reportText(payload: string): string {
  const texts = [
    'Describes driving at twice the limit over a bridge.',
    'Police officer, spring intake',
    'Small protocol',
    'Name in the town wiki',
  ];
  const inJson = pg.escapeLiteral(JSON.stringify(asReported(payload)).slice(1, -1));
  const json = texts.reduce((written, text) => `replace(${written}, '${text}', ${inJson})`, 'json');
  return `update release.report set json = ${json}, json_sha256 = encode(sha256(convert_to(${json}, 'UTF8')), 'hex') where requisition_id = $requisition`;
}

/** Everything that people or pages of strangers put into the database and that has no form of its own. */
const EVERY_TEXT: readonly string[] = [
  'update intake.requisition set title = $payload where id = $requisition',
  of('intake.deviation', 'reason', 'decision_note'),
  of('evidence.block', 'why'),
  of('evidence.search', 'because', 'reason'),
  'update evidence.search set queries = jsonb_build_array($payload::text) where requisition_id = $requisition',
  of('evidence.search_page', 'url', 'final_url', 'reason'),
  of('evidence.capture', 'final_url', 'published_at', 'suggested_why', 'title'),
  of('evidence.hit', 'url', 'title', 'published_at'),
  `update evidence.hit set snippet = repeat($payload, ${VERY_LONG / 100}) where requisition_id = $requisition`,
  of('evidence.signal', 'quote', 'why'),
  of('evidence.attribution', 'reason'),
  of('evidence.finding', 'corroboration_note', 'quotation'),
  'update evidence.finding set description = description || $payload where requisition_id = $requisition',
  of('evidence.screening', 'panel_text'),
  of('evidence.mask', 'reason', 'rule_id'),
  of('evidence.person_mask', 'reason'),
  of('evidence.second_reading', 'reason'),
  of('evidence.settlement', 'reason'),
  of('evidence.unmasking', 'reason'),
  of('evidence.response', 'body'),
  of('evidence.recheck', 'reason'),
];

/** Past triggers, which keep what is on record from being changed, as nothing of this ever could be through a page. */
async function poison({ url }: TestDatabase, requisition: string, statements: readonly string[], payload: string): Promise<void> {
  const filled = statements.map((statement) =>
    statement.replaceAll('$payload', () => pg.escapeLiteral(payload)).replaceAll('$requisition', `'${requisition}'`),
  );
  await asSuperuser(url, ['set session_replication_role = replica', ...filled].join(';\n'));
}
