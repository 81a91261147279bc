import type { GlanceRow } from './views.ts';

/** What waits for a supervisor, kind by kind, the longest wait of each kind first. */
interface Waiting {
  readonly protocols: readonly { readonly age: string }[];
  readonly disputed: readonly { readonly age: string }[];
  readonly disputedFindings: readonly { readonly age: string }[];
  readonly deviations: readonly { readonly age: string | null }[];
  readonly noLonger: readonly unknown[];
  readonly understaffed: readonly unknown[];
  readonly stale: readonly unknown[];
}

/** The page in a few lines, for somebody with two minutes. Kinds of which nothing waits are left out. */
export function glanceAt({
  protocols,
  disputed,
  disputedFindings,
  deviations,
  noLonger,
  understaffed,
  stale,
}: Waiting): GlanceRow[] {
  const rows: GlanceRow[] = [
    { href: '#protocols', what: 'Protocols to decide on', count: protocols.length, longest: protocols[0]?.age ?? null },
    { href: '#deviations', what: 'Deviations to decide on', count: deviations.length, longest: deviations[0]?.age ?? null },
    { href: '#disputed', what: 'Disputed pages to settle', count: disputed.length, longest: disputed[0]?.age ?? null },
    {
      href: '#disputed-findings',
      what: 'Disputed findings to rule on',
      count: disputedFindings.length,
      longest: disputedFindings[0]?.age ?? null,
    },
    { href: '#no-longer', what: 'Findings not found again', count: noLonger.length, longest: null },
    { href: '#understaffed', what: 'Requisitions without enough people', count: understaffed.length, longest: null },
    { href: '#stale', what: 'Investigators who may not search now', count: stale.length, longest: null },
  ];
  return rows.filter(({ count }) => count > 0);
}
