import { CaptureRecord } from '../../../core/capture/record.ts';
import type { Artefact, Capture } from '../../../sql/capture/capture.ts';
import { ARTEFACT_WORDS } from './words.ts';

/** What is shown of a page's pictures: as one where there are several, and one by one from top to bottom. */
export interface ShownPictures {
  readonly whole: Stitched | null;
  readonly single: readonly { readonly src: string; readonly alt: string }[];
}

/** Several pictures of one page laid over each other where they overlap, as one. Lengths in CSS pixels; what is kept stays as it is. */
export interface Stitched {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly label: string;
  readonly parts: readonly { readonly src: string; readonly fromPx: number; readonly heightPx: number }[];
}

type Pictured = Pick<Capture, 'id' | 'applicantNumber' | 'record'>;

/** The pictures of a captured page, with words for those who do not see them. `folder` is where they are served, without a stroke at its end. */
export function picturesOf(capture: Pictured, artefacts: readonly Artefact[], folder = `/captures/${capture.id}`): ShownPictures {
  const single = artefacts
    .filter(({ kind }) => kind === 'screenshot' || kind === 'screenshot_before_consent')
    .map(({ kind, ordinal }) => ({
      src: `${folder}/pictures/${kind}/${ordinal}`,
      alt: `${ARTEFACT_WORDS[kind]}, captured for applicant ${capture.applicantNumber}, part ${ordinal + 1}`,
    }));
  return { whole: stitch(capture, artefacts, folder), single };
}

/** How the pictures of a tall page go together; null when there is one, or nobody recorded where each belongs. */
function stitch({ applicantNumber, record }: Pictured, artefacts: readonly Artefact[], folder: string): Stitched | null {
  const parsed = CaptureRecord.safeParse(record);
  const shown = artefacts.filter(({ kind }) => kind === 'screenshot');
  if (!parsed.success || shown.length < 2) return null;
  const tiles = parsed.data.artefacts.flatMap(({ kind, tile }) => (kind === 'screenshot' && tile !== null ? [tile] : []));
  const widthPx = parsed.data.environment?.viewport.widthPx;
  if (widthPx === undefined || tiles.length !== shown.length) return null;
  return {
    widthPx,
    heightPx: Math.max(...tiles.map(({ fromPx, heightPx }) => fromPx + heightPx)),
    label: `Picture of the whole page, captured for applicant ${applicantNumber}`,
    parts: tiles.map((tile, at) => ({ ...tile, src: `${folder}/pictures/screenshot/${shown[at]?.ordinal ?? at}` })),
  };
}
