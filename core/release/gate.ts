import type { Standing, SuggestedTier } from '../attribution/tier.ts';
import { standsAlone } from '../criteria/authorship.ts';
import type { Authorship, Corroboration } from '../criteria/authorship.ts';
import { CRITERIA } from '../criteria/criteria.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import type { Ruling } from '../finding/dispute.ts';
import type { AccountId, CaptureId, FindingId, SearchId } from '../ids.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { isRecheckStale, RECHECK_DAYS_MAX, type WordsState } from '../recheck/recheck.ts';

/** All that decides whether one applicant's report may leave the investigators' side. Ids, codes, flags and dates (`YYYY-MM-DD`); no text. */
export interface ReleaseState {
  readonly today: string;
  /** The filter in use now. */
  readonly filterVersion: string;
  readonly consentInForce: boolean;
  readonly protocol: {
    readonly criteria: readonly CriterionId[];
    readonly lookBackFrom: string;
    /** The protocol releases only what something corroborates. */
    readonly corroborationRequired: boolean;
  };
  /** Every search of the round; `null` while it has not ended. */
  readonly cells: readonly { readonly searchId: SearchId; readonly outcome: Outcome | null }[];
  readonly captures: readonly { readonly captureId: CaptureId; readonly suggested: SuggestedTier; readonly standing: Standing }[];
  /** Pages a colleague has judged that wait for the verdict of whoever asks for the release. */
  readonly secondVerdictsOwed: readonly CaptureId[];
  readonly findings: readonly FindingState[];
  /** The applicant's disputes that nobody has answered yet. */
  readonly openDisputes: readonly string[];
  readonly undecidedDeviations: readonly string[];
  /** Everybody whose work is in the report, with the last day on which their vetting and training are current; `null` when there is none. */
  readonly staff: readonly { readonly accountId: AccountId; readonly currentUntil: string | null }[];
}

/** What is known of one finding. A screening of `null` has not been made. */
export interface FindingState {
  readonly findingId: FindingId;
  readonly captureId: CaptureId;
  readonly criterion: CriterionId;
  readonly mitigating: boolean;
  readonly authorship: Authorship;
  readonly corroboration: Corroboration | null;
  readonly conductDate: string | null;
  readonly draftedBy: AccountId;
  readonly secondReading: { readonly by: AccountId; readonly confirmed: boolean } | null;
  /** What became of it where the drafter stands by what the second reader returned; `open` until a supervisor has ruled. */
  readonly dispute: 'open' | Ruling | null;
  readonly description: ScreeningState | null;
  /** `none` when the finding quotes nothing. */
  readonly quotation: ScreeningState | 'none' | null;
  /** Somebody decided that the finding goes without its quotation, because the filter holds it. */
  readonly quotationHeld: boolean;
  /** The last look at the live page for these very words; `null` when there was none since they were quoted. */
  readonly recheck: { readonly on: string; readonly words: WordsState } | null;
}

/** What the filter decided about a text, and which filter it was. */
export interface ScreeningState {
  readonly outcome: 'released' | 'held';
  readonly filterVersion: string;
}

/** One reason not to release: a code for the record, a sentence that names the way out, and the id of what it is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
  /** `null` when it is about the applicant's case as a whole. */
  readonly about: string | null;
}

interface Reason {
  readonly sentence: string;
  /** The ids of what the reason applies to, `null` for the case as a whole; empty when it does not apply. */
  readonly applies: (state: ReleaseState) => readonly (string | null)[];
}

function findingsThat(refuse: (finding: FindingState, state: ReleaseState) => boolean): Reason['applies'] {
  return (state) => state.findings.filter((finding) => refuse(finding, state)).map(({ findingId }) => findingId);
}

