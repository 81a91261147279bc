import { Failure } from '../../../core/failure.ts';
import { enforcedControls, NO_PROFILE } from '../../../core/policy/profile.ts';
import { CONTROL_IDS } from '../../../core/policy/controls.ts';
import { listProfiles, type StoredProfile } from '../../../sql/policy/policy.ts';
import { show, type Desk, type Page, type Role } from '../../page.ts';
import type { ProfileRow } from './views.ts';

const READERS: readonly Role[] = ['investigator', 'supervisor', 'auditor', 'administrator'];

/** Who may write what the policy says: the supervisor who answers for protocols, and the administrator who sets the desk up. */
export const WRITERS: readonly Role[] = ['supervisor', 'administrator'];

/** The policy in force beside what is enforced whatever it says, and every earlier version. */
export const showPolicy: Page = {
  method: 'get',
  path: '/policy',
  roles: READERS,
  async handle(desk) {
    const profiles = await desk.transaction(listProfiles);
    return view(desk, profiles, profiles[0] ?? null);
  },
};

/** One version as it was written. */
export const showVersion: Page = {
  method: 'get',
  path: '/policy/versions/:version',
  roles: READERS,
  async handle(desk) {
    const profiles = await desk.transaction(listProfiles);
    const wanted = profiles.find(({ version }) => String(version) === desk.params['version']);
    if (wanted === undefined) throw new Failure('NOT_FOUND', 'There is no such version of the policy.');
    return view(desk, profiles, wanted);
  },
};

function view({ person }: Desk, profiles: readonly StoredProfile[], shown: StoredProfile | null) {
  return show('policy/show', {
    title: shown === null || shown === profiles[0] ? 'Policy' : `Policy, version ${shown.version}`,
    version: shown === null ? null : profileRow(shown, shown),
    inForce: shown === (profiles[0] ?? null),
    controls: enforcedControls(shown?.profile ?? NO_PROFILE),
    history: profiles.map((profile) => profileRow(profile, shown)),
    mayEdit: WRITERS.includes(person.role),
  });
}

function profileRow(profile: StoredProfile, shown: StoredProfile | null): ProfileRow {
  const { version, writtenBy, writtenAt, sha256 } = profile;
  const entered = Object.values(profile.profile).filter((clause) => clause !== null).length;
  return {
    href: `/policy/versions/${version}`,
    version,
    writtenBy,
    writtenAt,
    sha256,
    entered: `${entered} of ${CONTROL_IDS.length} clauses`,
    current: profile === shown,
  };
}
