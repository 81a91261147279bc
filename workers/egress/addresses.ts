import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import type { Refusal } from './door.ts';

/** Where a connection is made: one address, decided once, so that a second look-up cannot answer differently. */
export interface Target {
  readonly address: string;
  readonly port: number;
}

export type Found = { readonly ok: true; readonly target: Target } | NotFound;
type NotFound = { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

/** Every address a name has, as text. Rejects when the name does not resolve. */
export type Resolver = (host: string) => Promise<readonly string[]>;

export interface Addresses {
  /** The one place where it is decided whether an address may be reached, and at which IP address. Never throws. */
  find(url: string): Promise<Found>;
}

/** The system's resolver, hosts file included; what it says is screened like anything else. */
export const systemResolver: Resolver = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

const DEFAULT_PORT: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Names that never mean a place on the internet (RFC 6761, RFC 6762, RFC 8375, ICANN's "internal"). They are not even looked up. */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa)$/;

/** Cloud metadata services that sit on addresses a range table takes for public. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16', '192.0.0.192']);

/**
 * Screens addresses. `hosts` maps an exact name to `address:port` and is the only way to a private address: the agency lists its own
 * search host there, and the practice web its sites. Throws at once when an entry of `hosts` cannot be read.
 */
export function openAddresses(hosts: Readonly<Record<string, string>>, resolve: Resolver = systemResolver): Addresses {
  const listed = new Map(Object.entries(hosts).map(([name, place]) => [name.toLowerCase(), readPlace(name, place)]));
  return {
    async find(text) {
      const url = readWebAddress(text);
      if (!(url instanceof URL)) return url;
      const place = listed.get(url.hostname);
      if (place !== undefined) return atListedPlace(url, place);
      return findPublic(url, resolve);
    },
  };
}

/** Says why an IP address may not be reached, or null for an ordinary public one. Anything not known to be public is refused. */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return `${address} is not an address`;
  const ip = ipaddr.parse(address);
  if (METADATA.has(ip.toString())) return `${address} is a metadata service`;
  if (ip.range() !== 'unicast') return `${address} is ${ip.range()}`;
  // Of IPv6 only 2000::/3 has been given out; "unicast" alone would let through site-local, IPv4-compatible and local NAT64 forms.
  if (ip.kind() === 'ipv6' && !ip.match(ipaddr.parseCIDR('2000::/3'))) return `${address} is not global`;
  return null;
}

/** The host a URL is kept apart by for pace and turns: name and port, lower case. */
export const hostOf = (url: string): string => new URL(url).host;

function readWebAddress(text: string): URL | NotFound {
  if (!URL.canParse(text)) return refuse('bad_address', 'not an address');
  const url = new URL(text);
  if (DEFAULT_PORT[url.protocol] === undefined) return refuse('bad_address', `${url.protocol} is not the web`);
  if (url.username !== '' || url.password !== '')
    return refuse('bad_address', 'an address may not carry a user name or password');
  if (url.hostname.endsWith('.')) return refuse('bad_address', 'a host name may not end in a dot');
  return url;
}

const portOf = (url: URL) => (url.port === '' ? (DEFAULT_PORT[url.protocol] ?? 0) : Number(url.port));
const isUsualPort = (url: URL) => url.port === '' || url.port === '80' || url.port === '443';

/** A listed name answers on the usual ports and on its own; any other port of it stays closed. */
function atListedPlace(url: URL, place: Target): Found {
  if (isUsualPort(url) || portOf(url) === place.port) return { ok: true, target: place };
  return refuse('port_not_allowed', `${url.hostname} is not listed with port ${url.port}`);
}

async function findPublic(url: URL, resolve: Resolver): Promise<Found> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const known = ipaddr.isValid(host) ? screen(host, [host], portOf(url)) : null;
  if (known?.ok === false) return known;
  if (known === null && (!host.includes('.') || LOCAL_NAME.test(host)))
    return refuse('private_address', `${host} is a local name`);
  if (!isUsualPort(url)) return refuse('port_not_allowed', `port ${url.port} is not a web port`);
  if (known !== null) return known;
  try {
    return screen(host, await resolve(host), portOf(url));
  } catch {
    return refuse('unreachable', `${host} has no address`);
  }
}

/** One private address among public ones is how a name is turned against a network from inside, so it spoils them all. */
function screen(host: string, addresses: readonly string[], port: number): Found {
  const [address] = addresses;
  if (address === undefined) return refuse('unreachable', `${host} has no address`);
  const why = addresses.map(whyNotPublic).find((reason) => reason !== null);
  return why === undefined ? { ok: true, target: { address, port } } : refuse('private_address', `${host}: ${why}`);
}

function readPlace(name: string, place: string): Target {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(place) ?? [];
  const address = bracketed ?? plain ?? '';
  if (!ipaddr.isValid(address) || Number(port) < 1 || Number(port) > 65_535) {
    throw new TypeError(`hosts["${name}"] must be address:port, such as 10.0.0.5:8080 or [fd00::5]:8080`);
  }
  return { address, port: Number(port) };
}

const refuse = (refusal: Refusal, detail: string): NotFound => ({ ok: false, refusal, detail });
