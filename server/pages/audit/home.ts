import { listAuditedRequisitions, loadIntegrity, type Integrity } from '../../../sql/audit/overview.ts';
import { show, type Page } from '../../page.ts';

/** Where an auditor starts: how the ledger stands, and every round of every requisition. */
export const home: Page = {
  method: 'get',
  path: '/audit',
  roles: ['auditor'],
  async handle(desk) {
    const { requisitions, integrity } = await desk.transaction(async (transaction) => ({
      requisitions: await listAuditedRequisitions(transaction),
      integrity: await loadIntegrity(transaction),
    }));
    return show('audit/home', {
      title: 'Audit',
      integrity: { ...integrity, ...stateOf(integrity) },
      requisitions: requisitions.map(({ rounds, ...requisition }) => ({
        number: requisition.number,
        title: requisition.title,
        open: requisition.status === 'open',
        protocol: `${requisition.protocolTitle}, version ${requisition.protocolVersion}`,
        protocolHref: `/protocols/${requisition.protocolId}`,
        applicants: requisition.applicants,
        released: requisition.released,
        rounds: rounds.map(({ id, startedAt, status, cells, ended }) => ({
          href: `/audit/rounds/${id}`,
          startedAt,
          status: status === 'running' ? 'running' : 'finished',
          progress: `${ended} of ${cells} searches ended`,
        })),
      })),
    });
  },
};

function stateOf({ entries, unsequenced, lostLately, checkpointSize }: Integrity): {
  readonly sound: boolean;
  readonly state: string;
} {
  if (lostLately > 0)
    return { sound: false, state: `${lostLately} acts of the last day are neither in the ledger nor waiting for it.` };
  if (entries !== (checkpointSize ?? 0))
    return { sound: false, state: `The ledger has ${entries} entries, and its signed head covers ${checkpointSize ?? 0}.` };
  if (unsequenced > 0) return { sound: true, state: `${unsequenced} acts wait for their place in the ledger.` };
  return { sound: true, state: 'The signed head covers the whole ledger, and no act of the last day is missing from it.' };
}
