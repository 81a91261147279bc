import { z } from 'zod';

/** A date as typed, or nothing. Kept as the text it was written in; no time zone may move it by a day. */
export const dateOrNone = z
  .string()
  .trim()
  .optional()
  .transform((typed) => (typed === undefined || typed === '' ? null : typed))
  .pipe(z.iso.date('Write the date as year-month-day, such as 2027-03-31.').nullable());
