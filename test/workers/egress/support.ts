import type { Door, DoorAnswer, DoorRequest } from '../../../workers/egress/door.ts';
import { openDoor, type DoorSettings } from '../../../workers/egress/open.ts';
import { memoryPace } from '../../../workers/egress/pace.ts';

export const USER_AGENT = 'Evenhand/0.1.0 (+https://agency.example/vetting; vetting@agency.example)';

/** A door that never waits between requests and never asks the internet for a name. */
export function openTestDoor(settings: Partial<DoorSettings> = {}): Door {
  return openDoor({
    userAgent: USER_AGENT,
    hosts: {},
    pace: { book: () => Promise.resolve(0), leaveAlone: () => Promise.resolve() },
    log: { warn: () => undefined },
    resolve: () => Promise.reject(new Error('no names in tests')),
    ...settings,
    limits: { pageIntervalMs: 0, ...settings.limits },
  });
}

export const api = (url: string): DoorRequest => ({ url, accept: 'application/json', purpose: 'api', intervalMs: 0 });
export const page = (url: string): DoorRequest => ({ url, accept: 'text/html', purpose: 'page', intervalMs: 0 });

/** The refusal of an answer, or what it was instead, for a failing test to show. */
export const refusalOf = (answer: DoorAnswer) => (answer.kind === 'refused' ? answer.refusal : `answered ${answer.status}`);

export { memoryPace };
