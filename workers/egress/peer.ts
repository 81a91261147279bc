import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/**
 * Whether a loopback connection comes from a process of our own system account. A browser cannot be given a proxy password without
 * intercepting every request, so the kernel is asked instead: on Linux it knows the owner of each socket. Elsewhere everyone on the
 * machine is taken for us.
 */
export function isOurs({ remotePort, localPort }: Socket): boolean {
  const ours = process.getuid?.();
  if (process.platform !== 'linux' || ours === undefined || remotePort === undefined || localPort === undefined) return true;
  const line = new RegExp(`: 0100007F:${hex(remotePort)} 0100007F:${hex(localPort)} \\S+ \\S+ \\S+ \\S+ +(\\d+) `).exec(table());
  // A connection that is already gone has no owner; serving it or not makes no difference.
  return line === null || Number(line[1]) === ours;
}

const hex = (port: number) => port.toString(16).toUpperCase().padStart(4, '0');

function table(): string {
  try {
    return readFileSync('/proc/net/tcp', 'latin1');
  } catch {
    // A container may hide the table; then there is nothing to tell by.
    return '';
  }
}
