import { accountRoutes } from './resources/accounts.ts';
import { applicantRoutes } from './resources/applicants.ts';
import { auditRoutes } from './resources/audit.ts';
import { captureRoutes } from './resources/captures.ts';
import { deviationRoutes } from './resources/deviations.ts';
import { disputeRoutes } from './resources/disputes.ts';
import { findingRoutes } from './resources/findings.ts';
import { healthRoutes } from './resources/health.ts';
import { holdRoutes } from './resources/holds.ts';
import { ledgerRoutes } from './resources/ledger.ts';
import { protocolRoutes } from './resources/protocols.ts';
import { reportRoutes } from './resources/reports.ts';
import { requisitionRoutes } from './resources/requisitions.ts';
import { roundRoutes } from './resources/rounds.ts';
import { sampleRoutes } from './resources/samples.ts';
import { tokenRoutes } from './resources/token.ts';
import type { Route } from './route.ts';

/** Every route there is, resource by resource. The description is made of this list, and the access test walks it. */
export const ROUTES: readonly Route[] = [
  ...tokenRoutes,
  ...requisitionRoutes,
  ...applicantRoutes,
  ...roundRoutes,
  ...captureRoutes,
  ...findingRoutes,
  ...reportRoutes,
  ...protocolRoutes,
  ...deviationRoutes,
  ...disputeRoutes,
  ...holdRoutes,
  ...auditRoutes,
  ...sampleRoutes,
  ...ledgerRoutes,
  ...accountRoutes,
  ...healthRoutes,
];
