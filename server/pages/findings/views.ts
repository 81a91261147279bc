import type { Pager } from '../stretch.ts';
import type { RecheckView } from '../rechecks/views.ts';
import type { Field, ProblemSummary } from '../form.ts';

/** A stretch of a text, hidden or not, with who is protected by hiding it and why. */
export interface MaskedPart {
  readonly text: string;
  readonly role: 'subject' | 'target' | 'bystander' | null;
  /** The role in a word, behind the hidden words. */
  readonly label: string;
  /** The id of the mask’s entry in the list below the text. */
  readonly mask: string;
  readonly why: string;
}

/** One mask, with everything that is to be said about it. */
export interface ShownMask {
  readonly id: string;
  readonly words: string;
  /** The id of the protected class. */
  readonly hidden: string;
  readonly class: string;
  readonly role: 'subject' | 'target' | 'bystander';
  readonly roleWord: string;
  readonly label: string;
  readonly why: string;
  /** The filter’s rule; `null` for a mask that a person set. */
  readonly rule: string | null;
  /** The laws that protect the class in the jurisdiction of the protocol. */
  readonly laws: readonly string[];
  /** Where it is changed; `null` where nothing can be changed. */
  readonly editHref: string | null;
}

/** What the panel will read of one text of a finding, and what the filter hid in it. */
export interface PanelPreview {
  readonly key: 'quotation' | 'description';
  readonly field: string;
  readonly released: boolean;
  readonly panelText: string;
  readonly holdReason: string | null;
  readonly parts: readonly MaskedPart[];
  readonly masks: readonly ShownMask[];
  /** Words that are not hidden and that the filter is not sure of. */
  readonly doubts: readonly { readonly words: string; readonly why: string }[];
}

/** The fields of one mask by hand. */
export interface MaskRow {
  readonly number: number;
  /** Empty, for the next one. */
  readonly isNew: boolean;
  readonly words: Field;
  readonly field: Field;
  readonly class: Field;
  readonly role: Field;
  readonly reason: Field;
}

/** Words hidden by hand before that are shown again, as partials/findings/unmaskings shows them. */
export interface UnmaskingRow {
  readonly edition: number;
  readonly words: readonly string[];
  readonly reason: string;
  readonly shownBy: string;
  readonly shownAt: Date;
}

/** What a second reader said of one edition. */
export interface ReadingRow {
  readonly edition: number;
  readonly verdict: string;
  readonly reason: string;
  readonly readBy: string;
  readonly readAt: Date;
}

/** Why a drafter stands by what was returned, as partials/findings/disputes shows it; `ruling` is `null` until a supervisor has ruled. */
export interface DisputeRow {
  readonly edition: number;
  readonly reason: string;
  readonly raisedBy: string;
  readonly raisedAt: Date;
  readonly ruling: { readonly word: string; readonly reason: string; readonly by: string; readonly at: Date } | null;
}

/** Who sent a finding back, and why. */
export interface ReturnedRow {
  readonly who: string;
  readonly reason: string;
}

/** What a second detector still finds, as partials/findings/residue shows it. */
export interface ResidueRow {
  readonly field: string;
  readonly words: string;
  readonly why: string;
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

/** Beside the panel's texts: what the report would say of corroboration, and, for the drafter only, what is on record. */
export interface PanelCorroboration {
  /** `null` while no level is chosen. */
  readonly panelText: string | null;
  /** `null` while too little is typed to look it up. */
  readonly onRecord: CorroborationView | null;
}

/** What the pages of findings are given. */
export interface FindingViews {
  'findings/list': {
    readonly title: string;
    readonly requisition: { readonly href: string; readonly number: string };
    readonly pager: Pager | null;
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
    /** Who sent it back and why, where it was. */
    readonly returned: readonly ReturnedRow[];
    readonly summary: ProblemSummary | null;
    readonly what: readonly Field[];
    readonly context: readonly Field[];
    readonly quotationHeld: Field;
    readonly maskRows: readonly MaskRow[];
    /** Why words that a person had hidden are shown again. */
    readonly shownBecause: Field;
    /** Where what is typed is read by the filter while it is typed. */
    readonly screeningHref: string;
    readonly criteria: readonly {
      readonly id: string;
      readonly title: string;
      readonly covers: string;
      readonly limits: string;
    }[];
    readonly notReportable: readonly { readonly id: string; readonly text: string }[];
    readonly captured: string;
    readonly previews: readonly PanelPreview[];
    /** What the filter made of it, in a sentence; empty while it has read nothing. */
    readonly said: string;
    /** With the previews. */
    readonly corroboration: PanelCorroboration | null;
  };
  'findings/screening': {
    readonly title: string;
    readonly previews: readonly PanelPreview[];
    readonly said: string;
    readonly corroboration: PanelCorroboration;
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
    /** Who sent it back and why, where it was. */
    readonly returned: readonly ReturnedRow[];
    readonly readings: readonly ReadingRow[];
    readonly disputes: readonly DisputeRow[];
    /** Why the drafter stands by it; `null` where it cannot be put before a supervisor. */
    readonly standBy: Field | null;
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
    readonly unmaskings: readonly UnmaskingRow[];
    readonly summary: ProblemSummary | null;
    readonly maskFields: readonly Field[];
    readonly mayMask: boolean;
    /** What was typed to hide more words was refused. */
    readonly maskRefused: boolean;
    readonly mayChange: boolean;
    readonly maySubmit: boolean;
    readonly mayWithdraw: boolean;
    readonly readHref: string | null;
  };
}
