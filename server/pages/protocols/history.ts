import { differences } from '../../../core/protocol/differences.ts';
import type { StoredProtocol } from '../../../sql/protocol/protocol.ts';
import type { VersionInHistory } from './views.ts';
import { protocolRow } from './words.ts';

/**
 * What a version is read against: the approved one before it, because that is what it would replace, or else simply the one before it.
 * `null` for the first of its title.
 */
export function predecessorOf(versions: readonly StoredProtocol[], version: number): StoredProtocol | null {
  const earlier = versions.filter((one) => one.version < version).sort((one, other) => other.version - one.version);
  return earlier.find(({ status }) => status === 'approved') ?? earlier[0] ?? null;
}

/** Every version of a title, newest first, each with what it changed. */
export function historyOf(versions: readonly StoredProtocol[], shown: string): VersionInHistory[] {
  return versions.map((version) => {
    const before = predecessorOf(versions, version.version);
    return {
      ...protocolRow(version),
      against: before === null ? null : `version ${before.version}`,
      changes: before === null ? [] : differences(before.protocol, version.protocol),
      current: version.id === shown,
    };
  });
}
