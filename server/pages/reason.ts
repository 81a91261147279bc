import { z } from 'zod';

/** Why somebody decides as they do. `missing` is said when the field was not sent, `short` when it says nothing: what is wanted, and for whom. */
export const reasonField = (missing: string, short: string) =>
  z.string({ error: missing }).trim().normalize().min(3, short).max(1000, 'must be at most 1000 characters');
