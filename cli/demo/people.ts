import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Role } from '../../server/page.ts';

/** The demo's people: one for each part in the work. Their names are invented; the domain is reserved (RFC 2606). */
export const PARTS = {
  administrator: { name: 'Robin Castellane', role: 'administrator' },
  supervisor: { name: 'Sergeant Marlow', role: 'supervisor' },
  investigator: { name: 'Investigator Dunne', role: 'investigator' },
  second: { name: 'Investigator Okabe', role: 'investigator' },
  panelist: { name: 'Captain Ferris', role: 'panelist' },
  auditor: { name: 'City Auditor Lindqvist', role: 'auditor' },
} as const satisfies Record<string, { name: string; role: Role }>;

export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as Part[];

/** With what somebody signs in. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
}
export type SignIns = Readonly<Record<Part, SignIn>>;

const Stored = z.record(z.enum(PART_NAMES as [Part, ...Part[]]), z.object({ email: z.string(), password: z.string() }));

/** The demo's sign-ins: made at the first run and kept beside the private database, readable by their owner only. */
export function keepSignIns(dir: string): SignIns {
  const file = join(dir, 'demo-sign-ins.json');
  if (existsSync(file)) return Stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = Object.fromEntries(
    PART_NAMES.map((part) => [part, { email: `${part}@agency.example`, password: randomBytes(12).toString('base64url') }]),
  ) as SignIns;
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}
