import { findAgain } from './again.ts';
import { findBareAges } from './ages.ts';
import { findAddresses } from './addresses.ts';
import { bridge } from './bridge.ts';
import { findBystanders } from './bystanders.ts';
import { findDescribed } from './described.ts';
import { findFlagsAndTones } from './flags.ts';
import type { Hit, NearMiss } from './hit.ts';
import { findMeasures } from './measures.ts';
import { FEDERAL, type Pack } from './packs/index.ts';
import { findPronouns } from './pronouns.ts';
import { isForeign, whyUnreadable } from './refusal.ts';
import { findUnreadableWords } from './scripts.ts';
import { readRules, readWords } from './reading.ts';
import { findCues, type Heard } from './model/cues.ts';
import { trainedNetwork, type Network } from './model/network.ts';
import { COMPILED } from './compiled.ts';
import { namesLeft } from './residue-names.ts';
import { rewrite, settle } from './rewrite.ts';
import { strangersIn, tellsSexOfTarget } from './strangers.ts';
import type { FilterSubject, Mask, PersonMask, Screening } from './screening.ts';
import { CHANNEL, type Tokens } from './tokens.ts';
import { readAsOthers } from './whose.ts';
import { readTags, widenToWords } from './widen.ts';

/** Texts this short may be all marks; there is nothing left to infer from. */
const SHORT_TEXT_WORDS = 8;

/** A screening together with what the rules knew but let stand. */
export interface Explained {
  readonly screening: Screening;
  readonly nearMisses: readonly NearMiss[];
}

/**
 * Hides what must not reach a panel: the applicant's own protected traits, the group that bias speech is aimed at, and other people's names.
 * Total and deterministic: any string gets an answer. What cannot be read is held whole, with nothing for the panel. A jurisdiction's pack
 * can only hold more than the federal floor does. Rules and the trained network read the text, which takes about a third of a millisecond
 * a word where the network is asked.
 */
export function screen(
  text: string,
  subject: FilterSubject,
  personMasks: readonly PersonMask[] = [],
  pack: Pack = FEDERAL,
): Screening {
  return read(text, subject, personMasks, pack, { network: trainedNetwork, nearMisses: null });
}

/** The same by the rules alone, a thousand times as fast: for single words of a query, and for what is not about an applicant. */
export function screenByRules(
  text: string,
  subject: FilterSubject,
  personMasks: readonly PersonMask[] = [],
  pack: Pack = FEDERAL,
): Screening {
  return read(text, subject, personMasks, pack, { network: null, nearMisses: null });
}

/** The same as `screen`, with the near misses, so that a miss can be explained as well as a hit. */
export function explain(
  text: string,
  subject: FilterSubject,
  personMasks: readonly PersonMask[] = [],
  pack: Pack = FEDERAL,
): Explained {
  const nearMisses: NearMiss[] = [];
  const screening = read(text, subject, personMasks, pack, { network: trainedNetwork, nearMisses });
  const isHidden = ({ start, end, ruleId }: NearMiss): boolean =>
    screening.masks.some((mask) => mask.ruleId === ruleId && mask.start <= start && mask.end >= end);
  return { screening, nearMisses: nearMisses.filter((miss) => !isHidden(miss)) };
}

/**
 * Words that no rule and no mask hides, but that may tell a class: the trained network is not sure of them. For the people who read after the
 * filter, to look at twice.
 */
export function doubtsAbout(text: string, subject: FilterSubject, masks: readonly Mask[]): readonly NearMiss[] {
  if (whyUnreadable(text) !== null) return [];
  const words = readWords(text);
  const { applicant, context, matches, hits } = readRules(words.tokens, subject, null);
  const { doubts } = findCues(words, context, { matches, rules: COMPILED.rules, hits, applicant }, trainedNetwork);
  return doubts.filter((doubt) => !masks.some((mask) => mask.start < doubt.end && mask.end > doubt.start));
}

function read(
  text: string,
  subject: FilterSubject,
  personMasks: readonly PersonMask[],
  { settings }: Pack,
  { network, nearMisses }: { readonly network: Network | null; readonly nearMisses: NearMiss[] | null },
): Screening {
  const unreadable = whyUnreadable(text);
  if (unreadable !== null) return held(unreadable, []);
  const words = readWords(text);
  const { folded, tokens } = words;
  if (isForeign(text, tokens)) return held('language', []);
  const { applicant, context, matches, waiting, hits: byRules } = readRules(tokens, subject, nearMisses);
  const unheard: Heard = { hits: byRules, cues: [], doubts: [] };
  const findings = { matches, rules: COMPILED.rules, hits: byRules, applicant };
  const { hits, cues, doubts } = network === null ? unheard : findCues(words, context, findings, network);
  nearMisses?.push(...doubts);
  const told = [...hits, ...cues];
  const all = [...told, ...findAgain(waiting, told, tokens, COMPILED, context)];
  const people = [...applicant, ...(isSlogan(tokens, hits) ? [] : findBystanders(tokens))];
  const pronouns = findPronouns(tokens, strangersIn(tokens, people, all));
  const ofTarget = applicant.length === 0 && tellsSexOfTarget(all);
  const found = [
    ...widenToWords([...people, ...bridge(readAsOthers(all, people, tokens, context), tokens)], tokens),
    ...findBareAges(tokens, new Set(people.map((person) => person.end))),
    ...findAddresses(text),
    ...(folded.isPlain ? [] : [...findUnreadableWords(tokens), ...findFlagsAndTones(tokens)]),
    ...findMeasures(text),
    ...findDescribed(tokens),
    ...pronouns.map(({ hit }) => (ofTarget ? { ...hit, class: 'PC-SEX' as const, role: 'target' as const } : hit)),
    ...personMasks.flatMap((mask, index) => byHand(mask, index, text)),
  ];
  const settled = readTags(settle(found), tokens, text);
  const masks = settled.map(({ start, end, class: name, role, ruleId, reason }): Mask => ({
    start,
    end,
    class: name,
    role,
    ruleId,
    reason,
  }));
  if (tokens.length > SHORT_TEXT_WORDS && masks.length * 100 > tokens.length * settings.marksPerHundredWordsMax) {
    return held('too much of it is protected', masks);
  }
  const verbs = pronouns.flatMap((pronoun) => pronoun.verbs);
  const panelText = rewrite(text, settled, verbs);
  if (namesLeft(panelText, subject)) return held('residue', masks);
  return { outcome: 'released', panelText, masks, holdReason: null };
}

// "@no_nuns_here", alone: it names nobody, it attacks a group.
function isSlogan(tokens: Tokens, hits: readonly Hit[]): boolean {
  for (let at = 0; at < tokens.length; at++) if (tokens.channel(at) !== CHANNEL.handle) return false;
  return hits.length > 0 && hits.every((hit) => hit.role === 'target' && hit.shows !== null);
}

function held(holdReason: string, masks: readonly Mask[]): Screening {
  return { outcome: 'held', panelText: '', masks, holdReason };
}

// A mask by hand is widened to whole characters, so that half an emoji cannot be left to show.
function byHand(mask: PersonMask, index: number, text: string): Hit[] {
  let start = Math.max(0, Math.min(mask.start, text.length));
  let end = Math.max(start, Math.min(mask.end, text.length));
  if (start === end) return [];
  if (isLowSurrogate(text, start)) start--;
  if (isLowSurrogate(text, end)) end++;
  return [{ start, end, class: mask.class, role: mask.role, ruleId: `person/${index + 1}`, reason: mask.reason, shows: null }];
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
