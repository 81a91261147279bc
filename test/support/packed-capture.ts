import { sha256 } from '../../core/canonical.ts';
import type { PackageSigner } from '../../core/capture/wacz/signing.ts';
import type { CaptureId } from '../../core/ids.ts';
import { inTransaction } from '../../sql/database.ts';
import { recordAct } from '../../sql/ledger/act.ts';
import type { Store } from '../../store/store.ts';
import { timestampRequest } from '../../store/timestamp/request.ts';
import { writePackage } from '../../store/wacz/write-package.ts';
import type { TestAuthority } from './authority.ts';
import { theOnly } from './builders.ts';
import type { TestDatabase } from './database.ts';
import { buildCapture, type CapturePlace } from './investigation.ts';
import { aCapture, TEST_SIGNER } from './packages.ts';

/** A capture whose package is in the store, as a worker would have left it. */
export interface PackedCaptureBuilt {
  readonly id: CaptureId;
  readonly file: Buffer;
  /** Null when nobody was to stamp it. */
  readonly stamp: Buffer | null;
}

/** Stores a capture with its record, its package and, with an authority, its time stamp, and records its end in the ledger. */
export async function buildPackedCapture(
  database: TestDatabase,
  store: Store,
  where: CapturePlace,
  { signer = TEST_SIGNER, authority = null }: { signer?: PackageSigner; authority?: TestAuthority | null } = {},
): Promise<PackedCaptureBuilt> {
  const { owner, pools } = database;
  const id = await buildCapture(database, store, where);
  const { record, parts, ids, software } = await aCapture();
  const file = await writePackage({ record, parts, software, ids: { ...ids, captureId: id } }, signer);
  const stamp = authority?.answer(timestampRequest(sha256(file), Buffer.alloc(16, 1))) ?? null;
  const { rows } = await owner.query<{ wrapped: Buffer }>('select wrapped from evidence.data_key where applicant_id = $1', [
    where.applicant,
  ]);
  const pieces = [
    ...parts.filter(({ kind }) => kind === 'record'),
    { kind: 'package', mediaType: 'application/wacz', bytes: file },
    ...(stamp === null ? [] : [{ kind: 'timestamp', mediaType: 'application/timestamp-reply', bytes: stamp }]),
  ];
  for (const { kind, mediaType, bytes } of pieces) {
    const kept = await store.put(bytes, theOnly(rows).wrapped);
    await owner.query(
      'insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes) values ($1, $2, $3, 9, $4, $5, $6)',
      [id, where.requisition, kind, mediaType, kept.sha256, kept.bytes],
    );
  }
  const { manifestSha256 } = record;
  await owner.query('update evidence.capture set record = $2, manifest_sha256 = $3 where id = $1', [id, record, manifestSha256]);
  const detail = { manifestSha256, packageSha256: sha256(file) };
  await inTransaction(pools.worker, null, (transaction) =>
    recordAct(transaction, { kind: 'capture.finished', subject: id, detail }),
  );
  return { id, file, stamp };
}
