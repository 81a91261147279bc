// Loaded before everything else in a worker process: its clock is wrong by CLOCK_SKEW_MS milliseconds.
const skewMs = Number(process.env['CLOCK_SKEW_MS'] ?? '0');
const RightDate = Date;
globalThis.Date = class extends RightDate {
  constructor(...args) {
    if (args.length === 0) super(RightDate.now() + skewMs);
    else super(...args);
  }
  static now() {
    return RightDate.now() + skewMs;
  }
};
