import { DATABASE_ROLES, type DatabaseRole } from '../../../sql/database.ts';
import type { World } from './world.ts';

/** Something a role must not be able to do, and how it has to end: an error of this kind, or nothing read and nothing changed. */
export interface Attempt {
  readonly role: DatabaseRole;
  readonly what: string;
  /** Whose name the transaction carries; nobody's when null. */
  readonly as: (world: World) => string | null;
  readonly statement: (world: World) => readonly [sql: string, values?: readonly unknown[]];
  readonly ends: 'refused' | 'nothing' | { readonly constraint: string };
}

type Spec = readonly [
  role: DatabaseRole,
  what: string,
  as: keyof World['agency'] | null,
  ends: Attempt['ends'],
  sql: string,
  values?: (world: World) => readonly unknown[],
];

const attempt = ([role, what, seat, ends, sql, values]: Spec): Attempt => ({
  role,
  what,
  as: ({ agency }) => (seat === null ? null : agency[seat]),
  ends,
  statement: (world) => [sql, values?.(world) ?? []],
});

const own = ({ own: mine }: World) => mine;
const INSERT_ACT = 'insert into ledger.act (body, at, actor, role, kind, subject) values ($1, now(), $2, $3, $4, $5)';
const INSERT_DECISION =
  "insert into release.decision (requisition_id, report_id, choice, job_related_reason, decided_by) values ($1, $2, 'continue', 'a reason that is about the job', $3)";
const INSERT_PROTOCOL =
  "insert into intake.protocol (title, version, body, sha256, drafted_by) values ('Mine', 1, '{}', encode(sha256('{}'), 'hex'), $1)";
const APPROVE = "update intake.protocol set status = 'approved', decided_by = $1, decided_at = now() where id = $2";
const INSERT_HOLD =
  "insert into intake.hold (id, requisition_id, reason, put_by) values (gen_random_uuid(), $1, 'a lawsuit was filed', $2)";
const INSERT_POLICY =
  "insert into intake.policy_profile (version, body, sha256, written_by) values (1, '{}', encode(sha256('{}'), 'hex'), $1)";
const INSERT_ROUND =
  "insert into evidence.round (requisition_id, protocol_id, protocol_sha256, seed, started_by) values ($1, $2, $3, 'seed', $4)";
const INSERT_ATTRIBUTION =
  "insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by) values ($1, $2, $3, 'applicant', 'it looks right', $4)";
const TAKE_BACK =
  "insert into evidence.taken_back (attribution_id, requisition_id, taken_back_by) select id, $1, $3 from evidence.attribution where capture_id = $2 and seat = 'first'";
const INSERT_SAMPLE =
  "insert into evidence.sample (requisition_id, round_id, size, seed, judged, judged_sha256, drawn_by) values ($1, $2, 1, 'one-of-one', 1, repeat('a', 64), $3)";
const INSERT_SAMPLED =
  "insert into evidence.sampled (requisition_id, sample_id, place, capture_id, attribution_id) select m.requisition_id, m.id, 1, a.capture_id, a.id from evidence.sample m, evidence.attribution a where a.capture_id = $1 and a.seat = 'first' and m.drawn_by = access.actor()";
const INSERT_REREAD =
  "insert into evidence.reread (sampled_id, verdict, reason, judged_by) values ($1, 'applicant', 'it looks right', $2)";
const SHOW_AGAIN =
  "insert into evidence.unmasking (requisition_id, finding_id, edition, words, stretches, reason, shown_by) select $1, id, edition, '{church}', 1, 'a name', $3 from evidence.finding where id = $2";
const SETTLE =
  "insert into evidence.settlement (requisition_id, capture_id, verdict, reason, settled_by) values ($1, $2, 'unsure', 'nobody can tell', $3)";
const DISPUTE =
  "insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by) values ($1, $2, 1, 'it is right as it is', $3)";
const RULE =
  "insert into evidence.finding_ruling (requisition_id, finding_id, edition, ruling, reason, ruled_by) values ($1, $2, 1, 'stands', 'it is right', $3)";
const INSERT_READING =
  "insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by) values ($1, $2, 1, 'agree', 'reads well', $3)";
const INSERT_TOKEN =
  "insert into access.api_token (account_id, role, name, scopes, token_hash, expires_at) values ($1, $2, 'Mine', '{rounds:read}', sha256('x'), now() + $3::interval)";
const INSERT_MEMBER =
  'insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, $3, $4)';
const actBody = (actor: string | null, kind = 'evidence.viewed') =>
  JSON.stringify({
    kind,
    subject: 'x',
    actor: actor ?? 'system',
    role: 'investigator',
    at: '2026-01-01T00:00:00.000Z',
    detail: {},
  });

