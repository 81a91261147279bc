import type { CaptureRecord } from '../../core/capture/record.ts';

/** Who took a capture, and by which clock, where a test does not care. */
export const TAKEN: Pick<CaptureRecord, 'madeBy' | 'clock'> = {
  madeBy: { software: 'Evenhand/0.1.0', machine: 'worker-1', operator: null, searches: [] },
  clock: { unavailableBecause: 'nobody asked' },
};
