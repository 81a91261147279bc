import { canonicalJson, sha256 } from '../canonical.ts';
import { AUTHORSHIP_WORDS, CORROBORATION_WORDS } from '../criteria/authorship.ts';
import type { Authorship, Corroboration } from '../criteria/authorship.ts';
import { CRITERIA } from '../criteria/criteria.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { POST_DIMENSION_IDS, POST_DIMENSIONS } from '../criteria/post-dimensions.ts';
import type { PostDimension } from '../criteria/post-dimensions.ts';
import { Failure } from '../failure.ts';
import type { PackId } from '../filter/packs/index.ts';
import type { CaptureId, FindingId } from '../ids.ts';
import type { WordsState } from '../recheck/recheck.ts';
import { isSearched, OUTCOME_WORDS } from '../outcome/outcome.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { enforcedControls, NO_PROFILE, type PolicyProfile } from '../policy/profile.ts';
import { Report } from './form.ts';
import type { ReportFinding } from './form.ts';
import {
  ageInWords,
  conclusion,
  coverageStatement,
  LIMITS,
  policyStatement,
  QUOTATION_WITHHELD,
  READERS,
  recheckStatement,
  RESPONSE_WITHHELD,
  responseStatement,
} from './words.ts';

export { Report } from './form.ts';

/** A text as the filter left it: what the panel may read, or `null` when nothing of it may be shown. */
type FilteredText = string | null;

/** One finding that has passed the gate. `description` and `quotation` are the filter's output, never what was typed. */
export interface FindingToReport {
  readonly findingId: FindingId;
  readonly criterion: CriterionId;
  readonly description: string;
  readonly quotation: FilteredText;
  /** `YYYY-MM-DD`. */
  readonly conductDate: string;
  readonly authorship: Authorship;
  readonly corroboration: Corroboration;
  /** The last look at the live page for the quoted words. */
  readonly recheck: { readonly on: string; readonly words: WordsState };
  readonly dimensions: readonly PostDimension[];
  readonly speechReview: boolean;
  readonly captureId: CaptureId;
  /** The hash of the capture's manifest, 64 hex digits. */
  readonly captureSha256: string;
}

/** Everything a report is made of. Days are `YYYY-MM-DD`. */
export interface ReportInput {
  readonly report: { readonly number: string; readonly version: number; readonly releasedOn: string };
  readonly applicantNumber: string;
  readonly requisition: { readonly number: string; readonly title: string };
  readonly protocol: { readonly title: string; readonly version: number; readonly sha256: string; readonly classPack: PackId };
  readonly lookBack: { readonly years: number; readonly from: string };
  readonly filterVersion: string;
  /** One row for each step of the protocol, in its order; `title` is the step's title in the protocol. */
  readonly steps: readonly { readonly title: string; readonly outcome: Outcome }[];
  /** The policy profile in force; `null` while no policy text has been entered. */
  readonly policy: { readonly version: number; readonly sha256: string; readonly profile: PolicyProfile } | null;
  readonly findings: readonly FindingToReport[];
  readonly responses: readonly {
    readonly receivedOn: string;
    readonly findingId: FindingId | null;
    readonly text: FilteredText;
  }[];
}

/**
 * Writes the report: the same sections in the same order for everyone. Refuses (`RELEASE_REFUSED`, naming the section) a text that holds
 * an address or a handle and anything else the form has no place for; everything else was decided by the gate before.
 */
