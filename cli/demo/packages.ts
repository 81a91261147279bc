import { join } from 'node:path';
import { pinnedPublicKey } from '../../core/capture/wacz/signing.ts';
import type { CaptureId } from '../../core/ids.ts';
import { readExportedActs } from '../../core/ledger/verify.ts';
import type { RolePool } from '../../sql/database.ts';
import { exportPackages, openPackageSource, unstampedNotice } from '../export-packages.ts';
import { exportIn } from '../verify.ts';
import { ledgerOf, verifyPackages } from '../verify-packages.ts';

/** Captures that the demo left as files that others can check, and what is said about their time stamps. */
export interface LeftPackages {
  readonly files: readonly string[];
  readonly verified: boolean;
  readonly timestamps: string;
}

const PACKAGES = 3;

/** Leaves the first few of these captures as packages in `dir/evidence`, and checks them as their reader would: with the key pinned and the ledger beside them. */
export async function leavePackages(
  worker: RolePool,
  dir: string,
  captures: readonly CaptureId[],
  environment: Readonly<Record<string, string>>,
): Promise<LeftPackages> {
  const source = openPackageSource(environment);
  const exported = await exportPackages(worker, source, dir, {
    captures: captures.slice(0, PACKAGES),
    purpose: 'audit',
  });
  const ledger = ledgerOf(await readExportedActs(exportIn(dir)));
  const pinned = { key: pinnedPublicKey(source.publicKeyPem), roots: [], ledger };
  const reports = await verifyPackages(
    exported.files.map((file) => join(dir, file)),
    pinned,
  );
  return { files: exported.files, verified: reports.every(({ state }) => state === 'ok'), timestamps: unstampedNotice(exported) };
}
