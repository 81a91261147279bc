import { readId, type ApplicantId, type CaptureId, type RoundId } from '../../../core/ids.ts';
import { CAPTURE_FILTERS, type CaptureFilter } from '../../../sql/capture/capture.ts';
import type { CarriedField } from '../../carried.ts';
import type { Desk } from '../../page.ts';
import { typedText } from '../form.ts';

/** Which list of captured pages somebody is going through: next and previous stay within it. */
export interface Trail {
  readonly filter: CaptureFilter;
  /** Of one applicant only; `null` for everybody’s. */
  readonly applicant: ApplicantId | null;
}

const FIELDS = { filter: 'show', applicant: 'applicant' } as const;

/** The list that an address or a form names; what names none is the list of pages to judge. */
export function readTrail({ query, typed }: Pick<Desk, 'query' | 'typed'>): Trail {
  const named = (name: string) => query[name] ?? typedText(typed, name);
  return {
    filter: CAPTURE_FILTERS.find((known) => known === named(FIELDS.filter)) ?? 'to_judge',
    applicant: readId<'applicant'>(named(FIELDS.applicant)),
  };
}

/** The list itself. */
export const hrefOfList = (round: RoundId, { filter, applicant }: Trail): string =>
  `/rounds/${round}/captures?${FIELDS.filter}=${filter}${applicant === null ? '' : `&${FIELDS.applicant}=${applicant}`}`;

/** A captured page, come by along a list. */
export function hrefOnTrail(capture: CaptureId, trail: Trail): string {
  const query = new URLSearchParams(fieldsOfTrail(trail).map(({ name, value }) => [name, value]));
  return query.size === 0 ? `/captures/${capture}` : `/captures/${capture}?${query.toString()}`;
}

/** What a form carries along to stay within the list; nothing for the list everybody begins with. */
export function fieldsOfTrail({ filter, applicant }: Trail): CarriedField[] {
  return [
    ...(filter === 'to_judge' ? [] : [{ name: FIELDS.filter, value: filter }]),
    ...(applicant === null ? [] : [{ name: FIELDS.applicant, value: applicant }]),
  ];
}
