import { HATED_FOR, OF_A_PERSON } from './classes.ts';
import type { Compiled } from './compile.ts';
import type { CompiledRule } from './rule.ts';
import type { Context } from './context.ts';
import type { Hit, NearMiss } from './hit.ts';
import { groupAt } from './group.ts';
import { legalListTokens } from './legal-lists.ts';
import { INSULT, SLUR } from './rewrite.ts';
import type { MaskRole } from './screening.ts';
import type { AttackSign } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import type { Match } from './automaton.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** What the rules hide, and the weak phrases that wait for a frame. */
export interface Decided {
  readonly hits: readonly Hit[];
  readonly waiting: readonly Match[];
}

/**
 * Weighs what was matched: innocent senses are dropped, weak phrases asked for their frames, roles given. What the rules knew but let
 * stand is added to `nearMisses`, when somebody wants to know.
 */
export function decide(
  matches: readonly Match[],
  tokens: Tokens,
  compiled: Compiled,
  context: Context,
  nearMisses: NearMiss[] | null,
): Decided {
  const standing = withoutInnocent(matches, tokens, compiled, context, nearMisses);
  for (const match of standing) {
    const rule = ruleOf(compiled, match);
    context.noteClass(rule.class, match.from, match.to);
    if (rule.strength === 'strong') {
      context.noteStrong(match.from, rule.class, !rule.group || context.writer.isOwn(match.from, match.to));
    }
  }
  const hits: Hit[] = [];
  const waiting: Match[] = [];
  for (const match of standing) {
    const rule = ruleOf(compiled, match);
    if (rule.strength === 'strong' || context.holds(rule.needs, match.from, match.to, rule.class))
      hits.push(hitOf(tokens, context, match, rule));
    else {
      waiting.push(match);
      nearMisses?.push(nearMiss(tokens, match, rule, `none of ${rule.needs.join(', ')} around it`));
    }
  }
  return { hits: withoutDoubles(hits), waiting };
}

function withoutInnocent(
  matches: readonly Match[],
  tokens: Tokens,
  compiled: Compiled,
  context: Context,
  nearMisses: NearMiss[] | null,
): Match[] {
  const kept = matches.filter((match) => {
    const { strength, needs, class: name } = ruleOf(compiled, match);
    return strength === 'keep' && (needs.length === 0 || context.holds(needs, match.from, match.to, name));
  });
  const keptAt = byToken(kept);
  const legal = legalListTokens(tokens);
  const standing: Match[] = [];
  for (const match of matches) {
    const rule = ruleOf(compiled, match);
    if (rule.strength === 'keep' || (legal.size > 0 && isListed(match, legal))) continue;
    if (rule.overrides && context.holds(rule.needs, match.from, match.to, rule.class)) {
      standing.push(match);
      continue;
    }
    const keeper = keptAt
      .get(match.to)
      ?.find(
        (keep) => covers(keep, match, tokens) && !(ruleOf(compiled, keep).yields && context.writer.isOwn(match.from, match.to)),
      );
    if (keeper === undefined) standing.push(match);
    else nearMisses?.push(nearMiss(tokens, match, rule, `kept by ${ruleOf(compiled, keeper).ruleId}`));
  }
  return standing;
}

/** The matches that each token is part of: what keeps a phrase covers its last token, so that nobody need look at all of them. */
function byToken(matches: readonly Match[]): Map<number, Match[]> {
  const found = new Map<number, Match[]>();
  for (const match of matches) {
    for (let at = match.from; at <= match.to; at++) {
      const others = found.get(at);
      if (others === undefined) found.set(at, [match]);
      else others.push(match);
    }
  }
  return found;
}

// What names a group says how it reads; a vaguer rule that found the same words adds nothing but a second reading.
function withoutDoubles(hits: readonly Hit[]): Hit[] {
  const groups = hits.filter((hit) => hit.role === 'target' && hit.shows !== null);
  if (groups.length === 0) return [...hits];
  return hits.filter(
    (hit) =>
      hit.shows !== null ||
      !groups.some((group) => group.class === hit.class && group.start <= hit.start && group.end >= hit.end),
  );
}

// A longer phrase of a hiding rule outranks a shorter innocent one inside it; little words at its head do not count ("from [church vans]").
function covers(keep: Match, match: Match, tokens: Tokens): boolean {
  let from = match.from;
  let first = match.first;
  while (from < match.to && isLittle(tokens, from)) {
    from++;
    first = Math.max(first, from);
  }
  return keep.from <= from && keep.to >= match.to && match.last - first <= keep.last - keep.first;
}

function isLittle(tokens: Tokens, at: number): boolean {
  return tokens.isIn(LITTLE, at) || (tokens.setsOf(at) & SET_BITS.num) !== 0;
}

const LITTLE = wordSet('a an the this that from of in at by had has have');

function isListed(match: Match, legal: ReadonlySet<number>): boolean {
  for (let at = match.from; at <= match.to; at++) if (!legal.has(at)) return false;
  return true;
}

/** The rule of a match. */
export function ruleOf(compiled: Compiled, match: Match): CompiledRule {
  const rule = compiled.rules[match.rule];
  if (rule === undefined) throw new RangeError(`no rule number ${match.rule}`);
  return rule;
}

