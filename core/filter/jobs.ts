import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** The noun of the job that begins at a token, "cook" as well as "line cook" or "front desk clerk"; null when none does. */
export function jobAt(tokens: Tokens, at: number): number | null {
  for (let noun = at; noun - at <= KINDS_MAX; noun++) {
    if (noun > at && tokens.gap(noun) > GAP.space) return null;
    if ((tokens.setsOf(noun) & SET_BITS.role) !== 0) return noun;
    if (!tokens.isIn(KINDS, noun)) return null;
  }
  return null;
}

const KINDS_MAX = 2;
// prettier-ignore
const KINDS = wordSet(`line prep fry grill sushi pastry pizza kitchen dish front desk night day shift head lead crew team dock yard farm field floor store shop bank hotel motel bar club pool gym office mail
  bus truck cab taxi uber tow forklift crane delivery ambulance van train subway ferry school crossing parking security sales service customer call phone data computer network warehouse factory plant
  construction home health nursing hospice dental flight gate ticket box toll math science history music art piano violin dance yoga swim soccer baseball football basketball hockey tennis boxing wrestling
  track volleyball assistant chief senior junior substitute student summer temp relief part-time full-time seasonal volunteer court county city town state park forest game fish tax real estate insurance
  tile drywall concrete roofing pipe sheet metal tree lawn pest car auto body diesel boat engine`);
