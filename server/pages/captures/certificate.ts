import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { CertificateDraft } from '../../../core/capture/certificate.ts';

const source = readFileSync(new URL('../../../templates/certificate/certificate.hbs', import.meta.url), 'utf8');
const page = Handlebars.create().compile<{ draft: CertificateDraft }>(source, { strict: true, preventIndent: true });

/** A draft certificate as one self-contained HTML document, to be printed and completed by hand. */
export const renderCertificate = (draft: CertificateDraft): string => page({ draft });
