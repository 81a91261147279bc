import type { Kin } from '../../../sql/capture/kin.ts';
import { dayInWords } from '../../time-in-words.ts';
import type { KinRow } from './views.ts';
import { TIER_WORDS, titleOf, VERDICT_WORDS } from './words.ts';

/** What is tied to a page. An account can have many: those with no other tie are set apart. */
export function kinView(kin: readonly Kin[]): { readonly pages: readonly KinRow[]; readonly account: readonly KinRow[] } | null {
  const onlyAccount = ({ sameAddress, sameText, namesOther, namedByOther }: Kin) =>
    !(sameAddress || sameText || namesOther || namedByOther);
  return kin.length === 0
    ? null
    : { pages: kin.filter((one) => !onlyAccount(one)).map(kinRow), account: kin.filter(onlyAccount).map(kinRow) };
}

function kinRow(kin: Kin): KinRow {
  return {
    href: `/captures/${kin.id}`,
    title: titleOf(kin.title),
    address: kin.url,
    ties: tiesInWords(kin),
    standing:
      kin.verdict !== null ? (TIER_WORDS[kin.tier ?? ''] ?? 'Judged') : kin.judged ? JUDGED_BY_A_COLLEAGUE : 'Not judged yet',
    judged: judgedInWords(kin),
  };
}

const JUDGED_BY_A_COLLEAGUE = 'Judged by a colleague; what they said is hidden until you have given the second verdict there';

/** The warning about a page that was judged somebody else's before, or `null`: it is never suggested again as if nothing had been said. */
export function notTheApplicantBefore(kin: readonly Kin[]): string | null {
  const before = kin.find(
    ({ verdict, sameAddress, sameText, sameAccount }) => verdict === 'not_applicant' && (sameAddress || sameText || sameAccount),
  );
  if (before === undefined) return null;
  const what = before.sameAddress ? 'This page' : before.sameText ? 'A page with this very text' : 'A page of this account';
  return `${what} was judged not the applicant: ${judgedInWords(before) ?? ''}`;
}

function tiesInWords(kin: Kin): string[] {
  return [
    ...(kin.sameAddress ? [kin.sameRound ? 'Led to the same address.' : 'The same address, in another round.'] : []),
    ...(kin.sameText ? ['The same text, word for word: one page, not two that agree.'] : []),
    ...(kin.sameAccount ? ['The same account, by the source’s own key.'] : []),
    ...namedInWords(kin),
  ];
}

function namedInWords({ namesOther, namedByOther }: Kin): string[] {
  if (namesOther && namedByOther) return ['Each of the two pages says that the other is the same person’s (rel=me).'];
  if (namesOther) return ['This page says that that one is the same person’s; that one does not say so. Anybody can write that.'];
  return namedByOther
    ? ['That page says that this one is the same person’s; this one does not say so. Anybody can write that.']
    : [];
}

function judgedInWords({ verdict, reason, decidedBy, decidedAt }: Kin): string | null {
  if (verdict === null || decidedAt === null) return null;
  return `${VERDICT_WORDS[verdict].word}, “${reason ?? ''}”, ${decidedBy ?? 'somebody'}, ${dayInWords(decidedAt)}.`;
}
