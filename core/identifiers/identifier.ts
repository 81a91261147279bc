import { z } from 'zod';

/** The kinds of identifier a search may use. Nothing protected is among them, and nothing about relatives or friends (T-26). */
export const IDENTIFIER_KINDS = ['name', 'alias', 'city', 'employer', 'school', 'handle', 'email'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Where an identifier came from; provenance decides what it may prove. */
export const PROVENANCES = ['declared', 'agency', 'derived'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What people read for each kind. */
export const IDENTIFIER_WORDS: Record<IdentifierKind, string> = {
  name: 'full name',
  alias: 'former or other name',
  city: 'city',
  employer: 'employer',
  school: 'school',
  handle: 'public handle',
  email: 'e-mail address',
};

export const PROVENANCE_WORDS: Record<Provenance, string> = {
  declared: 'declared by the applicant',
  agency: 'given by the agency',
  derived: 'derived in this investigation',
};

const line = z
  .string()
  .trim()
  .normalize()
  .min(1, 'must not be empty')
  .max(120, 'must be at most 120 characters')
  // Control characters and the marks that query languages read as commands have no place in a name, a city or a handle.
  .regex(/^[^\p{Cc}\p{Cs}"<>{}[\]\\|^`]*$/u, 'must not contain quotes, brackets, braces, backslashes or control characters');

/** One identifier as typed, checked and tidied: trimmed, NFC, a handle without its leading @. */
export const Identifier = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['name', 'alias', 'city', 'employer', 'school']), value: line, provenance: z.enum(PROVENANCES) }),
  z.strictObject({
    kind: z.literal('handle'),
    value: line
      .transform((handle) => handle.replace(/^@/, ''))
      .pipe(z.string().regex(/^[\w.@-]{2,80}$/u, 'must be a handle such as @name or name@site')),
    provenance: z.enum(PROVENANCES),
  }),
  z.strictObject({
    kind: z.literal('email'),
    value: line.pipe(z.email('must be an e-mail address')),
    provenance: z.enum(PROVENANCES),
  }),
]);
export type Identifier = z.infer<typeof Identifier>;
