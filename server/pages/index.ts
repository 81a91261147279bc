import type { Page } from '../page.ts';
import { adminPages } from './admin/index.ts';
import { pages as auditPages } from './audit/index.ts';
import { pages as readingRoomPages } from './reading-room/index.ts';
import { pages as secondReadingPages } from './second-reading/index.ts';
import { pages as supervisionPages } from './supervision/index.ts';
import { pages as applicantsPages } from './applicants/index.ts';
import { pages as capturesPages } from './captures/index.ts';
import { pages as disputesPages } from './disputes/index.ts';
import { pages as findingsPages } from './findings/index.ts';
import { holdPages } from './holds/index.ts';
import { pages as policyPages } from './policy/index.ts';
import { pages as protocolsPages } from './protocols/index.ts';
import { reminderPages } from './reminders/index.ts';
import { pages as reportsPages } from './reports/index.ts';
import { pages as requisitionsPages } from './requisitions/index.ts';
import { pages as roundsPages } from './rounds/index.ts';
import { pages as samplesPages } from './samples/index.ts';

/** Every page there is, area by area. The access test walks this list. */
export const pages: readonly Page[] = [
  ...adminPages,
  ...supervisionPages,
  ...requisitionsPages,
  ...policyPages,
  ...protocolsPages,
  ...applicantsPages,
  ...roundsPages,
  ...capturesPages,
  ...findingsPages,
  ...secondReadingPages,
  ...disputesPages,
  ...readingRoomPages,
  ...auditPages,
  ...samplesPages,
  ...reportsPages,
  ...holdPages,
  ...reminderPages,
];
