/**
 * Why a capture is not complete, in the words a person reads. The door's own refusals (`robots_disallowed`, `private_address`, ...) are
 * used as they are and are not repeated here.
 */
export const CAPTURE_REASONS = {
  bad_address: 'The address is not a web address.',
  unreachable: 'The page could not be reached.',
  bad_certificate: 'The site could not prove that it is the one it says it is.',
  empty_error_answer: 'The site answered with an error and nothing to show.',
  download: 'The address offers a file to download, not a page.',
  redirect_not_admitted: 'The page led on to an address that we may not open.',
  too_many_moves: 'The page kept moving on to other addresses.',
  page_crashed: 'The page brought its browser tab down.',
  navigation_ran_out_of_time: 'The page was still loading when its time ran out.',
  document_too_large: 'The page is larger than is read.',
  document_incomplete: 'The connection ended before the whole page had come.',
  script_stopped: 'The page’s scripts kept it busy and were stopped.',
  height_cap: 'The page is higher than the protocol looks.',
  scroll_ran_out_of_time: 'The page was still being scrolled when its time ran out.',
  growth_never_stopped: 'The page kept growing for as long as it was scrolled.',
  text_too_long: 'The page has more text than is kept.',
  html_too_large: 'The page’s source is larger than is kept.',
  open_not_done: 'The page could not be opened.',
  hold_not_done: 'The page’s scripts could not be stopped before it was read.',
  settle_not_done: 'Waiting for the page to settle did not end well.',
  consent_not_done: 'The consent banner could not be dealt with.',
  scroll_not_done: 'The page could not be scrolled.',
  text_not_done: 'The page’s text could not be read.',
  screenshot_not_done: 'The page could not be photographed.',
  join_not_done: 'Whether the pictures of the page go together could not be checked.',
  pictures_do_not_join: 'The page moved while its pictures were taken: between two of them something may be missing.',
  picture_repeats: 'A large piece of the page is in its pictures twice: what should be there may be missing.',
  content_went_away: 'The page took text away again while it was scrolled: that text is not in the capture.',
  html_not_done: 'The page’s source could not be read.',
  mhtml_too_large: 'The page with its pictures is larger than is kept in one file.',
  mhtml_not_done: 'The page could not be kept with its pictures in one file.',
  describe_not_done: 'The page’s links and dates could not be read.',
} as const;

/** A reason of ours; misspelt ones do not compile. */
export type CaptureReason = keyof typeof CAPTURE_REASONS;

export const CAPTURE_STATES = ['complete', 'partial', 'failed'] as const;
export type CaptureState = (typeof CAPTURE_STATES)[number];

/** What was obtained decides: nothing to show for it is failed; something is partial as soon as there is any reason. */
export function captureState({
  evidence,
  reasons,
}: {
  readonly evidence: boolean;
  readonly reasons: readonly string[];
}): CaptureState {
  if (!evidence) return 'failed';
  return reasons.length === 0 ? 'complete' : 'partial';
}
