import type { Field, ProblemSummary } from '../form.ts';

/** What a line of an upload amounts to. */
interface UploadRow {
  readonly line: number;
  readonly number: string;
  readonly ok: boolean;
  readonly says: readonly string[];
}

/** What the applicants' pages are given. */
export interface ApplicantViews {
  'applicants/new': {
    readonly title: string;
    readonly requisition: { readonly id: string; readonly number: string };
    readonly summary: ProblemSummary | null;
    readonly general: readonly Field[];
    readonly rows: readonly {
      readonly number: number;
      readonly kind: Field;
      readonly value: Field;
      readonly provenance: Field;
    }[];
    readonly consent: readonly Field[];
    readonly mayAdd: boolean;
  };
  'applicants/upload': {
    readonly title: string;
    readonly requisition: { readonly id: string; readonly number: string };
    readonly summary: ProblemSummary | null;
    readonly columns: readonly string[];
    readonly fields: readonly Field[];
    readonly report: {
      readonly usable: boolean;
      readonly sentence: string;
      readonly problems: readonly string[];
      readonly rows: readonly UploadRow[];
    } | null;
  };
  'applicants/show': {
    readonly title: string;
    readonly id: string;
    readonly number: string;
    readonly requisition: { readonly href: string; readonly number: string };
    readonly active: boolean;
    readonly createdAt: Date;
    readonly createdBy: string;
    readonly summary: ProblemSummary | null;
    readonly identifiers: readonly {
      readonly kind: string;
      readonly value: string;
      readonly provenance: string;
      readonly recordedBy: string;
      readonly recordedAt: Date;
    }[];
    readonly consents: readonly {
      readonly noticeVersion: string;
      readonly consentedOn: string;
      readonly withdrawnOn: string | null;
      readonly recordedBy: string;
    }[];
    readonly consentInForce: boolean;
    readonly findings: readonly {
      readonly href: string;
      readonly criterion: string;
      readonly status: string;
      readonly edition: number;
    }[];
    readonly responses: readonly {
      readonly to: string;
      readonly body: string;
      readonly receivedOn: string;
      readonly recordedBy: string;
    }[];
    readonly identifierFields: readonly Field[];
    readonly consentFields: readonly Field[];
    readonly responseFields: readonly Field[];
    readonly reportHref: string;
  };
}