// A line for each attempt, so that the list can be read as one.
// prettier-ignore
const SPECS: readonly Spec[] = [
  // A panel member reads released reports of an own requisition, and nothing else.
  ['panelist', 'read accounts', 'panelist', 'refused', 'select * from access.account'],
  ['panelist', 'read the protocol', 'panelist', 'refused', 'select * from intake.protocol'],
  ['panelist', 'read applicants', 'panelist', 'refused', 'select * from intake.applicant'],
  ['panelist', 'read who else has a part', 'panelist', 'refused', 'select * from intake.requisition_member'],
  ['panelist', 'read which protocol a requisition has', 'panelist', 'refused', 'select protocol_id from intake.requisition'],
  ['panelist', 'read a report that is not released', 'panelist', 'nothing', 'select id from release.report where id = $1', (w) => [own(w).unreleased]],
  ['panelist', 'read the report of another requisition', 'panelist', 'nothing', 'select id from release.report where id = $1', (w) => [w.foreign.report]],
  ['panelist', 'see another requisition', 'panelist', 'nothing', 'select id from intake.requisition where id = $1', (w) => [w.foreign.requisition]],
  ['panelist', 'count how often a report was kept back', 'panelist', 'refused', 'select edition from release.report'],
  ['panelist', 'read why a report was kept back', 'panelist', 'refused', 'select blocked_by from release.report'],
  ['panelist', 'read who asked for a report', 'panelist', 'refused', 'select requested_by from release.report'],
  ['panelist', 'read to the millisecond when a report was asked for', 'panelist', 'refused', 'select requested_at from release.report'],
  ['panelist', 'read to the millisecond when a report was released', 'panelist', 'refused', 'select released_at from release.report'],
  ['panelist', 'change a report', 'panelist', 'refused', "update release.report set json = '{}' where id = $1", (w) => [own(w).report]],
  ['panelist', 'remove a report', 'panelist', 'refused', 'delete from release.report'],
  ['panelist', 'change a decision', 'panelist', 'refused', "update release.decision set choice = 'continue'"],
  ['panelist', 'decide in the name of another', 'panelist', 'refused', INSERT_DECISION, (w) => [own(w).requisition, own(w).report, w.agency.second]],
  ['panelist', 'decide on another requisition', 'panelist', 'refused', INSERT_DECISION, (w) => [w.foreign.requisition, w.foreign.report, w.agency.panelist]],
  ['panelist', 'decide on a report that is not released', 'panelist', 'refused', INSERT_DECISION, (w) => [own(w).requisition, own(w).unreleased, w.agency.panelist]],
  ['panelist', 'decide with the report of another requisition', 'panelist', 'refused', INSERT_DECISION, (w) => [own(w).requisition, w.foreign.report, w.agency.panelist]],
  ['panelist', 'read decisions of others', 'investigator', 'nothing', 'select * from release.decision'],
  ['panelist', 'ask whether somebody may search', 'panelist', 'refused', 'select access.may_search($1)', (w) => [w.agency.investigator]],

  // An investigator works in own requisitions, in the own name, and decides nothing about hiring.
  ['investigator', 'read password hashes', 'investigator', 'refused', 'select password_hash from access.account'],
  ['investigator', 'read e-mail addresses of colleagues', 'investigator', 'refused', 'select email from access.account'],
  ['investigator', 'read sessions', 'investigator', 'refused', 'select * from access.session'],
  ['investigator', 'read API tokens', 'investigator', 'refused', 'select id from access.api_token'],
  ['investigator', 'make an API token past the door', 'investigator', 'refused', INSERT_TOKEN, (w) => [w.agency.investigator, 'investigator', '1 day']],
  ['panelist', 'read API tokens', 'panelist', 'refused', 'select id from access.api_token'],
  ['supervisor', 'end an API token', 'supervisor', 'refused', 'delete from access.api_token'],
  ['auditor', 'read API tokens', 'auditor', 'refused', 'select id from access.api_token'],
  ['worker', 'read API tokens', null, 'refused', 'select id from access.api_token'],
  ['admin', 'read what an API token is known by', 'administrator', 'refused', 'select token_hash from access.api_token'],
  ['admin', 'make an API token for somebody', 'administrator', 'refused', INSERT_TOKEN, (w) => [w.agency.investigator, 'investigator', '1 day']],
  ['admin', 'let an API token do more', 'administrator', 'refused', "update access.api_token set scopes = '{rounds:write}'"],
  ['auth', 'let an API token do more', null, 'refused', "update access.api_token set scopes = '{rounds:write}'"],
  ['auth', 'prolong an API token', null, 'refused', "update access.api_token set expires_at = now() + interval '300 days'"],
  ['auth', 'make an API token for longer than a year', 'investigator', { constraint: 'api_token_check' }, INSERT_TOKEN, (w) => [w.agency.investigator, 'investigator', '367 days']],
  ['auth', 'make an API token for a panel member', 'panelist', { constraint: 'api_token_role_check' }, INSERT_TOKEN, (w) => [w.agency.panelist, 'panelist', '1 day']],
  ['auth', 'make an API token in a role somebody does not hold', 'investigator', { constraint: 'api_token_account_id_role_fkey' }, INSERT_TOKEN, (w) => [w.agency.investigator, 'supervisor', '1 day']],
  ['investigator', 'read decisions', 'investigator', 'refused', 'select * from release.decision'],
  ['investigator', 'record a decision', 'investigator', 'refused', INSERT_DECISION, (w) => [own(w).requisition, own(w).report, w.agency.investigator]],
  ['investigator', 'approve a protocol', 'investigator', 'refused', "update intake.protocol set status = 'approved' where status = 'submitted'"],
  ['investigator', 'sign a protocol as its supervisor', 'investigator', 'refused', 'update intake.protocol set decided_by = $1', (w) => [w.agency.supervisor]],
  ['investigator', 'draft a protocol in the name of another', 'investigator', 'refused', INSERT_PROTOCOL, (w) => [w.agency.second]],
  ['investigator', 'open a requisition', 'investigator', 'refused', "insert into intake.requisition (number, title, protocol_id, created_by) values ('R-1', 'mine', $1, $2)", (w) => [w.protocol, w.agency.investigator]],
  ['investigator', 'join a requisition', 'outsider', 'refused', "insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, 'investigator', $2)", (w) => [own(w).requisition, w.agency.outsider]],
  ['investigator', 'add an applicant to another requisition', 'investigator', 'refused', "insert into intake.applicant (requisition_id, number, created_by) values ($1, 'A-1', $2)", (w) => [w.foreign.requisition, w.agency.investigator]],
  ['investigator', 'change the number of an applicant', 'investigator', 'refused', "update intake.applicant set number = 'A-2'"],
  ['investigator', 'remove an applicant', 'investigator', 'refused', 'delete from intake.applicant'],
  ['investigator', 'change an identifier', 'investigator', 'refused', "update intake.identifier set value = 'Somebody Else'"],
  ['investigator', 'record an identifier in the name of another', 'investigator', 'refused', "insert into intake.identifier (requisition_id, applicant_id, kind, value, provenance, created_by) values ($1, $2, 'alias', 'Jo', 'agency', $3)", (w) => [own(w).requisition, own(w).applicant, w.agency.second]],
  ['investigator', 'backdate a consent', 'investigator', 'refused', "update intake.consent set consented_on = '2020-01-01'"],
  ['investigator', 'approve an own deviation', 'investigator', 'refused', "update intake.deviation set decision = 'approved', decided_by = $1", (w) => [w.agency.investigator]],
  ['investigator', 'ask for a deviation that is already approved', 'investigator', 'refused', "insert into intake.deviation (requisition_id, reason, asked_by, decision) values ($1, 'because I would like to', $2, 'approved')", (w) => [own(w).requisition, w.agency.investigator]],
  ['investigator', 'start a round in the name of another', 'investigator', 'refused', INSERT_ROUND, (w) => [own(w).requisition, own(w).protocol, own(w).protocolSha256, w.agency.second]],
  ['investigator', 'start a round of another requisition', 'investigator', 'refused', INSERT_ROUND, (w) => [w.foreign.requisition, w.foreign.protocol, w.foreign.protocolSha256, w.agency.investigator]],
  ['investigator', 'start a round with another protocol', 'investigator', { constraint: 'round_protocol' }, INSERT_ROUND, (w) => [own(w).requisition, w.protocol, w.protocolHash, w.agency.investigator]],
  ['investigator', 'change the outcome of a search', 'investigator', 'refused', "update evidence.search set outcome = 'none'"],
  ['investigator', 'remove a search', 'investigator', 'refused', 'delete from evidence.search'],
  ['investigator', 'change a capture', 'investigator', 'refused', "update evidence.capture set title = 'Nothing to see'"],
  ['investigator', 'remove a capture', 'investigator', 'refused', 'delete from evidence.capture'],
  ['investigator', 'forge a hit', 'investigator', 'refused', "insert into evidence.hit (requisition_id, search_id, capture_id, url, title, snippet, rank) values ($1, $2, $3, 'http://x.test', 'x', 'x', 1)", (w) => [own(w).requisition, own(w).search, own(w).capture]],
  ['investigator', 'change a key of the evidence', 'investigator', 'refused', "update evidence.data_key set wrapped = '\\x01'"],
  ['investigator', 'attribute in the name of another', 'investigator', 'refused', INSERT_ATTRIBUTION, (w) => [own(w).requisition, own(w).capture, 'second', w.agency.second]],
  ['investigator', 'be both people of an attribution', 'investigator', { constraint: 'two_people' }, INSERT_ATTRIBUTION, (w) => [own(w).requisition, own(w).capture, 'second', w.agency.investigator]],
  ['investigator', 'attribute a capture of another requisition', 'investigator', 'refused', INSERT_ATTRIBUTION, (w) => [w.foreign.requisition, w.foreign.capture, 'first', w.agency.investigator]],
  ['investigator', 'ask a page again in the name of another', 'investigator', 'refused', 'insert into evidence.recheck (requisition_id, capture_id, asked_by) values ($1, $2, $3)', (w) => [own(w).requisition, own(w).capture, w.agency.second]],
  ['investigator', 'ask a page of another requisition again', 'investigator', 'refused', 'insert into evidence.recheck (requisition_id, capture_id, asked_by) values ($1, $2, $3)', (w) => [w.foreign.requisition, w.foreign.capture, w.agency.investigator]],
  ['investigator', 'answer for the page', 'investigator', 'refused', "update evidence.recheck set verdict = 'unchanged', finished_at = now()"],
  ['investigator', 'know a verdict of a colleague alone', 'second', 'nothing', 'select from evidence.attribution where capture_id = $1', (w) => [w.judgedPage]],
  ['investigator', 'know a colleague’s verdict by the standing of the page', 'second', 'nothing', 'select from evidence.standing where capture_id = $1 and first_verdict is not null', (w) => [w.judgedPage]],
  ['investigator', 'know it by a finding on the page', 'second', 'nothing', 'select from evidence.finding where capture_id = $1', (w) => [w.judgedPage]],
  ['investigator', 'know it by what was screened there', 'second', 'nothing', 'select from evidence.screening where finding_id = $1', (w) => [w.hiddenFinding]],
  ['investigator', 'know it by its being asked again', 'second', 'nothing', 'select from evidence.recheck where capture_id = $1', (w) => [w.judgedPage]],
  ['investigator', 'take the seat of a colleague', 'second', { constraint: 'first_seat_taken' }, INSERT_ATTRIBUTION, (w) => [own(w).requisition, w.judgedPage, 'first', w.agency.second]],
  ['investigator', 'leave a seat by hand', 'investigator', 'refused', 'delete from evidence.seats'],
  ['investigator', 'take a seat by hand', 'investigator', 'refused', 'update evidence.seats set second_by = $1', (w) => [w.agency.investigator]],
  ['investigator', 'settle a disagreement', 'investigator', 'refused', SETTLE, (w) => [own(w).requisition, own(w).capture, w.agency.investigator]],
  ['investigator', 'change a verdict', 'investigator', 'refused', "update evidence.attribution set verdict = 'applicant'"],
  ['investigator', 'take back the verdict of another', 'second', { constraint: 'own_verdict' }, TAKE_BACK, (w) => [own(w).requisition, own(w).capture, w.agency.second]],
  ['investigator', 'take back a verdict that others have built on', 'investigator', { constraint: 'relied_on' }, TAKE_BACK, (w) => [own(w).requisition, own(w).capture, w.agency.investigator]],
  ['investigator', 'let a verdict stand again that was taken back', 'investigator', 'refused', 'delete from evidence.taken_back'],
  ['supervisor', 'take back a verdict', 'supervisor', 'refused', TAKE_BACK, (w) => [own(w).requisition, own(w).capture, w.agency.supervisor]],
  ['investigator', 'read an own finding as second reader', 'investigator', { constraint: 'other_reader' }, INSERT_READING, (w) => [own(w).requisition, w.submittedFinding, w.agency.investigator]],
  ['investigator', 'read in the name of another', 'investigator', 'refused', INSERT_READING, (w) => [own(w).requisition, w.submittedFinding, w.agency.second]],
  ['investigator', 'confirm a finding without a second reading', 'investigator', { constraint: 'needs_second_reading' }, "update evidence.finding set status = 'confirmed', edition = edition + 1 where id = $1", (w) => [w.submittedFinding]],
  ['investigator', 'dispute what nobody returned', 'investigator', { constraint: 'drafter_disputes' }, DISPUTE, (w) => [own(w).requisition, w.submittedFinding, w.agency.investigator]],
  ['investigator', 'dispute in the name of the drafter', 'second', 'refused', DISPUTE, (w) => [own(w).requisition, w.submittedFinding, w.agency.investigator]],
  ['investigator', 'dispute twice', 'investigator', { constraint: 'finding_dispute_pkey' }, DISPUTE, (w) => [own(w).requisition, w.disputedFinding, w.agency.investigator]],
  ['investigator', 'call a finding disputed and say nothing', 'investigator', { constraint: 'needs_ruling' }, "update evidence.finding set status = 'disputed' where id = $1", (w) => [w.submittedFinding]],
  ['investigator', 'confirm a disputed finding', 'second', { constraint: 'needs_ruling' }, "update evidence.finding set status = 'confirmed' where id = $1", (w) => [w.disputedFinding]],
  ['investigator', 'return a disputed finding', 'second', { constraint: 'needs_ruling' }, "update evidence.finding set status = 'returned' where id = $1", (w) => [w.disputedFinding]],
  ['investigator', 'change a disputed finding', 'investigator', { constraint: 'needs_ruling' }, "update evidence.finding set edition = 2, description = 'Something else altogether.' where id = $1", (w) => [w.disputedFinding]],
  ['investigator', 'rule on a finding', 'second', 'refused', RULE, (w) => [own(w).requisition, w.disputedFinding, w.agency.second]],
  ['investigator', 'say something else of why a finding is disputed', 'investigator', 'refused', "update evidence.finding_dispute set reason = 'no reason'"],
  ['investigator', 'change a confirmed finding in its edition', 'investigator', { constraint: 'new_edition' }, "update evidence.finding set description = 'Something else altogether.' where id = $1", (w) => [own(w).finding]],
  ['investigator', 'draft a finding in the name of another', 'investigator', 'refused', "insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, mitigating, corroboration, drafted_by) values ($1, $2, $3, 'CR-04', 0, 5, 'words', 'A neutral description.', 'own words', false, 'C0', $4)", (w) => [own(w).requisition, own(w).applicant, own(w).capture, w.agency.second]],
  ['investigator', 'remove a finding', 'investigator', 'refused', 'delete from evidence.finding'],
  ['investigator', 'take a mask away', 'investigator', 'refused', 'delete from evidence.mask'],
  ['investigator', 'take a mask of a person away', 'investigator', 'refused', 'delete from evidence.person_mask'],
  ['investigator', 'show words again in the name of another', 'investigator', 'refused', SHOW_AGAIN, (w) => [own(w).requisition, own(w).finding, w.agency.second]],
  ['investigator', 'show words again in the finding of a colleague', 'second', 'refused', SHOW_AGAIN, (w) => [own(w).requisition, own(w).finding, w.agency.second]],
  ['investigator', 'say something else of why words are shown again', 'investigator', 'refused', "update evidence.unmasking set reason = 'no reason'"],
  ['investigator', 'take away that words are shown again', 'investigator', 'refused', 'delete from evidence.unmasking'],
  ['supervisor', 'show words again', 'supervisor', 'refused', SHOW_AGAIN, (w) => [own(w).requisition, own(w).finding, w.agency.supervisor]],
  ['auditor', 'read words that are shown again', 'auditor', 'refused', 'select words from evidence.unmasking'],
  ['auditor', 'read why words are shown again', 'auditor', 'refused', 'select reason from evidence.unmasking'],
  ['panelist', 'read that words are shown again', 'panelist', 'refused', 'select edition from evidence.unmasking'],
  ['worker', 'read words that are shown again', null, 'refused', 'select * from evidence.unmasking'],
  ['investigator', 'change what the filter made', 'investigator', 'refused', "update evidence.screening set panel_text = 'all of it'"],
  ['investigator', 'release a report', 'investigator', 'refused', "update release.report set status = 'released' where id = $1", (w) => [own(w).unreleased]],
  ['investigator', 'store a report as released', 'investigator', 'refused', "insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, requested_by) values ($1, 'A-9', 1, 'blocked', '{}', encode(sha256('{}'), 'hex'), $2)", (w) => [own(w).requisition, w.agency.investigator]],
  ['investigator', 'read what is promised', 'investigator', 'refused', 'select * from evidence.pending_job'],
  ['investigator', 'read the pace of hosts', 'investigator', 'refused', 'select * from evidence.host_pace'],
  ['investigator', 'say that a time stamp is asked for again', 'investigator', 'refused', 'insert into evidence.late_stamp (capture_id, requisition_id, asked_until) values ($1, $2, now())', (w) => [own(w).capture, own(w).requisition]],
  ['investigator', 'say that a package was stamped', 'investigator', 'refused', 'update evidence.late_stamp set stamped_at = now(), ended_at = now()'],
  ['panelist', 'read which time stamps were missing', 'panelist', 'refused', 'select * from evidence.late_stamp'],
  ['worker', 'take away that a time stamp was missing', null, 'refused', 'delete from evidence.late_stamp'],
  ['worker', 'ask for a time stamp for longer', null, 'refused', 'update evidence.late_stamp set asked_until = now()'],
  ['investigator', 'read how the evidence was read again', 'investigator', 'refused', 'select * from evidence.scrub'],
  ['investigator', 'read what was found damaged', 'investigator', 'refused', 'select * from evidence.scrub_damage'],
  ['supervisor', 'read how the evidence was read again', 'supervisor', 'refused', 'select * from evidence.scrub'],
  ['supervisor', 'read what was found damaged', 'supervisor', 'refused', 'select * from evidence.scrub_damage'],
  ['panelist', 'read how the evidence was read again', 'panelist', 'refused', 'select * from evidence.scrub'],
  ['panelist', 'read what was found damaged', 'panelist', 'refused', 'select * from evidence.scrub_damage'],
  ['auth', 'read what was found damaged', null, 'refused', 'select * from evidence.scrub_damage'],
  ['auditor', 'say that the evidence was read again', 'auditor', 'refused', 'insert into evidence.scrub default values'],
  ['auditor', 'take away what was found damaged', 'auditor', 'refused', 'delete from evidence.scrub_damage'],
  ['admin', 'say that the evidence was read again', 'administrator', 'refused', 'insert into evidence.scrub default values'],
  ['admin', 'take away what was found damaged', 'administrator', 'refused', 'delete from evidence.scrub_damage'],
  ['worker', 'take away what was found damaged', null, 'refused', 'delete from evidence.scrub_damage'],
  ['worker', 'take away that the evidence was read again', null, 'refused', 'delete from evidence.scrub'],
  ['investigator', 'read the ledger', 'investigator', 'refused', 'select * from ledger.act'],
  ['investigator', 'change the ledger', 'investigator', 'refused', "update ledger.act set body = '{}'"],
  ['investigator', 'remove from the ledger', 'investigator', 'refused', 'delete from ledger.act'],
  ['investigator', 'record an act of another', 'investigator', { constraint: 'act_true' }, INSERT_ACT, (w) => [actBody(w.agency.second), w.agency.second, 'investigator', 'evidence.viewed', 'x']],
  ['investigator', 'record an act in another capacity', 'investigator', { constraint: 'act_true' }, INSERT_ACT, (w) => [JSON.stringify({ ...(JSON.parse(actBody(w.agency.investigator)) as object), role: 'auditor' }), w.agency.investigator, 'auditor', 'evidence.viewed', 'x']],
  ['investigator', 'record an act of nobody', 'investigator', { constraint: 'act_true' }, INSERT_ACT, () => [actBody(null), null, 'system', 'evidence.viewed', 'x']],
  ['investigator', 'record an act whose text says otherwise', 'investigator', { constraint: 'act_true' }, INSERT_ACT, (w) => [actBody(w.agency.investigator, 'report.read'), w.agency.investigator, 'investigator', 'evidence.viewed', 'x']],

  // A supervisor approves, and stays out of the evidence of requisitions without a part in them, and off panels.
  ['supervisor', 'read identifiers', 'supervisor', 'refused', 'select * from intake.identifier'],
  ['supervisor', 'approve a protocol nobody submitted', 'supervisor', 'nothing', "update intake.protocol set status = 'approved', decided_by = $1, decided_at = now() where id = $2", (w) => [w.agency.supervisor, w.draftProtocol]],
  ['supervisor', 'approve in the name of another', 'supervisor', 'refused', "update intake.protocol set status = 'approved', decided_by = $1, decided_at = now() where id = $2", (w) => [w.agency.panelist, w.submittedProtocol]],
  ['supervisor', 'approve a protocol as somebody on a panel', 'panelist', { constraint: 'approver_on_no_panel' }, APPROVE, (w) => [w.agency.panelist, w.submittedProtocol]],
  ['supervisor', 'approve a protocol as somebody who is no supervisor', 'outsider', { constraint: 'approver_is_supervisor' }, APPROVE, (w) => [w.agency.outsider, w.submittedProtocol]],
  ['supervisor', 'write the policy in the name of another', 'supervisor', 'refused', INSERT_POLICY, (w) => [w.agency.administrator]],
  ['supervisor', 'change a version of the policy', 'supervisor', 'refused', "update intake.policy_profile set body = '{}'"],
  ['supervisor', 'remove a version of the policy', 'supervisor', 'refused', 'delete from intake.policy_profile'],
  ['investigator', 'write the policy', 'investigator', 'refused', INSERT_POLICY, (w) => [w.agency.investigator]],
  ['auditor', 'write the policy', 'auditor', 'refused', INSERT_POLICY, (w) => [w.agency.auditor]],
  ['panelist', 'read the policy', 'panelist', 'refused', 'select * from intake.policy_profile'],
  ['supervisor', 'change the text of a protocol', 'supervisor', 'refused', "update intake.protocol set body = '{}'"],
  ['supervisor', 'give a requisition another protocol', 'supervisor', 'refused', 'update intake.requisition set protocol_id = $1', (w) => [w.protocol]],
  ['supervisor', 'read evidence without a part in the requisition', 'supervisor', 'nothing', 'select id from evidence.capture where requisition_id = $1', (w) => [w.foreign.requisition]],
  ['supervisor', 'read applicants without a part in the requisition', 'supervisor', 'nothing', 'select id from intake.applicant where requisition_id = $1', (w) => [w.foreign.requisition]],
  ['supervisor', 'put an investigator on the panel', 'supervisor', { constraint: 'requisition_member_pkey' }, INSERT_MEMBER, (w) => [own(w).requisition, w.agency.investigator, 'investigator', w.agency.supervisor]],
  ['supervisor', 'give a part without the role', 'supervisor', { constraint: 'requisition_member_account_id_part_fkey' }, INSERT_MEMBER, (w) => [own(w).requisition, w.agency.auditor, 'panelist', w.agency.supervisor]],
  ['supervisor', 'add a member in the name of another', 'supervisor', 'refused', INSERT_MEMBER, (w) => [own(w).requisition, w.agency.outsider, 'investigator', w.agency.investigator]],
  ['supervisor', 'take a member away', 'supervisor', 'refused', 'delete from intake.requisition_member'],
  ['supervisor', 'approve a deviation in the name of another', 'supervisor', 'refused', "update intake.deviation set decision = 'approved', decided_by = $1 where id = $2", (w) => [w.agency.second, own(w).deviation]],
  ['supervisor', 'approve a deviation as somebody who is no supervisor', 'outsider', { constraint: 'decider_is_supervisor' }, "update intake.deviation set decision = 'approved', decided_by = $1, decided_at = now() where id = $2", (w) => [w.agency.outsider, own(w).deviation]],
  ['supervisor', 'record a deviation as done', 'supervisor', 'refused', 'update intake.deviation set done_by = $1, done_at = now() where id = $2', (w) => [w.agency.supervisor, own(w).deviation]],
  ['investigator', 'record as done what nobody approved', 'investigator', { constraint: 'deviation_before_the_fact' }, 'update intake.deviation set done_by = $1, done_at = now() where id = $2', (w) => [w.agency.investigator, own(w).deviation]],
  ['investigator', 'record as done what a colleague asked for and nobody approved', 'second', { constraint: 'deviation_before_the_fact' }, 'update intake.deviation set done_by = $1, done_at = now() where id = $2', (w) => [w.agency.second, own(w).deviation]],
  ['investigator', 'approve an extra search for everybody', 'investigator', 'refused', "update intake.deviation set reach = 'cohort'"],
  ['supervisor', 'put a hold in the name of another', 'supervisor', 'refused', INSERT_HOLD, (w) => [own(w).requisition, w.agency.second]],
  ['supervisor', 'put a hold as somebody who is no supervisor', 'outsider', { constraint: 'hold_by_supervisor' }, INSERT_HOLD, (w) => [own(w).requisition, w.agency.outsider]],
  ['supervisor', 'change why a hold was put', 'supervisor', 'refused', "update intake.hold set reason = 'never mind, nobody cares'"],
  ['supervisor', 'remove a hold', 'supervisor', 'refused', 'delete from intake.hold'],
  ['investigator', 'read holds', 'investigator', 'refused', 'select * from intake.hold'],
  ['auditor', 'lift a hold', 'auditor', 'refused', 'update intake.hold set lifted_by = $1, lifted_at = now()', (w) => [w.agency.auditor]],
  ['worker', 'read holds', null, 'refused', 'select * from intake.hold'],
  ['supervisor', 'settle what nobody disagrees on', 'supervisor', { constraint: 'nothing_to_settle' }, SETTLE, (w) => [own(w).requisition, own(w).capture, w.agency.supervisor]],
  ['supervisor', 'settle in the name of another', 'supervisor', 'refused', SETTLE, (w) => [own(w).requisition, own(w).capture, w.agency.second]],
  ['supervisor', 'settle in another requisition', 'supervisor', 'refused', SETTLE, (w) => [w.foreign.requisition, w.foreign.capture, w.agency.supervisor]],
  ['supervisor', 'rule on what nobody disputes', 'supervisor', { constraint: 'finding_ruling_finding_id_edition_fkey' }, RULE, (w) => [own(w).requisition, w.submittedFinding, w.agency.supervisor]],
  ['supervisor', 'rule in the name of another', 'supervisor', 'refused', RULE, (w) => [own(w).requisition, w.disputedFinding, w.agency.second]],
  ['supervisor', 'rule in another requisition', 'supervisor', 'refused', RULE, (w) => [w.foreign.requisition, w.foreign.finding, w.agency.supervisor]],
  ['supervisor', 'confirm a disputed finding past a ruling', 'supervisor', 'refused', "update evidence.finding set status = 'confirmed'"],
  ['supervisor', 'dispute for the drafter', 'supervisor', 'refused', DISPUTE, (w) => [own(w).requisition, w.submittedFinding, w.agency.investigator]],
  ['supervisor', 'change a ruling', 'supervisor', 'refused', "update evidence.finding_ruling set ruling = 'stands'"],
  ['supervisor', 'change a settlement', 'supervisor', 'refused', "update evidence.settlement set verdict = 'applicant'"],
  ['supervisor', 'change an attribution', 'supervisor', 'refused', "update evidence.attribution set verdict = 'unsure'"],
  ['supervisor', 'decide on an applicant', 'supervisor', 'refused', INSERT_DECISION, (w) => [own(w).requisition, own(w).report, w.agency.supervisor]],
  ['supervisor', 'release a report', 'supervisor', 'refused', "update release.report set status = 'released'"],
  ['supervisor', 'give a role', 'supervisor', 'refused', "insert into access.role_grant (account_id, role) values ($1, 'panelist')", (w) => [w.agency.supervisor]],

  // An auditor sees what was done, never who was searched or what was found.
  ['auditor', 'read names and handles', 'auditor', 'refused', 'select value from intake.identifier'],
  ['auditor', 'read queries', 'auditor', 'refused', 'select queries from evidence.search'],
  ['auditor', 'read addresses of result pages', 'auditor', 'refused', 'select url from evidence.search_page'],
  ['auditor', 'read addresses of captures', 'auditor', 'refused', 'select url from evidence.capture'],
  ['auditor', 'read the record of a capture', 'auditor', 'refused', 'select record from evidence.capture'],
  ['auditor', 'read hits', 'auditor', 'refused', 'select * from evidence.hit'],
  ['auditor', 'read what a page says now', 'auditor', 'refused', 'select passages from evidence.recheck'],
  ['auditor', 'read identity signals', 'auditor', 'refused', 'select * from evidence.signal'],
  ['auditor', 'read quotations', 'auditor', 'refused', 'select quotation from evidence.finding'],
  ['auditor', 'read what the panel reads of a finding', 'auditor', 'refused', 'select panel_text from evidence.screening'],
  ['auditor', 'read responses', 'auditor', 'refused', 'select * from evidence.response'],
  ['auditor', 'read keys', 'auditor', 'refused', 'select * from evidence.data_key'],
  ['auditor', 'read e-mail addresses', 'auditor', 'refused', 'select email from access.account'],
  ['auditor', 'change the ledger', 'auditor', 'refused', "update ledger.act set body = '{}'"],
  ['auditor', 'remove an entry', 'auditor', 'refused', 'delete from ledger.entry'],
  ['auditor', 'forge a checkpoint', 'auditor', 'refused', "insert into ledger.checkpoint (size, root_hash, note) values (1, repeat('x', 32)::bytea, 'x')"],
  ['auditor', 'change a tile', 'auditor', 'refused', "update ledger.tile set width = 7"],
  ['auditor', 'hide an act from the ledger', 'auditor', 'refused', 'delete from ledger.unsequenced'],

  // An auditor reads the pages of an own sample, one by one, while it goes on, and no others.
  ['auditor', 'read a page that was not drawn', 'auditor', 'nothing', 'select * from evidence.reread_page($1)', (w) => [own(w).capture]],
  ['auditor', 'read a page of the sample of another', 'auditor', 'nothing', 'select * from evidence.reread_page($1)', (w) => [w.othersSampled]],
  ['auditor', 'read the signals of the sample of another', 'auditor', 'nothing', 'select * from evidence.reread_signals($1)', (w) => [w.othersSampled]],
  ['auditor', 'have the key to the sample of another', 'auditor', 'nothing', 'select from evidence.reread_key($1) k where k is not null', (w) => [w.othersSampled]],
  ['auditor', 'read a page of a sample that is finished', 'auditor', 'nothing', 'select * from evidence.reread_page($1)', (w) => [w.closedSampled]],
  ['auditor', 'have the key to a sample that is finished', 'auditor', 'nothing', 'select from evidence.reread_key($1) k where k is not null', (w) => [w.closedSampled]],
  ['auditor', 'open a finished sample again', 'auditor', 'nothing', 'update evidence.sample set finished_at = null where drawn_by = $1', (w) => [w.agency.auditor]],
  ['auditor', 'end the sample of another', 'auditor', 'nothing', 'update evidence.sample set finished_at = now() where drawn_by <> $1', (w) => [w.agency.auditor]],
  ['auditor', 'change the seed of a sample', 'auditor', 'refused', "update evidence.sample set seed = 'another-one'"],
  ['auditor', 'draw in the name of another', 'auditor', 'refused', INSERT_SAMPLE, (w) => [own(w).requisition, own(w).round, w.agency.second]],
  ['auditor', 'put a page into a sample that was drawn', 'auditor', { constraint: 'sampled_when_drawn' }, INSERT_SAMPLED, (w) => [own(w).capture]],
  ['auditor', 'take a page out of a sample', 'auditor', 'refused', 'delete from evidence.sampled'],
  ['auditor', 'judge a page of the sample of another', 'auditor', 'refused', INSERT_REREAD, (w) => [w.othersSampled, w.agency.auditor]],
  ['auditor', 'judge a page of a sample that is finished', 'auditor', 'refused', INSERT_REREAD, (w) => [w.closedSampled, w.agency.auditor]],
  ['auditor', 'change a verdict of a sample', 'auditor', 'refused', "update evidence.reread set verdict = 'unsure'"],
  ['investigator', 'read samples', 'investigator', 'refused', 'select * from evidence.sample'],
  ['investigator', 'read what an auditor said', 'investigator', 'refused', 'select * from evidence.reread'],
  ['supervisor', 'read samples', 'supervisor', 'refused', 'select * from evidence.sampled'],
  ['panelist', 'read a page of a sample', 'panelist', 'refused', 'select * from evidence.reread_page($1)', (w) => [w.othersSampled]],
  ['admin', 'read a page of a sample', 'administrator', 'refused', 'select * from evidence.reread_page($1)', (w) => [w.othersSampled]],

  // The administrator keeps accounts and sees no content.
  ['admin', 'read requisitions', 'administrator', 'refused', 'select * from intake.requisition'],
  ['admin', 'read searches', 'administrator', 'refused', 'select * from evidence.search'],
  ['admin', 'read captures', 'administrator', 'refused', 'select * from evidence.capture'],
  ['admin', 'read reports', 'administrator', 'refused', 'select * from release.report'],
  ['admin', 'read the ledger', 'administrator', 'refused', 'select * from ledger.act'],
  ['admin', 'read the signed head of the ledger', 'administrator', 'refused', 'select note from ledger.checkpoint'],
  ['admin', 'read password hashes', 'administrator', 'refused', 'select password_hash from access.account'],
  ['admin', 'read session tokens', 'administrator', 'refused', 'select token_hash from access.session'],
  ['admin', 'read form tokens', 'administrator', 'refused', 'select form_token from access.session'],
  ['admin', 'open a session for somebody', 'administrator', 'refused', "insert into access.session (token_hash, account_id, role, form_token) values (sha256('x'), $1, 'investigator', 'x')", (w) => [w.agency.investigator]],
  ['admin', 'take a role', 'administrator', 'refused', "insert into access.role_grant (account_id, role, granted_by) values ($1, 'administrator', $1)", (w) => [w.agency.administrator]],
  ['admin', 'drop an own role', 'administrator', 'nothing', 'delete from access.role_grant where account_id = $1', (w) => [w.agency.administrator]],
  ['admin', 'give a role in the name of another', 'administrator', 'refused', "insert into access.role_grant (account_id, role, granted_by) values ($1, 'panelist', $2)", (w) => [w.agency.outsider, w.agency.supervisor]],
  ['admin', 'make a supervisor a panel member', 'administrator', { constraint: 'roles_exclude' }, "insert into access.role_grant (account_id, role, granted_by) values ($1, 'panelist', $2)", (w) => [w.agency.supervisor, w.agency.administrator]],
  ['admin', 'make an auditor anything else', 'administrator', { constraint: 'roles_exclude' }, "insert into access.role_grant (account_id, role, granted_by) values ($1, 'investigator', $2)", (w) => [w.agency.auditor, w.agency.administrator]],
  ['admin', 'remove an account', 'administrator', 'refused', 'delete from access.account'],
  ['admin', 'change the address of an account', 'administrator', 'refused', "update access.account set email = 'new@evenhand.test'"],
  ['supervisor', 'switch somebody’s reminders off', 'supervisor', 'refused', 'insert into access.reminder (account_id, wanted) values ($1, false)', (w) => [w.agency.panelist]],
  ['investigator', 'ask who is to be reminded', 'investigator', 'refused', 'select * from access.take_reminder()'],
  ['worker', 'ask for whom something waits', null, 'refused', 'select * from access.newest_waiting()'],
  ['worker', 'read reminders', null, 'refused', 'select * from access.reminder'],
  ['admin', 'sign in place of a worker', 'administrator', 'refused', 'update evidence.worker set seen_at = now()'],
  ['investigator', 'read how workers are set', 'investigator', 'refused', 'select settings from evidence.worker'],
  ['admin', 'read why a job failed', 'administrator', 'refused', 'select last_error from evidence.pending_job'],
  ['admin', 'promise work', 'administrator', 'refused', "insert into evidence.pending_job (queue, subject) values ('report', $1)", (w) => [own(w).report]],

  // Sign-in knows accounts and sessions, and nothing behind them.
  ['auth', 'read requisitions', 'investigator', 'refused', 'select * from intake.requisition'],
  ['auth', 'read captures', 'investigator', 'refused', 'select * from evidence.capture'],
  ['auth', 'read reports', 'panelist', 'refused', 'select * from release.report'],
  ['auth', 'give a role', 'administrator', 'refused', "insert into access.role_grant (account_id, role) values ($1, 'auditor')", (w) => [w.agency.outsider]],
  ['auth', 'prolong a vetting', 'administrator', 'refused', "update access.account set vetted_until = '2099-12-31'"],
  ['auth', 'create an account', null, 'refused', "insert into access.account (email, display_name, password_hash) values ('a@b.test', 'a', 'x')"],

  // Workers run rounds and decide nothing about people.
  ['auditor', 'read why a finding is disputed', 'auditor', 'refused', 'select reason from evidence.finding_dispute'],
  ['auditor', 'read why a finding was ruled on', 'auditor', 'refused', 'select reason from evidence.finding_ruling'],
  ['panelist', 'read that a finding was disputed', 'panelist', 'refused', 'select edition from evidence.finding_dispute'],
  ['panelist', 'read that a finding was ruled on', 'panelist', 'refused', 'select edition from evidence.finding_ruling'],
  ['worker', 'read why a finding is disputed', null, 'refused', 'select reason from evidence.finding_dispute'],
  ['auditor', 'read why a disagreement was settled', 'auditor', 'refused', 'select reason from evidence.settlement'],
  ['worker', 'attribute a capture', null, 'refused', INSERT_ATTRIBUTION, (w) => [own(w).requisition, own(w).capture, 'first', w.agency.second]],
  ['worker', 'confirm a finding', null, 'refused', "update evidence.finding set status = 'confirmed'"],
  ['worker', 'read for the second time', null, 'refused', INSERT_READING, (w) => [own(w).requisition, w.submittedFinding, w.agency.second]],
  ['worker', 'end a cell twice', null, { constraint: 'search_ends_once' }, "update evidence.search set outcome = 'none' where id = $1", (w) => [own(w).search]],
  ['worker', 'change a released report', null, { constraint: 'report_immutable' }, "update release.report set html = 'x', html_sha256 = encode(sha256('x'), 'hex') where id = $1", (w) => [own(w).report]],
  ['worker', 'change what a report says', null, 'refused', "update release.report set json = '{}'"],
  ['worker', 'remove a report', null, 'refused', 'delete from release.report'],
  ['worker', 'record a decision', null, 'refused', INSERT_DECISION, (w) => [own(w).requisition, own(w).report, w.agency.panelist]],
  ['worker', 'read accounts', null, 'refused', 'select * from access.account'],
  ['worker', 'read sessions', null, 'refused', 'select * from access.session'],
  ['worker', 'approve a protocol', null, 'refused', "update intake.protocol set status = 'approved'"],
  ['worker', 'change an act', null, 'refused', "update ledger.act set body = '{}'"],
  ['worker', 'remove an act', null, 'refused', 'delete from ledger.act'],
  ['worker', 'change an entry', null, 'refused', "update ledger.entry set leaf_hash = repeat('x', 32)::bytea"],
  ['worker', 'replace a checkpoint', null, 'refused', "update ledger.checkpoint set note = 'x'"],
  ['worker', 'record an act in the name of a person', null, { constraint: 'act_true' }, INSERT_ACT, (w) => [actBody(w.agency.investigator), w.agency.investigator, 'investigator', 'evidence.viewed', 'x']],
];

