import type { Addresses } from './addresses.ts';
import type { ProxiedRequest, Refusal } from './door.ts';
import type { DoorLimits } from './limits.ts';

/** One attempt of the browser, written down when it is made and filled in as it goes. */
export interface Attempt {
  /** Out it went, and an answer began: its status where it can be seen. */
  passed(remoteAddress: string | null, status: number | null): void;
  refused(refusal: Refusal, detail: string): void;
  /** Counts bytes that came in; false when the page load has had all it may have. */
  count(bytes: number): boolean;
}

export interface PageRecord {
  /** Writes an attempt down; null when the page has made so many that the rest are refused unlisted. */
  begin(method: string, url: string): Attempt | null;
  requests(): readonly ProxiedRequest[];
}

/** What every part of the proxy needs of the page load it serves. */
export interface ProxyContext {
  readonly addresses: Addresses;
  readonly limits: DoorLimits;
  readonly record: PageRecord;
}

type Draft = { -readonly [Key in keyof ProxiedRequest]: ProxiedRequest[Key] };

/** The record of one page load. What has no other ending reads as unreachable: it never got an answer. */
export function openRecord({ recordingBytesMax, recordingRequestsMax }: DoorLimits): PageRecord {
  const drafts: Draft[] = [];
  let bytesLeft = recordingBytesMax;
  return {
    begin(method, url) {
      if (drafts.length > recordingRequestsMax) return null;
      const draft: Draft = {
        at: new Date(),
        method,
        url,
        outcome: 'unreachable',
        detail: 'no answer',
        status: null,
        remoteAddress: null,
        bytes: 0,
      };
      drafts.push(draft);
      if (drafts.length > recordingRequestsMax) {
        Object.assign(draft, {
          outcome: 'too_large',
          detail: `more than ${recordingRequestsMax} requests; this and later ones were refused`,
        });
        return null;
      }
      return {
        passed: (remoteAddress, status) => void Object.assign(draft, { outcome: 'passed', detail: null, remoteAddress, status }),
        refused: (outcome, detail) => void Object.assign(draft, { outcome, detail }),
        count(bytes) {
          draft.bytes += bytes;
          bytesLeft -= bytes;
          return bytesLeft >= 0;
        },
      };
    },
    requests: () => drafts.map((draft) => ({ ...draft })),
  };
}
