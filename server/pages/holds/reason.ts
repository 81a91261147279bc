import { z } from 'zod';

/** Why a hold is put or lifted, as typed. */
export const HoldReason = z
  .string('say why, because auditors read it')
  .trim()
  .min(10, 'say why in at least 10 characters, because auditors read it')
  .max(2000, 'must be at most 2000 characters');