/** What no role may do, whoever acts: step out of its role, around its policies or past its triggers. */
const BY_ANYBODY: readonly (readonly [what: string, sql: string])[] = [
  ['become the owner', 'set role evenhand_owner'],
  ['become a superuser', 'set session authorization postgres'],
  ['give itself more rights', 'alter role current_user bypassrls'],
  ['take a table over', 'alter table access.account owner to current_user'],
  ['switch policies off', 'alter table access.account disable row level security'],
  ['switch triggers off', 'set session_replication_role = replica'],
  ['drop a table', 'drop table release.report'],
  ['empty a table', 'truncate ledger.act cascade'],
  ['replace who is acting', 'create or replace function access.actor() returns uuid language sql as $$ select null::uuid $$'],
  ['add something to a schema', 'create table evidence.mine (id integer)'],
  ['read passwords of roles', 'select rolpassword from pg_authid'],
  ['read files', "select pg_read_file('/etc/passwd')"],
  ['run programs', "copy (select 1) to program 'cat'"],
  ['read what was migrated', 'select * from upkeep.migration'],
];

/** Everything that must not work. */
export const ATTEMPTS: readonly Attempt[] = [
  ...SPECS.map(attempt),
  ...DATABASE_ROLES.flatMap((role) => BY_ANYBODY.map(([what, sql]) => attempt([role, what, 'outsider', 'refused', sql]))),
];
