import { expect } from 'chai';
import { judgeHealth, type HealthSigns } from '../../../core/health/health.ts';
import { lasting, type Judgement } from '../../../core/health/line.ts';
import type { WorkerSign } from '../../../core/health/workers.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
const before = (ms: number) => new Date(NOW.getTime() - ms);
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

const worker = (changes: Partial<WorkerSign> = {}): WorkerSign => ({
  machine: 'alder',
  version: '0.1.0',
  startedAt: before(DAY),
  seenAt: before(4_000),
  clockAheadMs: 12,
  stampAheadMs: -400,
  stampedAt: before(HOUR),
  storeFreeBytes: 400e9,
  storeBytes: 1000e9,
  backedUpAt: before(5 * HOUR),
  ...changes,
});

const WELL: HealthSigns = {
  now: NOW,
  workers: [worker()],
  queues: [{ name: 'Captures', waiting: 3, struggling: 0, dueSince: before(MINUTE) }],
  ledger: { waiting: 0, size: 812, signedAt: before(3 * DAY) },
  evidence: { startedAt: before(9 * HOUR), finishedAt: before(8 * HOUR), runningSince: null, damaged: 0, everyMs: DAY },
  reminders: { isSetUp: true, failing: 0, lastSentAt: before(HOUR) },
};

const withWorker = (changes: Partial<WorkerSign>): Partial<HealthSigns> => ({ workers: [worker(changes)] });
const { evidence } = WELL;

const CASES: readonly (readonly [
  what: string,
  changes: Partial<HealthSigns>,
  part: string,
  judgement: Judgement,
  saw: RegExp,
])[] = [
  ['no worker', { workers: [] }, 'Workers', 'look', /No worker runs/],
  [
    'a worker that was killed',
    { workers: [worker(), worker({ machine: 'birch', seenAt: before(5 * MINUTE) })] },
    'Workers',
    'look',
    /1 fell silent .*birch/,
  ],
  ['nothing but silent workers', withWorker({ seenAt: before(HOUR) }), 'Workers', 'look', /No worker runs/],
  ['a pause between two signs', withWorker({ seenAt: before(70_000) }), 'Workers', 'fine', /1 running/],
  [
    'an upgrade that was forgotten on one machine',
    { workers: [worker(), worker({ version: '0.0.9' })] },
    'Workers',
    'look',
    /0\.1\.0 and 0\.0\.9/,
  ],
  [
    'work that nobody began',
    { queues: [{ name: 'Captures', waiting: 1, struggling: 0, dueSince: before(HOUR) }] },
    'Captures',
    'look',
    /1 hour ago/,
  ],
  [
    'work that fails again and again',
    { queues: [{ name: 'Captures', waiting: 2, struggling: 1, dueSince: null }] },
    'Captures',
    'look',
    /three times/,
  ],
  [
    'an idle queue',
    { queues: [{ name: 'Captures', waiting: 0, struggling: 0, dueSince: null }] },
    'Captures',
    'fine',
    /Nothing waits/,
  ],
  ['acts that wait a moment', { ledger: { waiting: 4, size: 812, signedAt: before(MINUTE) } }, 'Ledger', 'fine', /4 acts wait/],
  ['acts that nobody takes in', { ledger: { waiting: 4, size: 812, signedAt: before(HOUR) } }, 'Ledger', 'look', /1 hour ago/],
  ['acts without any ledger', { ledger: { waiting: 4, size: null, signedAt: null } }, 'Ledger', 'look', /no checkpoint/],
  ['a damaged piece', { evidence: { ...evidence, damaged: 1 } }, 'Evidence, read again and hashed', 'look', /1 pieces/],
  [
    'evidence that was never read again',
    { evidence: { ...evidence, startedAt: null, finishedAt: null } },
    'Evidence, read again and hashed',
    'unknown',
    /Not read/,
  ],
  [
    'evidence being read for the first time',
    { evidence: { ...evidence, startedAt: null, finishedAt: null, runningSince: before(MINUTE) } },
    'Evidence, read again and hashed',
    'fine',
    /first time/,
  ],
  [
    'evidence that is not read any more',
    { evidence: { ...evidence, startedAt: before(3 * DAY) } },
    'Evidence, read again and hashed',
    'look',
    /every 1 day/,
  ],
  ['a full disk', withWorker({ storeFreeBytes: 4e9, storeBytes: 20e9 }), 'Disk of the evidence', 'look', /4\.0 of 20\.0 GB/],
  [
    'a large disk with a tenth left',
    withWorker({ storeFreeBytes: 90e9, storeBytes: 1000e9 }),
    'Disk of the evidence',
    'look',
    /90\.0/,
  ],
  [
    'a disk nobody could ask',
    withWorker({ storeFreeBytes: null, storeBytes: null }),
    'Disk of the evidence',
    'unknown',
    /No worker could say/,
  ],
  [
    'a worker whose clock is behind',
    { workers: [worker(), worker({ machine: 'birch', clockAheadMs: -2_001 })] },
    'Clocks of workers and database',
    'look',
    /2001 ms apart \(birch\)/,
  ],
  ['nobody to compare clocks with', { workers: [] }, 'Clocks of workers and database', 'unknown', /No worker/],
  [
    'no authority',
    withWorker({ stampAheadMs: null, stampedAt: null }),
    'Clock of the time stamp authority',
    'unknown',
    /no.* time stamp/i,
  ],
  [
    'an authority that says another time',
    withWorker({ stampAheadMs: 61_000 }),
    'Clock of the time stamp authority',
    'look',
    /1 minute/,
  ],
  ['a backup that was missed', withWorker({ backedUpAt: before(2 * DAY) }), 'Backup', 'look', /2 days ago/],
  ['a backup nobody told of', withWorker({ backedUpAt: null }), 'Backup', 'unknown', /Nobody has told/],
  [
    'no mail server',
    { reminders: { isSetUp: false, failing: 0, lastSentAt: null } },
    'Reminders by mail',
    'fine',
    /nobody is reminded/,
  ],
  [
    'mail that is not taken',
    { reminders: { isSetUp: true, failing: 2, lastSentAt: null } },
    'Reminders by mail',
    'look',
    /those of 2 people/,
  ],
];

describe('The health of an installation', () => {
  it('is fine in every part where all is well', () => {
    expect(judgeHealth(WELL).filter(({ judgement }) => judgement !== 'fine')).to.deep.equal([]);
  });

  for (const [what, changes, part, judgement, saw] of CASES) {
    it(`is told of ${what}: ${judgement}`, () => {
      const line = judgeHealth({ ...WELL, ...changes }).find((one) => one.what === part);
      expect(line?.judgement).to.equal(judgement);
      expect(line?.saw).to.match(saw);
      expect(line?.todo === null, 'what to do').to.equal(judgement === 'fine');
    });
  }

  it('has the same parts whatever is wrong', () => {
    const parts = (signs: HealthSigns) => judgeHealth(signs).map(({ what }) => what);
    expect(parts({ ...WELL, workers: [] })).to.deep.equal(parts(WELL));
  });

  for (const [ms, words] of [
    [400, 'a moment'],
    [1_000, '1 second'],
    [119_000, '1 minute'],
    [2 * HOUR, '2 hours'],
    [40 * DAY, '40 days'],
    [-5_000, 'a moment'],
  ] as const) {
    it(`calls ${ms} ms ${words}`, () => expect(lasting(ms)).to.equal(words));
  }
});