export function composeReport(input: ReportInput): Report {
  const { report, requisition, protocol, lookBack } = input;
  const findings = [...input.findings].sort(byCriterionAndDate);
  if (findings.some(({ criterion }) => CRITERIA[criterion].polarity === 'none')) {
    throw new Failure('RELEASE_REFUSED', 'The report cannot be written: "nothing reportable" is a conclusion, not a finding');
  }
  const written = Report.safeParse({
    form: 'evenhand.report.1',
    report: { number: report.number, version: report.version, releasedOn: report.releasedOn },
    applicant: { number: input.applicantNumber },
    requisition: { number: requisition.number, title: requisition.title },
    protocol: { title: protocol.title, version: protocol.version, sha256: protocol.sha256 },
    lookBack: { years: lookBack.years, from: lookBack.from },
    filter: { classPack: protocol.classPack, version: input.filterVersion },
    coverage: writeCoverage(input.steps),
    policy: writePolicy(input.policy),
    conclusion: conclusion(findings.length),
    adverse: findings
      .filter(({ criterion }) => CRITERIA[criterion].polarity === 'adverse')
      .map((finding) => writeFinding(finding, report.releasedOn)),
    mitigating: findings
      .filter(({ criterion }) => CRITERIA[criterion].polarity === 'mitigating')
      .map((finding) => writeFinding(finding, report.releasedOn)),
    responses: writeResponses(input.responses),
    limits: LIMITS,
    readers: READERS,
  });
  if (!written.success) {
    const fields = written.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
    throw new Failure(
      'RELEASE_REFUSED',
      `The report cannot be written: ${fields.map(({ field, problem }) => `${field} ${problem}`).join('; ')}`,
      fields,
    );
  }
  return written.data;
}

/** The record itself: the report's canonical JSON. */
export function reportText(report: Report): string {
  return canonicalJson(report);
}

/** The SHA-256 that names the record. */
export function reportSha256(report: Report): string {
  return sha256(reportText(report));
}

function writeCoverage(steps: ReportInput['steps']): Report['coverage'] {
  const searched = steps.filter(({ outcome }) => isSearched(outcome)).length;
  return {
    statement: coverageStatement(steps.length, searched),
    planned: steps.length,
    searched,
    // Found and none look alike here: how many pages turned up says nothing that the findings do not say.
    notSearched: steps
      .filter(({ outcome }) => !isSearched(outcome))
      .map(({ title, outcome }) => ({ step: title, outcome: OUTCOME_WORDS[outcome].word, reason: OUTCOME_WORDS[outcome].means })),
  };
}

function writePolicy(policy: ReportInput['policy']): Report['policy'] {
  return {
    statement: policyStatement(policy?.version ?? null),
    sha256: policy?.sha256 ?? null,
    controls: enforcedControls(policy?.profile ?? NO_PROFILE).map(({ id, title, clause }) => ({
      control: id,
      title,
      // The clause's own words stay out: a policy on protected classes names them, and a report must not.
      clause: clause === null ? 'no clause entered' : `${clause.verb} (${clause.citation})`,
    })),
  };
}

function writeFinding(finding: FindingToReport, releasedOn: string): ReportFinding {
  return {
    finding: finding.findingId.slice(0, 8),
    criterion: finding.criterion,
    title: CRITERIA[finding.criterion].title,
    description: finding.description,
    quotation: finding.quotation ?? QUOTATION_WITHHELD,
    conductDate: finding.conductDate,
    ageOfConduct: ageInWords(finding.conductDate, releasedOn),
    authorship: AUTHORSHIP_WORDS[finding.authorship],
    corroboration: CORROBORATION_WORDS[finding.corroboration],
    recheck: recheckStatement(finding.recheck),
    dimensions: POST_DIMENSION_IDS.filter((id) => finding.dimensions.includes(id)).map((id) => POST_DIMENSIONS[id]),
    speechReview: finding.speechReview,
    evidence: { capture: finding.captureId.slice(0, 8), sha256Prefix: finding.captureSha256.slice(0, 16) },
  };
}

function writeResponses(responses: ReportInput['responses']): Report['responses'] {
  const list = [...responses]
    .sort((one, other) => compare(one.receivedOn, other.receivedOn) || compare(one.findingId ?? '', other.findingId ?? ''))
    .map(({ receivedOn, findingId, text }) => ({
      receivedOn,
      finding: findingId?.slice(0, 8) ?? null,
      text: text ?? RESPONSE_WITHHELD,
    }));
  return { statement: responseStatement(list.length), list };
}

/** By criterion, then by date, then by id, so that the order says nothing about weight and is the same every time. */
function byCriterionAndDate(one: FindingToReport, other: FindingToReport): number {
  return (
    compare(one.criterion, other.criterion) ||
    compare(one.conductDate, other.conductDate) ||
    compare(one.findingId, other.findingId)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
