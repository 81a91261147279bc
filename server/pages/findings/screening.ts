import { z } from 'zod';
import { screen, type Mask } from '../../../core/filter/index.ts';
import { checkHandMasks } from '../../../core/finding/hand-masks.ts';
import { FINDING_FIELDS, type FieldMask, type FindingTexts } from '../../../core/finding/masks.ts';
import { readId, type CaptureId } from '../../../core/ids.ts';
import { loadCapture } from '../../../sql/capture/capture.ts';
import { loadPack, loadSubject } from '../../../sql/finding/finding.ts';
import { show, type Desk, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { readTypedCorroboration } from './corroboration.ts';
import { hrefOfRow, readMasks } from './mask-rows.ts';
import { previewOf, type FilteredFor } from './preview.ts';
import { assertTheirs } from './source.ts';
import type { PanelPreview } from './views.ts';

const Typing = z.object({
  words: z.string().trim().max(5000, 'must be at most 5000 characters to be read while you type'),
  description: z.string().trim().normalize().max(5000, 'must be at most 5000 characters to be read while you type'),
});

/**
 * What the panel would read of what has been typed so far, complete or not, for the page that asks while somebody types. Nothing is kept,
 * and the captured page is not read: the words are taken as they were typed.
 */
export const screening: Page = {
  method: 'post',
  path: '/captures/:capture/findings/screening',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const { words, description } = desk.form(Typing);
    const { corroboration, ...filteredFor } = await desk.transaction(async (transaction) => {
      const capture = await loadCapture(transaction, id);
      assertTheirs(capture);
      const { applicantId, url, finalUrl } = capture;
      const place = { id: readId<'finding'>(desk.query['finding']), applicantId, captureId: id, quotation: words };
      return {
        corroboration: await readTypedCorroboration(transaction, desk.typed, place, finalUrl ?? url),
        subject: await loadSubject(transaction, capture.applicantId),
        pack: await loadPack(transaction, capture.applicantId),
      };
    });
    const texts = { quotation: words, description };
    const { masks } = checkHandMasks(readMasks(desk.typed) ?? [], texts);
    const previews = screenTexts(texts, masks, filteredFor, desk.typed);
    return show('findings/screening', {
      title: 'What the panel will read',
      previews,
      said: screenedInWords(previews),
      corroboration,
    });
  },
};

/** What the panel would read of each text that is not empty; each mask leads to where the form that was typed changes it. */
export function screenTexts(
  texts: FindingTexts,
  masks: readonly FieldMask[],
  filteredFor: FilteredFor,
  typed: Desk['typed'],
): PanelPreview[] {
  return FINDING_FIELDS.filter((field) => texts[field] !== '').map((field) => {
    const added = masks.filter((mask) => mask.field === field);
    const decided = screen(texts[field], filteredFor.subject, added, filteredFor.pack);
    return previewOf(field, texts[field], decided, filteredFor, (mask: Mask) => hrefOfRow(typed, field, texts[field], mask));
  });
}

/** The same in a sentence, for whoever does not see the marks. */
export function screenedInWords(previews: readonly PanelPreview[]): string {
  if (previews.length === 0) return 'Nothing has been typed that the panel would read.';
  const each = previews.map(({ field, released, masks }) =>
    released ? `${field}: ${masks.length} hidden.` : `${field}: held, the panel would read nothing of it.`,
  );
  return `Read by the filter as typed. ${each.join(' ')}`;
}
