import type { Role } from '../core/permissions/roles.ts';
import type { Page } from './page.ts';

/** A place to go to. */
export interface Link {
  readonly href: string;
  readonly label: string;
}

/** Where each role can go from everywhere, in this order. */
export const NAVIGATION: Record<Role, readonly Link[]> = {
  investigator: [
    { href: '/', label: 'My work' },
    { href: '/requisitions', label: 'Requisitions' },
    { href: '/second-reading', label: 'Second reading' },
    { href: '/protocols', label: 'Protocols' },
    { href: '/policy', label: 'Policy' },
  ],
  supervisor: [
    { href: '/', label: 'To decide' },
    { href: '/requisitions', label: 'Requisitions' },
    { href: '/protocols', label: 'Protocols' },
    { href: '/policy', label: 'Policy' },
    { href: '/deviations', label: 'Deviations' },
    { href: '/holds', label: 'Holds' },
  ],
  panelist: [{ href: '/reading-room', label: 'Reading room' }],
  auditor: [
    { href: '/audit', label: 'Audit' },
    { href: '/protocols', label: 'Protocols' },
    { href: '/policy', label: 'Policy' },
    { href: '/deviations', label: 'Deviations' },
    { href: '/holds', label: 'Holds' },
    { href: '/access-log', label: 'Access log' },
    { href: '/ledger', label: 'Ledger' },
  ],
  administrator: [
    { href: '/', label: 'Overview' },
    { href: '/accounts', label: 'Accounts' },
    { href: '/policy', label: 'Policy' },
    { href: '/health', label: 'System' },
    { href: '/settings', label: 'Settings' },
  ],
};

/** The links of a role that lead to a page there is. */
export function linksFor(role: Role, pages: readonly Page[]): readonly Link[] {
  return NAVIGATION[role].filter(({ href }) =>
    pages.some((page) => page.method === 'get' && page.path === href && page.roles.includes(role)),
  );
}
