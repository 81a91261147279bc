const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  hourCycle: 'h23',
});

/** 3 Mar 2026, in UTC. */
export const dayInWords = (date: Date): string => DAY.format(date);

/** 3 Mar 2026, 14:05 UTC. */
export const momentInWords = (date: Date): string => `${MOMENT.format(date)} UTC`;
