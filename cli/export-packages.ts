import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExportPurpose } from '../core/capture/purposes.ts';
import { PACKAGE_KEY_NAME, packageName, timestampName } from '../core/capture/wacz/layout.ts';
import { packageSignerFrom } from '../core/capture/wacz/signing.ts';
import { Failure } from '../core/failure.ts';
import type { CaptureId } from '../core/ids.ts';
import { inTransaction, type RolePool } from '../sql/database.ts';
import { recordAct } from '../sql/ledger/act.ts';
import { listPackages } from '../sql/ledger/export.ts';
import { openStore, type Store } from '../store/store.ts';

/** Where packages come from, and the public key (PEM) that signed them. */
export interface PackageSource {
  readonly store: Store;
  readonly publicKeyPem: string;
}

/** What was written. `unstamped` are packages that no outside authority has stamped. */
export interface ExportedPackages {
  readonly files: readonly string[];
  readonly unstamped: number;
}

const Settings = z.object({
  EVENHAND_STORE: z.string().min(1, 'must name the folder of the evidence store'),
  EVENHAND_MASTER_KEY: z.base64(),
  EVENHAND_LEDGER_KEY: z.base64(),
});

/** Opens the evidence for reading packages. Throws `Failure` BAD_INPUT naming the settings that are missing. */
export function openPackageSource(environment: NodeJS.ProcessEnv): PackageSource {
  const read = Settings.safeParse(environment);
  if (!read.success) throw new Failure('BAD_INPUT', `Packages need the evidence and its keys:\n${z.prettifyError(read.error)}`);
  const bytes = (base64: string) => Buffer.from(base64, 'base64');
  const { EVENHAND_STORE: dir, EVENHAND_MASTER_KEY: masterKey, EVENHAND_LEDGER_KEY: ledgerKey } = read.data;
  return {
    store: openStore({ dir, masterKey: bytes(masterKey) }),
    publicKeyPem: packageSignerFrom(bytes(ledgerKey)).publicKeyPem,
  };
}

/**
 * Writes packages with their time stamps, and the public key beside them, to `DIR/evidence`. Each package that leaves is recorded (RQ-034), before
 * it is written: what was recorded and not written harms nobody. `captures` is null for all of them.
 */
export async function exportPackages(
  pool: RolePool,
  { store, publicKeyPem }: PackageSource,
  dir: string,
  { captures, purpose }: { readonly captures: readonly CaptureId[] | null; readonly purpose: ExportPurpose },
): Promise<ExportedPackages> {
  const folder = join(dir, 'evidence');
  const places = await inTransaction(pool, null, (transaction) => listPackages(transaction, captures));
  const missing = captures?.find((id) => !places.some((place) => place.id === id));
  if (missing !== undefined) throw new Failure('NOT_FOUND', `There is no package of the capture ${missing}.`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, PACKAGE_KEY_NAME), publicKeyPem);
  for (const { id, package_sha256: sha256, timestamp_sha256: stampSha256, wrapped } of places) {
    await inTransaction(pool, null, (transaction) =>
      recordAct(transaction, { kind: 'evidence.exported', subject: id, detail: { artefact: 'package', purpose, sha256 } }),
    );
    const file = join(folder, packageName(id));
    await writeFile(file, store.stream(sha256, wrapped));
    if (stampSha256 !== null) await writeFile(timestampName(file), await store.get(stampSha256, wrapped));
  }
  const files = places.map(({ id }) => join('evidence', packageName(id)));
  const exported = { files, unstamped: places.filter(({ timestamp_sha256: stamp }) => stamp === null).length };
  await writeFile(join(folder, 'TIMESTAMPS.txt'), `${unstampedNotice(exported)}\n`);
  return exported;
}

/** What people are told about packages without a time stamp. */
export const unstampedNotice = ({ files, unstamped }: ExportedPackages): string =>
  unstamped === 0
    ? `Each of the ${files.length} packages carries the time stamp of an outside authority.`
    : `${unstamped} of ${files.length} packages carry no time stamp: no authority is configured (EVENHAND_TIMESTAMP_AUTHORITIES), or none answered. Their times are those of our own clock.`;