/** Why a report may not be released. Every row is asked; together they are invariant 5. */
const REASONS = {
  CONSENT_MISSING: {
    sentence: "The applicant's notice or consent is missing or withdrawn. Record it, or close the case without a report.",
    applies: ({ consentInForce }) => (consentInForce ? [] : [null]),
  },
  ROUND_MISSING: {
    sentence: 'No search was planned for this applicant. Start the round first.',
    applies: ({ cells }) => (cells.length === 0 ? [null] : []),
  },
  ROUND_UNFINISHED: {
    sentence: 'A search of the round has not ended. Wait for it, or have its failure settled.',
    applies: ({ cells }) => cells.filter(({ outcome }) => outcome === null).map(({ searchId }) => searchId),
  },
  CAPTURE_UNJUDGED: {
    sentence: "A page that may be the applicant's has not been judged. Decide whose page it is.",
    applies: ({ captures }) =>
      captures
        .filter(({ suggested, standing }) => isLead(suggested) && standing === 'undecided')
        .map(({ captureId }) => captureId),
  },
  SECOND_VERDICT_OWED: {
    sentence:
      'A colleague has judged this page, and it waits for your own verdict. Give it first: until then you cannot see all that the report would hold.',
    applies: ({ secondVerdictsOwed }) => secondVerdictsOwed,
  },
  ATTRIBUTION_DISPUTED: {
    sentence: 'Two people disagree whose page this is. Wait until a supervisor has settled it.',
    applies: ({ captures }) => captures.filter(({ standing }) => standing === 'disputed').map(({ captureId }) => captureId),
  },
  FINDING_NOT_ATTRIBUTED: {
    sentence: "The finding's page is not attributed by two people (T3). Have a second person judge it, or drop the finding.",
    applies: findingsThat(
      ({ captureId }, { captures }) => captures.find((capture) => capture.captureId === captureId)?.standing !== 'T3',
    ),
  },
  NOT_SECOND_READ: {
    sentence: 'No second reader has confirmed the finding. Submit it, or change what the second reader returned.',
    applies: findingsThat(
      ({ secondReading, dispute }) =>
        secondReading === null || !(secondReading.confirmed || dispute === 'open' || dispute === 'stands'),
    ),
  },
  FINDING_DISPUTED: {
    sentence: 'The drafter and the second reader disagree on the finding. A supervisor has to rule on it first.',
    applies: findingsThat(({ dispute }) => dispute === 'open'),
  },
  SECOND_READER_IS_DRAFTER: {
    sentence: 'The finding was read by the person who drafted it. Ask another investigator to read it.',
    applies: findingsThat(({ secondReading, draftedBy }) => secondReading?.by === draftedBy),
  },
  NOT_SCREENED: {
    sentence: 'The description or the quotation has not been through the filter. Screen the finding.',
    applies: findingsThat(({ description, quotation }) => description === null || quotation === null),
  },
  DESCRIPTION_HELD: {
    sentence: 'The filter holds the description. Reword it in neutral terms until the filter lets it pass.',
    applies: findingsThat(({ description }) => description?.outcome === 'held'),
  },
  QUOTATION_HELD: {
    sentence: 'The filter holds the quotation. Quote less, or decide that the finding goes without it.',
    applies: findingsThat(({ quotation, quotationHeld }) => screeningOf(quotation)?.outcome === 'held' && !quotationHeld),
  },
  FILTER_STALE: {
    sentence: 'The finding was screened by another version of the filter. Screen it again.',
    applies: findingsThat(({ description, quotation }, { filterVersion }) =>
      [description, screeningOf(quotation)].some((screening) => screening !== null && screening.filterVersion !== filterVersion),
    ),
  },
  CRITERION_NOT_ON_PROTOCOL: {
    sentence: 'The criterion is not on the approved protocol. Use one that is, or drop the finding.',
    applies: findingsThat(({ criterion }, { protocol }) => !protocol.criteria.includes(criterion)),
  },
  POLARITY_MISMATCH: {
    sentence:
      'The mark "mitigating" does not fit the criterion, or "nothing reportable" is used as a finding. Correct one or the other.',
    applies: findingsThat(
      ({ criterion, mitigating }) => CRITERIA[criterion].polarity !== (mitigating ? 'mitigating' : 'adverse'),
    ),
  },
  OUTSIDE_LOOK_BACK: {
    sentence: 'The conduct is not shown to lie within the look-back. Record its date, or drop the finding.',
    applies: findingsThat(
      ({ conductDate }, { protocol, today }) =>
        conductDate === null || conductDate < protocol.lookBackFrom || conductDate > today,
    ),
  },
  CORROBORATION_MISSING: {
    sentence: 'Nobody has recorded whether anything corroborates the finding. Record it; "none" is an answer.',
    applies: findingsThat(({ corroboration }) => corroboration === null),
  },
  CORROBORATION_REQUIRED: {
    sentence: 'The protocol releases only what something corroborates. Corroborate the finding, or drop it.',
    applies: findingsThat(({ corroboration }, { protocol }) => protocol.corroborationRequired && corroboration === 'C0'),
  },
  NOT_OWN_WORDS: {
    sentence:
      "The finding rests on something other than the applicant's own words, and nothing corroborates it. Corroborate it, or drop it.",
    applies: findingsThat(
      ({ authorship, corroboration }) => !standsAlone(authorship) && (corroboration === null || corroboration === 'C0'),
    ),
  },
  RECHECK_MISSING: {
    sentence:
      'The live page has not been asked again for the words that are quoted. Ask the pages again, and wait for the answer.',
    applies: findingsThat(({ recheck }) => recheck === null),
  },
  RECHECK_STALE: {
    sentence: `The live page was last asked more than ${RECHECK_DAYS_MAX} days ago. Ask the pages again.`,
    applies: findingsThat(({ recheck }, { today }) => recheck !== null && isRecheckStale(recheck.on, today)),
  },
  DISPUTE_OPEN: {
    sentence: 'The applicant disputes something and has no answer yet. Answer the dispute.',
    applies: ({ openDisputes }) => openDisputes,
  },
  DEVIATION_UNDECIDED: {
    sentence: 'A departure from the protocol was asked for and not decided. Have a supervisor decide it.',
    applies: ({ undecidedDeviations }) => undecidedDeviations,
  },
  CREDENTIAL_STALE: {
    sentence: 'The vetting or training of somebody who worked on the report is not current. Renew it and record the date.',
    applies: ({ staff, today }) =>
      staff.filter(({ currentUntil }) => currentUntil === null || currentUntil < today).map(({ accountId }) => accountId),
  },
} as const satisfies Record<string, Reason>;

/** Why a release can be refused. */
export type RefusalCode = keyof typeof REASONS;

/** Every reason there is, in the order in which they are asked. */
export const REFUSAL_CODES = Object.keys(REASONS) as readonly RefusalCode[];

/** The gate: every reason why the report may not be released, and what to do about each. An empty list means that it may. */
export function releaseRefusals(state: ReleaseState): Refusal[] {
  return REFUSAL_CODES.flatMap((code) => {
    const { sentence, applies }: Reason = REASONS[code];
    return applies(state).map((about) => ({ code, sentence, about }));
  });
}

/** A name alone is no lead, and a contradicted page is one only if people say so; a page with more than a name has to be judged. */
function isLead(suggested: SuggestedTier): boolean {
  return suggested === 'T1' || suggested === 'T2';
}

function screeningOf(quotation: FindingState['quotation']): ScreeningState | null {
  return quotation === 'none' ? null : quotation;
}
