import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { AccountId, ApplicantId, ProtocolId, RequisitionId } from '../../core/ids.ts';
import type { Role } from '../../core/permissions/roles.ts';
import { canonicalJson, sha256 } from '../../core/canonical.ts';
import type { Protocol } from '../../core/protocol/protocol.ts';
import type { TestDatabase } from './database.ts';

/** Everybody's password in tests. */
export const TEST_PASSWORD = 'quiet harbour lantern';

/** Who sits in a test's agency: one person for each role, a second investigator, and one with no part in anything. */
export const SEATS = ['investigator', 'second', 'outsider', 'supervisor', 'panelist', 'auditor', 'administrator'] as const;
export type Seat = (typeof SEATS)[number];

/** The role each seat has been granted. */
export const SEAT_ROLES: Record<Seat, Role> = {
  investigator: 'investigator',
  second: 'investigator',
  outsider: 'investigator',
  supervisor: 'supervisor',
  panelist: 'panelist',
  auditor: 'auditor',
  administrator: 'administrator',
};

/** The people of a test, by seat. */
export type Agency = Readonly<Record<Seat, AccountId>>;

/** With which address a seat signs in; the password is `TEST_PASSWORD`. */
export const emailOf = (seat: Seat) => `${seat}@evenhand.test`;

// Hashing as slowly as the server does would make every test that signs in wait for it.
let passwordHash: Promise<string> | undefined;
const cheapHash = () => (passwordHash ??= hash(TEST_PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 }));

/** Stores one account with its roles, active, vetted and trained for years to come. */
export async function buildAccount(
  { owner }: TestDatabase,
  account: {
    email: string;
    name?: string;
    roles: readonly Role[];
    passwordOnce?: boolean;
    vettedUntil?: string;
    trainedUntil?: string;
  },
): Promise<AccountId> {
  const { rows } = await owner.query<{ id: AccountId }>(
    `insert into access.account (email, display_name, password_hash, password_once, vetted_until, trained_until)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      account.email,
      account.name ?? account.email,
      await cheapHash(),
      account.passwordOnce ?? false,
      account.vettedUntil ?? '2099-01-01',
      account.trainedUntil ?? '2099-01-01',
    ],
  );
  const id = theOnly(rows).id;
  for (const role of account.roles)
    await owner.query('insert into access.role_grant (account_id, role) values ($1, $2)', [id, role]);
  return id;
}

/** Stores an agency with somebody in every seat. */
export async function buildAgency(database: TestDatabase): Promise<Agency> {
  const people: Partial<Record<Seat, AccountId>> = {};
  for (const seat of SEATS) {
    people[seat] = await buildAccount(database, { email: emailOf(seat), name: `The ${seat}`, roles: [SEAT_ROLES[seat]] });
  }
  return people as Agency;
}

/** A small protocol: one wiki step, two criteria. Change what the test is about. */
export function smallProtocol(changes: Partial<Protocol> = {}): Protocol {
  return {
    title: 'Small protocol',
    lookBackYears: 7,
    classPack: 'federal',
    criteria: ['CR-03', 'CR-04'],
    capture: {
      viewportWidthPx: 1280,
      viewportHeightPx: 900,
      heightPxMax: 16_000,
      navigationTimeoutMs: 20_000,
      settleMs: 1_500,
      scrollMs: 6_000,
      locale: 'en-US',
      timeZone: 'UTC',
    },
    patienceMs: 60_000,
    release: { quotations: 'filtered', corroboration: 'marked' },
    deadlineMs: 0,
    steps: [
      {
        id: 'wiki-name',
        title: 'Name in the town wiki',
        technique: 'T-01',
        source: 'mediawiki',
        site: 'http://wiki.example.test',
        query: '{name}',
        parameters: { apiPath: '/w/api.php', pagePath: '/wiki/', namespaces: [0, 2] },
        pages: 3,
        hits: 10,
        control: { positive: 'Main Page' },
      },
    ],
    ...changes,
  };
}

/** Stores a protocol drafted by the investigator and, unless told otherwise, approved by the supervisor. */
export async function buildProtocol(
  { owner }: TestDatabase,
  agency: Agency,
  {
    protocol = smallProtocol(),
    status = 'approved',
    version = 1,
  }: { protocol?: Protocol; status?: 'draft' | 'submitted' | 'approved'; version?: number } = {},
): Promise<ProtocolId> {
  const body = canonicalJson(protocol);
  const decided = status === 'approved' ? [agency.supervisor, new Date()] : [null, null];
  const { rows } = await owner.query<{ id: ProtocolId }>(
    `insert into intake.protocol (title, version, body, sha256, status, drafted_by, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [protocol.title, version, body, sha256(body), status, agency.investigator, ...decided],
  );
  return theOnly(rows).id;
}

/**
 * Stores a requisition with its members: two investigators, a supervisor and a panelist, or the seats that are named. Without a protocol
 * it gets a small one of its own.
 */
export async function buildRequisition(
  database: TestDatabase,
  agency: Agency,
  {
    protocol,
    number = `R-${shortId()}`,
    title = 'Police officer, spring intake',
    members = ['investigator', 'second', 'supervisor', 'panelist'],
  }: { protocol?: ProtocolId; number?: string; title?: string; members?: readonly Seat[] } = {},
): Promise<RequisitionId> {
  const bound =
    protocol ?? (await buildProtocol(database, agency, { protocol: smallProtocol({ title: `Protocol ${shortId()}` }) }));
  const { rows } = await database.owner.query<{ id: RequisitionId }>(
    'insert into intake.requisition (number, title, protocol_id, created_by) values ($1, $2, $3, $4) returning id',
    [number, title, bound, agency.supervisor],
  );
  const id = theOnly(rows).id;
  for (const seat of members) {
    await database.owner.query(
      'insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, $3, $4)',
      [id, agency[seat], SEAT_ROLES[seat], agency.supervisor],
    );
  }
  return id;
}

/** Stores an applicant with a name and a city on file and, unless told otherwise, a consent. */
export async function buildApplicant(
  { owner }: TestDatabase,
  agency: Agency,
  requisition: RequisitionId,
  {
    number = `A-${shortId()}`,
    identifiers = { name: 'Jordan Example', city: 'Springfield' },
    consented = true,
  }: { number?: string; identifiers?: Readonly<Record<string, string>>; consented?: boolean } = {},
): Promise<ApplicantId> {
  const { rows } = await owner.query<{ id: ApplicantId }>(
    'insert into intake.applicant (requisition_id, number, created_by) values ($1, $2, $3) returning id',
    [requisition, number, agency.investigator],
  );
  const id = theOnly(rows).id;
  for (const [kind, value] of Object.entries(identifiers)) {
    await owner.query(
      "insert into intake.identifier (requisition_id, applicant_id, kind, value, provenance, created_by) values ($1, $2, $3, $4, 'declared', $5)",
      [requisition, id, kind, value, agency.investigator],
    );
  }
  if (consented) {
    await owner.query(
      'insert into intake.consent (requisition_id, applicant_id, notice_version, consented_on, recorded_by) values ($1, $2, $3, current_date, $4)',
      [requisition, id, 'notice-1', agency.investigator],
    );
  }
  return id;
}

/** A few characters nobody else has, for numbers and titles that must be unique. */
export const shortId = () => randomUUID().slice(0, 8).toUpperCase();

/** The one row there must be. */
export function theOnly<Row>(rows: readonly Row[]): Row {
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}
