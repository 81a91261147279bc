import type { CarriedField } from './carried.ts';
import type { AccessViews } from './pages/access/views.ts';
import type { AdminViews } from './pages/admin/views.ts';
import type { ApplicantViews } from './pages/applicants/views.ts';
import type { AuditViews } from './pages/audit/views.ts';
import type { CaptureViews } from './pages/captures/views.ts';
import type { DesignViews } from './pages/design/views.ts';
import type { DisputeViews } from './pages/disputes/views.ts';
import type { FindingViews } from './pages/findings/views.ts';
import type { HoldViews } from './pages/holds/views.ts';
import type { PolicyViews } from './pages/policy/views.ts';
import type { ProtocolViews } from './pages/protocols/views.ts';
import type { ReadingRoomViews } from './pages/reading-room/views.ts';
import type { ReminderViews } from './pages/reminders/views.ts';
import type { ReportViews } from './pages/reports/views.ts';
import type { RequisitionViews } from './pages/requisitions/views.ts';
import type { RoundViews } from './pages/rounds/views.ts';
import type { SampleViews } from './pages/samples/views.ts';
import type { SecondReadingViews } from './pages/second-reading/views.ts';
import type { SupervisionViews } from './pages/supervision/views.ts';

/** Every page there is, with exactly what its template is given. Each area of pages declares its own part beside its pages. */
export interface Views
  extends
    AccessViews,
    AdminViews,
    ApplicantViews,
    AuditViews,
    CaptureViews,
    DesignViews,
    DisputeViews,
    FindingViews,
    HoldViews,
    PolicyViews,
    ProtocolViews,
    ReadingRoomViews,
    ReminderViews,
    ReportViews,
    RequisitionViews,
    RoundViews,
    SampleViews,
    SecondReadingViews,
    SupervisionViews {
  problem: {
    readonly title: string;
    readonly message: string;
    readonly fields: readonly { readonly field: string; readonly problem: string }[];
    readonly errorId: string | null;
  };
  /** The database is away: what was typed is in the page, and can be sent again. */
  unavailable: {
    readonly title: string;
    readonly errorId: string;
    /** Where to try again, and whether by sending the form or by opening the page. */
    readonly action: string;
    readonly sendsForm: boolean;
    readonly multipart: boolean;
    readonly carried: readonly CarriedField[];
  };
}
