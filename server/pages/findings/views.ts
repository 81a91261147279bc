import type { RecheckView } from '../rechecks/views.ts';
import type { Field, ProblemSummary } from '../form.ts';

/** A stretch of a text, hidden or not, with who is protected by hiding it and why. */
export interface MaskedPart {
  readonly text: string;
  readonly role: 'subject' | 'target' | 'bystander' | null;
  readonly why: string;
}

/** What the panel will read of one text of a finding, and what the filter hid in it. */
export interface PanelPreview {
  readonly field: string;
  readonly released: boolean;
  readonly panelText: string;
  readonly holdReason: string | null;
  readonly parts: readonly MaskedPart[];
  readonly masks: readonly { readonly words: string; readonly class: string; readonly role: string; readonly why: string }[];
  /** Words that are not hidden and that the filter is not sure of. */
  readonly doubts: readonly { readonly words: string; readonly why: string }[];
}

/** What corroborates a finding, as partials/desk/corroboration shows it. */
export interface CorroborationView {
  readonly recorded: string;
  readonly note: string | null;
  readonly candidates: readonly {
    readonly what: string;
    readonly href: string;
    readonly level: 'C1' | 'C2';
    readonly counts: boolean;
    readonly why: string;
  }[];
}

/** What the pages of findings are given. */
export interface FindingViews {
  'findings/list': {
    readonly title: string;
    readonly requisition: { readonly href: string; readonly number: string };
    readonly findings: readonly {
      readonly href: string;
      readonly criterion: string;
      readonly applicant: string;
      readonly status: string;
      readonly statusWord: string;
      readonly description: string;
      readonly draftedBy: string;
      readonly changedAt: Date;
    }[];
  };
  'findings/edit': {
    readonly title: string;
    readonly action: string;
    readonly back: string;
    readonly applicant: string;
    readonly captureHref: string;
    readonly opened: { readonly edition: number; readonly changedAt: string };
    readonly now: { readonly edition: number; readonly description: string; readonly quotation: string } | null;
    readonly returnedBecause: string | null;
    readonly summary: ProblemSummary | null;
    readonly what: readonly Field[];
    readonly context: readonly Field[];
    readonly quotationHeld: Field;
    readonly criteria: readonly {
      readonly id: string;
      readonly title: string;
      readonly covers: string;
      readonly limits: string;
    }[];
    readonly notReportable: readonly { readonly id: string; readonly text: string }[];
    readonly captured: string;
    readonly previews: readonly PanelPreview[];
    /** With the previews: what on record could corroborate the draft. */
    readonly corroboration: CorroborationView | null;
  };
  'findings/show': {
    readonly title: string;
    readonly id: string;
    readonly opened: { readonly edition: number; readonly changedAt: string };
    readonly status: string;
    readonly statusWord: string;
    readonly applicant: { readonly href: string; readonly number: string };
    readonly captureHref: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
    readonly corroboration: CorroborationView;
    readonly recheck: RecheckView | null;
    readonly description: string;
    readonly quotation: string;
    readonly quotationHeld: boolean;
    readonly previews: readonly PanelPreview[];
    readonly filterNote: string | null;
    readonly readings: readonly {
      readonly edition: number;
      readonly verdict: string;
      readonly reason: string;
      readonly readBy: string;
      readonly readAt: Date;
    }[];
    /** What the applicant says to this finding, and where more is recorded. */
    readonly responses: readonly { readonly body: string; readonly receivedOn: string }[];
    readonly respondHref: string;
    readonly personMasks: readonly {
      readonly field: string;
      readonly words: string;
      readonly class: string;
      readonly reason: string;
      readonly addedBy: string;
    }[];
    readonly summary: ProblemSummary | null;
    readonly maskFields: readonly Field[];
    readonly mayMask: boolean;
    readonly mayChange: boolean;
    readonly maySubmit: boolean;
    readonly mayWithdraw: boolean;
    readonly readHref: string | null;
  };
}
