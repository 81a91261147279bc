import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import { nameProfile, PolicyProfile } from '../../core/policy/profile.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(import.meta.url, 'list_profiles', 'find_in_force', 'insert_profile');

const ProfileInForce = z.object({
  version: z.int(),
  sha256: z.string(),
  profile: z.string().transform((body) => PolicyProfile.parse(JSON.parse(body))),
});
/** The newest version of the agency's policy profile. */
export type ProfileInForce = z.infer<typeof ProfileInForce>;

const StoredProfile = ProfileInForce.extend({ writtenBy: z.string(), writtenAt: z.date() });
/** A version of the policy profile, with who wrote it. */
export type StoredProfile = z.infer<typeof StoredProfile>;

/** Every version, newest first. */
export async function listProfiles({ client }: Transaction): Promise<StoredProfile[]> {
  const { rows } = await client.query(sql.list_profiles);
  return z.array(StoredProfile).parse(rows);
}

/** The newest version, or `null` while no policy text has been entered. */
export async function findProfileInForce({ client }: Transaction): Promise<ProfileInForce | null> {
  const { rows } = await client.query(sql.find_in_force);
  return rows.length === 0 ? null : ProfileInForce.parse(rows[0]);
}

/**
 * Keeps a profile as the next version after `opened` (0 when there was none). Keeping what is in force already changes nothing. Throws
 * `Failure` STALE_FORM when somebody wrote another version since.
 */
export async function keepProfile(transaction: Transaction, opened: number, profile: PolicyProfile): Promise<void> {
  await takeTurn(transaction, 'policy profile');
  const inForce = await findProfileInForce(transaction);
  const { body, sha256 } = nameProfile(profile);
  if (inForce?.sha256 === sha256) return;
  if ((inForce?.version ?? 0) !== opened)
    throw new Failure('STALE_FORM', 'Somebody changed the policy since you opened it. Open it again to see how it stands now.');
  const version = opened + 1;
  await transaction.client.query(sql.insert_profile, [version, body, sha256, transaction.actor]);
  const entered = Object.values(profile).filter((clause) => clause !== null).length;
  await recordAct(transaction, { kind: 'policy.written', subject: `policy-${version}`, detail: { version, sha256, entered } });
}
