import type { Role } from '../permissions/roles.ts';

/** One thing a new installation needs before its first round, in the order in which it is done. */
export interface SetUpStep {
  readonly what: string;
  /** Whose it is to do. */
  readonly who: Role;
  /** Where it is done, for somebody in that role. */
  readonly href: string;
  readonly done: boolean;
}

/** An account as far as the set-up asks. Dates are `YYYY-MM-DD` and count to their end; `null` when none is on file. */
export interface SetUpAccount {
  readonly roles: readonly Role[];
  readonly status: string;
  readonly vettedUntil: string | null;
  readonly trainedUntil: string | null;
}

/** How far the work itself has come, whoever did it. */
export interface SetUpWork {
  readonly protocolDrafted: boolean;
  readonly protocolHandedIn: boolean;
  readonly protocolApproved: boolean;
  readonly requisitionOpened: boolean;
  /** Some requisition has two investigators and somebody on the panel. */
  readonly staffed: boolean;
  readonly applicantAdded: boolean;
  readonly roundStarted: boolean;
}

/** One to search and one to read again; what one of them decides the other confirms (tier T3). */
const INVESTIGATORS_MIN = 2;

/** The accounts an agency needs, from the administrator's side. `today` as `YYYY-MM-DD`. */
export function accountSteps(accounts: readonly SetUpAccount[], today: string): readonly SetUpStep[] {
  const active = accounts.filter(({ status }) => status === 'active');
  const holders = (role: Role) => active.filter(({ roles }) => roles.includes(role));
  const isCurrent = (until: string | null) => until !== null && until >= today;
  const searchers = holders('investigator').filter(
    ({ vettedUntil, trainedUntil }) => isCurrent(vettedUntil) && isCurrent(trainedUntil),
  );
  const account = (what: string, done: boolean): SetUpStep => ({ what, who: 'administrator', href: '/accounts/new', done });
  return [
    account('A supervisor, who approves protocols and departures from them', holders('supervisor').length > 0),
    account(
      'Two investigators, vetted and trained, with the dates on file: one searches, the other reads again',
      searchers.length >= INVESTIGATORS_MIN,
    ),
    account('A panel member, who decides on the hiring and sees released reports only', holders('panelist').length > 0),
    account('An auditor, who checks that everybody was treated alike', holders('auditor').length > 0),
  ];
}

/** What supervisor and investigators do after that, up to the first round. */
export function workSteps(work: SetUpWork): readonly SetUpStep[] {
  const step = (who: Role, href: string, what: string, done: boolean): SetUpStep => ({ what, who, href, done });
  return [
    step('investigator', '/protocols', 'Draft a protocol from a starter', work.protocolDrafted),
    step('investigator', '/protocols', 'Hand the protocol to a supervisor', work.protocolHandedIn),
    step('supervisor', '/protocols', 'Approve the protocol', work.protocolApproved),
    step('supervisor', '/requisitions/new', 'Open a requisition', work.requisitionOpened),
    step('supervisor', '/requisitions', 'Give two investigators and the panel their parts in it', work.staffed),
    step('investigator', '/requisitions', 'Add applicants with their consents', work.applicantAdded),
    step('investigator', '/requisitions', 'Start the first round', work.roundStarted),
  ];
}
