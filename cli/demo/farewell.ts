import { PART_NAMES, PARTS, type SignIns } from './people.ts';
import type { Summary } from './summary.ts';

/** What the demo tells at its end: what was done, where to look, and with what to sign in. `url` is null when it does not stay up. */
export function farewellTo(url: string | null, agency: string, signIns: SignIns, summary: Summary, out: string | null): string {
  const { cells, captures, findings, reports, packages, ledger, applicants, steps, seconds } = summary;
  const width = Math.max(...PART_NAMES.map((part) => signIns[part].email.length));
  return `
${agency}: ${applicants} applicants, ${steps} steps, ${cells.total} searches, ${captures} captures, ${findings} findings, ${reports.length} reports.
The ledger has ${ledger.entries} entries and ${ledger.verified ? 'verifies' : 'DOES NOT VERIFY'}. It took ${seconds.toFixed(0)} seconds.
${out === null ? '' : `Everything is in ${out}; ${packages.files.length} captures are in its evidence folder as packages that ${packages.verified ? 'verify' : 'DO NOT VERIFY'}.\n${packages.timestamps}\n`}
${url === null ? '"npm run demo" brings it up again; sign in as' : `Open ${url} and sign in as`}

${PART_NAMES.map((part) => `  ${PARTS[part].role.padEnd(13)}  ${signIns[part].email.padEnd(width)}  ${signIns[part].password}`).join('\n')}
${url === null ? '' : '\nStop with Ctrl-C; "npm run demo" comes back to the same place.\n'}`;
}
