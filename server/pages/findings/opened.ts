import { z } from 'zod';
import type { Opened } from '../../../sql/finding/save.ts';
import type { Desk } from '../../page.ts';

const OpenedFields = z.object({
  edition: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'Open the finding again and send it from there.')
    .transform(Number),
  changedAt: z.iso.datetime({ error: 'Open the finding again and send it from there.' }).transform((text) => new Date(text)),
});

/** Which state of a finding the person had open, as the form carried it. Throws `Failure` BAD_INPUT. */
export function readOpened(desk: Pick<Desk, 'form'>): Opened {
  return desk.form(OpenedFields);
}
