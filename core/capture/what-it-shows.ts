/** What a capture shows to somebody who doubts it. Printed with every certificate and in docs/evidence.md, in these words. */
export const CAPTURE_SHOWS: readonly string[] = [
  'That our browser, signed in nowhere, was sent these answers from these addresses at these times, by the clock of the machine that captured.',
  'That nothing in the package has been changed since it was signed: every part has its SHA-256 in the record, and the record is sealed.',
  'With a time stamp: that the finished package existed when the outside authority saw it.',
  'What is missing from it, and why, as far as the browser told us.',
];

/** What a capture does not show, however well it is sealed. */
export const CAPTURE_DOES_NOT_SHOW: readonly string[] = [
  'Who wrote what is on the page, or that it is true.',
  'That the page looked the same to anybody else, elsewhere or at another time.',
  'That the site itself was not broken into, or that its answer was not changed before it reached us.',
  'Whose page it is: that is the judgement of two people, recorded apart from the capture.',
];
