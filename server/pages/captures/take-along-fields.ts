import { EXPORT_PURPOSES } from '../../../core/capture/purposes.ts';
import type { Artefact } from '../../../sql/capture/capture.ts';
import type { Field, Form } from '../form.ts';

/** What can be taken along of a capture. */
const TAKEN = {
  package: 'The package (WACZ)',
  timestamp: 'Its time stamp',
  certificate: 'A draft certificate (FRE 902)',
} as const;

/** Each of them as a form sends it. */
export const TAKEN_CODES = Object.keys(TAKEN) as [Taken, ...Taken[]];
type Taken = keyof typeof TAKEN;

/** The fields with which evidence is taken along; null when there is nothing to take. */
export function takeAlongFields(
  form: Form,
  artefacts: readonly Artefact[],
): { readonly what: Field; readonly purpose: Field } | null {
  const has = (kind: string) => artefacts.some((artefact) => artefact.kind === kind);
  const offered = TAKEN_CODES.filter((what) => has(what === 'certificate' ? 'record' : what));
  if (offered.length === 0) return null;
  return {
    what: form.choice(
      'what',
      'What',
      offered.map((what) => [what, TAKEN[what]] as const),
      { required: true },
    ),
    purpose: form.choice('purpose', 'Why', Object.entries(EXPORT_PURPOSES), {
      required: true,
      hint: 'Goes into the ledger with your name.',
    }),
  };
}