/** Every phrase of every rule that stands in the tokens. Phrases of attack are noted in the context and are nothing to hide. */
export function findMatches(
  tokens: Tokens,
  compiled: Compiled,
  context: Context,
  attackRules: ReadonlyMap<number, AttackSign>,
): Match[] {
  return compiled.phrases.findAll(tokens).filter((match) => {
    const sign = attackRules.get(match.rule);
    if (sign !== undefined) context.sentences.noteAttack(match.first, sign);
    return sign === undefined;
  });
}

function nearMiss(tokens: Tokens, match: Match, rule: CompiledRule, why: string): NearMiss {
  return { start: tokens.start(match.from), end: tokens.end(match.to), ruleId: rule.ruleId, why };
}

/** What a match hides and how that reads; the role is worked out unless it is known. */
export function hitOf(tokens: Tokens, context: Context, match: Match, rule: CompiledRule, known?: MaskRole): Hit {
  const noun = personNounAfter(context, match.to);
  const to = noun === null ? match.to : match.to + 1;
  const isPlural = noun === 'people' || (noun === null && (match.plural || readsPlural(tokens.word(match.to), rule)));
  const role = known ?? roleOf(tokens, context, match, rule, isPlural, noun !== null);
  const isSomebodyElse = (rule.group || OF_A_PERSON.has(rule.class)) && context.writer.isSomebodyElse(match.from, to);
  const isOthers = isSomebodyElse || ((rule.group || noun !== null) && context.writer.isOfOthers(match.from));
  const isGroup = ((role === 'target' && rule.group) || isSomebodyElse) && !isSwearing(rule);
  const group = isGroup ? groupAt(tokens, context, withoutArticle(tokens, match)) : null;
  return {
    start: tokens.start(group?.from ?? match.from),
    end: tokens.end(to),
    class: rule.class,
    role: isOthers ? 'target' : role,
    ruleId: rule.ruleId,
    reason: rule.reason,
    shows: group === null ? shown(rule, isPlural, noun) : group.shows,
  };
}

// "the elderly" reads "the protected group", as "the [elderly]" does.
function withoutArticle(tokens: Tokens, { from, to }: Match): number {
  return from < to && tokens.isIn(ARTICLES, from) ? from + 1 : from;
}

const ARTICLES = wordSet('the a an these those every any some another');

function isSwearing(rule: CompiledRule): boolean {
  return rule.reads === 'slur' || rule.reads === 'insult';
}

// Rules list some plurals outright ("Muslims", "women"), so the word itself has to be asked as well.
function readsPlural(word: string, rule: CompiledRule): boolean {
  return rule.reads !== 'mark' && !isSwearing(rule) && (/[^s']s$/.test(word) || PLURAL_NOUNS.hasWord(word));
}

/** "black people", "gay man": the noun goes with the word, so that every group reads the same. */
export function personNounAfter(context: Context, to: number): 'person' | 'people' | null {
  const word = context.tokens.id(context.tokens.rightOf(to));
  if (PLURAL_NOUNS.has(word)) return 'people';
  return SINGULAR_NOUNS.has(word) ? 'person' : null;
}

const SINGULAR_NOUNS = wordSet('person man woman guy girl boy gal lady dude individual human male female chick fella lad');
const PLURAL_NOUNS = wordSet(
  'people persons men women guys girls boys folks folk individuals ladies dudes humans males females ppl fellas lads',
);

function roleOf(
  tokens: Tokens,
  context: Context,
  match: Match,
  rule: CompiledRule,
  isPlural: boolean,
  hasNoun: boolean,
): MaskRole {
  if (isSwearing(rule) || rule.aimed) return 'target';
  const nationals = (tokens.setsOf(match.to) & SET_BITS.nation) !== 0 && /[a-z]{3}[^s]s$/.test(tokens.word(match.to));
  const before = tokens.id(match.from - 1);
  // "I'm telling you, Africans …": whoever names a group in the plural and attacks it speaks of others, unless they say we.
  if (rule.group && (isPlural || nationals) && !OURS.has(before) && context.isAttack(match.from)) return 'target';
  if (context.writer.isOwn(match.from, match.to)) return 'subject';
  if (!rule.group) return context.isAttackOnOthers(match.from) ? 'target' : 'subject';
  // Beside what groups are hated for a joke is enough; beside the rest ("third trimester, what a joke") it takes a plain attack.
  if (HATED_FOR.has(rule.class) ? context.isAttack(match.from) : context.isPlainAttack(match.from)) return 'target';
  const manyFollow = (tokens.setsOf(context.tokens.rightOf(match.to)) & SET_BITS.people) !== 0;
  if (MANY.has(before) && !context.namesApplicant) return 'target';
  const namesPeople = nationals || hasNoun || match.plural || manyFollow || rule.reads === 'person' || rule.reads === '=people';
  return (isPlural || manyFollow || nationals) && namesPeople && !context.namesApplicant ? 'target' : 'subject';
}

const OURS = wordSet('we us our my are as fellow proud am');
const MANY = wordSet('every all these those you any that los las only no other');

function shown(rule: CompiledRule, isPlural: boolean, noun: 'person' | 'people' | null): string | null {
  if (rule.reads === 'slur') return SLUR;
  if (rule.reads === 'insult') return INSULT;
  if (noun !== null) return noun;
  if (rule.reads === 'person') return isPlural ? 'people' : 'person';
  if (rule.reads === 'mark') return null;
  const [one = '', many = one] = rule.reads.slice(1).split('/');
  return isPlural ? many : one;
}
