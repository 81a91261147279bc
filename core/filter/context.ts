import type { ProtectedClass } from './classes.ts';
import { ATTACK_WORDS, SOFT_ATTACK_WORDS } from './rules/conduct.ts';
import type { Frame } from './rule.ts';
import { CHANNEL, GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** What the sentences of a text say around a phrase: who speaks, of whom, and whether somebody is attacked. Token numbers are inclusive. */
export class Context {
  readonly tokens: Tokens;
  /** True when the applicant is named in the text, so that "his wife" speaks of them. */
  readonly namesApplicant: boolean;
  readonly sentences: readonly Sentence[];
  private readonly sentenceNumbers: Int32Array;
  /** True when the text is a list of short entries, as profiles are. */
  readonly isProfile: boolean;
  private readonly isSpanish: boolean;
  private readonly tellsCase: boolean;
  private readonly classes = new Map<ProtectedClass, { readonly from: number; readonly to: number }[]>();

  constructor(tokens: Tokens, namesApplicant: boolean) {
    this.tokens = tokens;
    this.namesApplicant = namesApplicant;
    this.sentenceNumbers = new Int32Array(tokens.length);
    this.sentences = this.readSentences();
    let spanish = 0;
    let entries = 0;
    let ofCase = 0;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.gap(at) >= GAP.comma) entries++;
      if (tokens.isIn(SPANISH, at)) spanish++;
      if (tokens.isIn(CASE_WORDS, at)) ofCase++;
    }
    this.tellsCase = ofCase > 0;
    this.isSpanish = spanish >= 2 && spanish * 6 >= tokens.length;
    this.isProfile = tokens.length <= 60 && entries >= 3 && tokens.length <= entries * 4;
  }

  /** Notes that a strong phrase stands here, for the frames `beside` and, unless it only names a group, `near`. */
  noteStrong(first: number, name: ProtectedClass, tellsOwn: boolean): void {
    this.sentenceAt(first).strong.push({ at: first, name, tellsOwn });
  }

  /** Notes that a phrase of a class stands here, weak or strong, for the `cluster` frame. */
  noteClass(name: ProtectedClass, from: number, to: number): void {
    const noted = this.classes.get(name);
    if (noted === undefined) this.classes.set(name, [{ from, to }]);
    else noted.push({ from, to });
  }

  /** True when one of the frames holds around tokens `from`…`to` for a phrase of a class. */
  holds(frames: readonly Frame[], from: number, to: number, name: ProtectedClass): boolean {
    return frames.some((frame) =>
      frame === 'cluster'
        ? this.isClustered(name, from, to)
        : frame === 'near'
          ? this.isNear(name, from, to)
          : this.holdsOne(frame, from, to),
    );
  }

  /** True when the writer says it of themselves. */
  isOwn(from: number, to: number): boolean {
    return this.isSelf(from, to) || this.isMine(from);
  }

  /** True when the sentence, or a short text around it, insults, threatens or shuts out. */
  isAttack(at: number): boolean {
    return this.sentenceAt(at).attack > 0 || this.neighbours(at).some(({ attack }) => attack > 0);
  }

  /** The same by a sign that does not often mean no harm: a joke about one person is not aimed at a group. */
  isPlainAttack(at: number): boolean {
    return this.sentenceAt(at).attack >= 2 || this.neighbours(at).some(({ attack }) => attack >= 2);
  }

  /** True when what is named here and is not the writer's own is what an attack is aimed at: the sentence does not speak of the writer, or boasts. */
  isAttackOnOthers(at: number): boolean {
    if (this.namesApplicant || this.tellsOfWriter(at)) return false;
    const { aimed, attack } = this.sentenceAt(at);
    return aimed || attack >= 2 || this.neighbours(at).some((near) => near.aimed || near.attack >= 3);
  }

  /** True when the clause up to here speaks of the writer's own: "I had …", "my …", "Nine years carrying …", but not "I told the …". */
  tellsOfWriter(at: number): boolean {
    const start = Math.max(0, at - CLAUSE_LENGTH_MAX);
    for (let before = at - 1; before >= start && this.tokens.gap(before + 1) < GAP.comma; before--) {
      const word = this.tokens.id(before);
      if (OURS.has(word)) return true;
      if (I_OR_WE.has(word)) return this.tokens.isIn(OWN_VERBS, this.verbAfter(before));
      if (CLAUSE_WORDS.has(word) && before > this.sentenceAt(at).first) return false;
      if (before === this.sentenceAt(at).first && OWN_VERBS.has(word)) return !this.tokens.isIn(TO, before + 1);
    }
    return this.tokens.gap(at) === GAP.stop && this.tokens.isIn(OWN_VERBS, at);
  }

  /** True when a writer speaks of somebody else's: "nobody talks to the …", "a … doctor?". Without a writer it may be the applicant's. */
  isOfOthers(at: number): boolean {
    if (this.namesApplicant || this.isTold(at) || this.isOwn(at, at) || this.tellsOfWriter(at)) return false;
    return this.articleBefore(at) !== null;
  }

  /** True for a person of whom a writer tells: "beside the … recruit", "on the locker of our one … porter", "the caller was …". Token numbers are inclusive. */
  isSomebodyElse(from: number, to: number): boolean {
    if (this.namesApplicant || this.isTold(from) || this.isSelf(from, to)) return false;
    if (this.isSaidOfOthers(from)) return true;
    const article = this.tokens.isIn(OTHERS, from) ? from : this.articleBefore(from);
    return article !== null && this.isObject(article) && this.isPerson(to);
  }

  // "the caller was …", "if the voice sounds …", but not "my wife is …" or "so was …"
  private isSaidOfOthers(at: number): boolean {
    const verb = this.tokens.isIn(QUITE, at - 1) ? at - 2 : at - 1;
    if (!this.tokens.isIn(IS_OR_SEEMS, verb) || this.tokens.gap(at) > GAP.space) return false;
    let namesSomebody = false;
    for (let before = verb - 1; before >= 0 && this.tokens.gap(before + 1) < GAP.comma; before--) {
      if (this.tokens.isIn(CLAUSE_WORDS, before)) break;
      if (this.tokens.isIn(FIRST_PERSON, before) || (this.tokens.setsOf(before) & SET_BITS.kin) !== 0) return false;
      namesSomebody ||= (this.tokens.setsOf(before) & SOMEBODY) !== 0 || this.tokens.isIn(SPOKEN, before);
    }
    return namesSomebody;
  }

  private articleBefore(at: number): number | null {
    const found = [at - 1, at - 2].find((word) => this.tokens.isIn(OTHERS, word) && this.tokens.gap(word + 1) <= GAP.space);
    return found ?? null;
  }

  // What comes behind a preposition and an article is not what the writer is or has, whatever of theirs was named before: "my eyes … beside the …".
  private isObject(article: number): boolean {
    const before = this.tokens.isIn(MINE, article - 1) ? article - 2 : article - 1;
    return this.tokens.isIn(TOWARDS, before) && this.tokens.gap(before + 1) <= GAP.space && !this.tokens.isIn(KIN_OF, before - 1);
  }

  // "… recruit", "… roofers", "… bagger"
  private isPerson(to: number): boolean {
    return [to, this.rightOf(to)].some(
      (noun) =>
        (this.tokens.setsOf(noun) & (SET_BITS.person | SET_BITS.people | SET_BITS.role)) !== 0 ||
        (!this.tokens.capital(noun) && DOER.test(this.tokens.word(noun)) && !this.tokens.isIn(NO_DOERS, noun)),
    );
  }

  private verbAfter(subject: number): number {
    let at = subject + 1;
    while (this.tokens.isIn(VERB_HELPERS, at)) at++;
    return at;
  }

  // In a short text the sentences before and behind explain this one.
  private neighbours(at: number): Sentence[] {
    if (this.tokens.length > SHORT_TEXT_WORDS) return [];
    const here = this.sentenceNumbers[at] ?? 0;
    return [this.sentences[here - 1], this.sentences[here + 1]].filter((near) => near !== undefined);
  }

  /** True when an article, number, adjective or the like stands before, so that a noun must follow without one; an insult may stand between. */
  hasDeterminer(from: number): boolean {
    if (from === 0 || this.tokens.gap(from) > GAP.space) return false;
    if (this.tokens.isIn(ADJECTIVES, from - 1)) return true;
    if (this.tokens.isIn(ATTACKING, from - 1) && this.tokens.gap(from - 1) <= GAP.space) return this.isDeterminer(from - 2);
    return this.isDeterminer(from - 1);
  }

  private isDeterminer(at: number): boolean {
    return (this.tokens.setsOf(at) & (SET_BITS.det | SET_BITS.num | SET_BITS.poss)) !== 0;
  }

  /** The token just after `to` when only a space, a hyphen or nothing parts them; otherwise one beyond the end. */
  rightOf(to: number): number {
    return this.tokens.gap(to + 1) <= GAP.space ? to + 1 : this.tokens.length;
  }

  private isClustered(name: ProtectedClass, from: number, to: number): boolean {
    const here = this.tokens.id(from);
    const last = singular(this.tokens.word(to));
    return (this.classes.get(name) ?? []).some(
      (other) =>
        (other.to < from || other.from > to) &&
        Math.abs(other.from - from) <= CLUSTER_WORDS &&
        this.tokens.id(other.from) !== here &&
        singular(this.tokens.word(other.to)) !== last,
    );
  }

  private isNear(name: ProtectedClass, from: number, to: number): boolean {
    return this.sentenceAt(from).strong.some(
      (other) => other.tellsOwn && other.name === name && (other.at < from || other.at > to),
    );
  }

  private holdsOne(frame: Exclude<Frame, 'cluster' | 'near'>, from: number, to: number): boolean {
    switch (frame) {
      case 'person':
        return (this.tokens.setsOf(this.rightOf(to)) & (SET_BITS.person | SET_BITS.people)) !== 0;
      case 'role':
        return (this.tokens.setsOf(this.rightOf(to)) & SET_BITS.role) !== 0;
      case 'self':
        return this.isSelf(from, to);
      case 'mine':
        return this.isMine(from);
      case 'first':
        return this.sentenceAt(from).firstPerson || this.namesApplicant;
      case 'told':
        return this.isTold(from);
      case 'attack':
        return this.sentenceAt(from).attack >= 2;
      case 'attack-near':
        return this.sentenceAt(from).attack >= 2 || this.neighbours(from).some((near) => near.attack >= 2);
      case 'my':
        return this.tokens.isIn(MINE, from - 1) && this.tokens.gap(from) <= GAP.space;
      case 'spanish':
        return this.isSpanish;
      case 'english':
        return !this.isSpanish;
      case 'proper':
        return this.isProper(from, to);
      case 'kin':
        return this.sentenceAt(from).kin;
      case 'story':
        return (this.tellsCase || !this.isTold(from)) && this.sentenceAt(from).attack < 2;
      case 'beside':
        return this.sentenceAt(from).strong.some(({ at }) => at < from || at > to);
    }
  }

  // In a post, whoever says "I" anywhere speaks of what they saw; in a long text only the sentences around tell who speaks.
  private isTold(at: number): boolean {
    if (at >= this.tokens.length || this.tokens.channel(at) !== CHANNEL.text) return true;
    const here = this.sentenceNumbers[at] ?? 0;
    const around =
      this.tokens.length <= SHORT_TEXT_WORDS ? this.sentences : this.sentences.slice(Math.max(0, here - 1), here + 2);
    return !around.some((sentence) => sentence.firstPerson || sentence.leavesOutI);
  }

  // Titles write everything with capitals, shouts too.
  private isProper(from: number, to: number): boolean {
    const [before, after] = [from - 1, to + 1];
    const isInside = from > 0 && this.tokens.gap(from) === GAP.space && this.tokens.gap(after) === GAP.space;
    if (!isInside || !this.tokens.capital(from) || this.tokens.shout(from)) return false;
    return !this.tokens.capital(after) && (!this.tokens.capital(before) || this.tokens.gap(before) === GAP.stop);
  }

  private isSelf(from: number, to: number): boolean {
    if (this.isOneOfMany(from)) return true;
    const start = Math.max(from - 5, this.sentenceAt(from).first);
    for (let at = from - 1; at >= start; at--) {
      if (this.tokens.gap(at + 1) >= GAP.comma || this.tokens.isIn(SELF_BREAKS, at)) break;
      if (this.tokens.isIn(AM, at)) return true;
      if (from - at <= 2 && this.tokens.isIn(PROUD, at)) return true;
      if (this.tokens.isIn(AS, at) && this.tokens.isIn(ONE, at + 1)) return true;
      if (this.tokens.isIn(I, at) && this.tokens.isIn(SELF_VERBS, at + 1)) return true;
      if (this.tokens.isIn(WE, at) && this.tokens.isIn(ARE, at + 1)) return true;
      if (this.tokens.isIn(IDENTIFIES, at)) return true;
      if (this.namesApplicant && this.tokens.isIn(HAS_OR_IS, at) && this.isSaidOfApplicant(at - 1)) return true;
    }
    return this.tokens.isIn(HERE, this.rightOf(to)) || this.isListed(from, to);
  }

  // "Okafor, who holds a …", "she had a …" in a text that names the applicant.
  private isSaidOfApplicant(subject: number): boolean {
    return this.tokens.isIn(HE_OR_WHO, subject) || (this.tokens.capital(subject) && this.tokens.gap(subject + 1) === GAP.space);
  }

  // "I am one of the … officers"
  private isOneOfMany(from: number): boolean {
    const of = this.tokens.isIn(OTHERS, from - 1) ? from - 2 : from - 1;
    return this.tokens.isIn(OF, of) && this.tokens.isIn(ONE, of - 1) && this.tokens.isIn(AM, of - 2);
  }

  // "Widower. Woodworker." — an entry of a profile: alone between stops, or short in a text that is all short entries.
  private isListed(from: number, to: number): boolean {
    let first = from;
    while (first > 0 && this.tokens.gap(first) < GAP.comma && from - first < 3) first--;
    let last = to;
    while (last + 1 < this.tokens.length && this.tokens.gap(last + 1) < GAP.comma && last - to < 3) last++;
    const [opening, closing] = [this.tokens.gap(first), this.tokens.gap(last + 1)];
    if (opening < GAP.comma || closing < GAP.comma || this.tokens.gap(from) === GAP.join || this.tokens.gap(to + 1) === GAP.join)
      return false;
    const alone = first === from && last === to;
    if (alone && opening === GAP.stop && closing === GAP.stop && this.tokens.length > to - from + 1) return true;
    return this.isProfile && last - first <= to - from + 1;
  }

  private isMine(from: number): boolean {
    if (this.tokens.isIn(MINE, from)) return true;
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (this.tokens.gap(at + 1) >= GAP.comma) return false;
      if (this.tokens.isIn(MINE, at)) return true;
      if (this.namesApplicant && this.tokens.isIn(THEIRS, at)) return true;
      if (this.tokens.isIn(BREAKS, at)) return false;
    }
    return false;
  }

  private sentenceAt(at: number): Sentence {
    return this.sentences[this.sentenceNumbers[at] ?? 0] ?? NO_SENTENCE;
  }

  private readSentences(): Sentence[] {
    const { tokens } = this;
    const sentences: Sentence[] = [];
    let current: Sentence | undefined;
    for (let at = 0; at < tokens.length; at++) {
      if (current === undefined || tokens.gap(at) === GAP.stop) {
        const leavesOutI = tokens.channel(at) === CHANNEL.text && tokens.isIn(OPENING_VERBS, at);
        current = { first: at, firstPerson: false, leavesOutI, kin: false, attack: 0, aimed: false, strong: [] };
        sentences.push(current);
      }
      this.sentenceNumbers[at] = sentences.length - 1;
      if (tokens.isIn(FIRST_PERSON, at)) current.firstPerson = true;
      if (at === current.first && this.opensSlogan(at)) {
        current.attack += 2;
        current.aimed = true;
      }
      if ((tokens.setsOf(at) & SET_BITS.kin) !== 0 && tokens.isIn(MINE, at - 1)) current.kin = true;
      if (tokens.isIn(ATTACKING, at)) {
        const soft = tokens.isIn(SOFT_ATTACKING, at);
        if (!soft || tokens.channel(at) === CHANNEL.text) current.attack += soft ? 1 : 2;
      }
    }
    return sentences;
  }

  // "@no_veils_in_my_cab", "#KeepNunsOut": a tag or handle that begins so.
  private opensSlogan(at: number): boolean {
    const { tokens } = this;
    return tokens.channel(at) !== CHANNEL.text && tokens.isIn(OPENS_SLOGAN, at) && tokens.channel(at + 1) === tokens.channel(at);
  }

  /** Marks the sentence of a token as an attack: a phrase of several words said so. */
  noteAttack(at: number, sign: AttackSign): void {
    const sentence = this.sentenceAt(at);
    sentence.attack += sign === 'half' ? 1 : 2;
    if (sign === 'aimed') sentence.aimed = true;
  }
}

// "the pump" and "pumps" are one vague word told twice.
const singular = (word: string): string => word.replace(/s$/, '');

/** How plain a sign of an attack a phrase is: `half` may be innocent, `aimed` tells what the writer does to others, though they say I. */
export type AttackSign = 'half' | 'plain' | 'aimed';

/** How far apart, in words, two phrases of one class still explain each other. */
const CLUSTER_WORDS = 14;

/** How many words of a clause are looked back over. No clause that anybody writes is longer; a text without any stop is. */
const CLAUSE_LENGTH_MAX = 60;

/** Up to how many words a text counts as one post, in which every sentence explains the others. */
const SHORT_TEXT_WORDS = 90;

/** Past forms that need somebody before them: a sentence that opens with one leaves out its I. Participles of captions ("seated") are not here. */
// prettier-ignore
export const OPENING_VERBS = wordSet(`saw met let landed ran sold helped found got told rode watched spent gave had heard posted jogged learned walked stopped
  wrote pulled drove started came went took made bought brought cleared covered stood sat slept helped kicked picked dropped
  tried flew ended finished showed moved thought worked hung threw tossed cooked swapped handed woke felt shared patrolled hauled
  fixed waited paid borrowed fielded clocked loaded skipped counted keyed asked put`);

// Written folded, without accents.
const SPANISH = wordSet(
  'el la los las de del que y en un una mi mis con por para no se me lo al ya yo soy es esta estoy pero como mas muy su sus le les nos si ni desde hasta cuando porque sin sobre entre fue era ser hoy ayer',
);

// Who speaks of these tells of a call, a shift or a case, even without a word of themselves.
const CASE_WORDS = wordSet(
  'caller callers dispatch dispatcher dispatchers suspect suspects defendant plaintiff deputies troopers authorities coroner precinct docket inmate inmates',
);

/** What one sentence says; it runs from token `first` to the next sentence. */
export interface Sentence {
  readonly first: number;
  firstPerson: boolean;
  /** Opens with the verb, as diaries do: "Saw a man in a boat." */
  readonly leavesOutI: boolean;
  kin: boolean;
  /** How plainly it attacks: 1 for a word that may be innocent, 2 and more for one that is not. */
  attack: number;
  /** Tells what the writer did or would do to others. */
  aimed: boolean;
  readonly strong: { readonly at: number; readonly name: ProtectedClass; readonly tellsOwn: boolean }[];
}

const NO_SENTENCE: Sentence = {
  first: 0,
  firstPerson: false,
  leavesOutI: false,
  kin: false,
  attack: 0,
  aimed: false,
  strong: [],
};
/** Words by which a writer speaks of themselves. */
const FIRST_PERSON = wordSet('i me my mine we our us myself ourselves yo mi mis nos soy estoy tengo fui nuestro nuestra');
const I = wordSet('i');
const WE = wordSet('we');
const I_OR_WE = wordSet('i we');
const AM = wordSet('am soy');
const HAS_OR_IS = wordSet(
  'has had have holds held is was keeps kept uses used wears wore takes took carries carried obtained filed',
);
const HE_OR_WHO = wordSet('he she who');
const AS = wordSet('as');
const ARE = wordSet('are');
const TO = wordSet('to');
const HERE = wordSet('here myself');
const IDENTIFIES = wordSet('identify identifies');
/** Words of conduct, and those of them that often mean no harm. */
const ATTACKING = new WordSet(ATTACK_WORDS);
const SOFT_ATTACKING = new WordSet(SOFT_ATTACK_WORDS);
const MINE = wordSet('my our mi mis nuestro nuestra mine');
// Between an article and a group, or before a group without one.
// prettier-ignore
const ADJECTIVES = wordSet(`other same only new young old older younger poor rich big little own more fewer such certain various typical common average random
  local fellow non so-called real true entire whole next last first second white black brown straight fat stupid lazy filthy dirty dumb ugly crazy greedy cheap evil
  disgusting worthless useless stinking smelly nasty loud rude sneaky angry fucking damn bloody goddamn rotten drunk toothless godless low-life anti pro ex half all`);
const OTHERS = wordSet(
  'a an the this that these those every each any another no some one two three several ese esa esos esas el los las',
);
const IS_OR_SEEMS = wordSet("is was are were 's sounds sounded sound looks looked look seems seemed");
const QUITE = wordSet('very so all kind obviously clearly probably maybe also not too');
const SOMEBODY = SET_BITS.person | SET_BITS.people | SET_BITS.role | SET_BITS.stranger;
const SPOKEN = wordSet('voice name accent applicant buyer renter somebody someone anybody anyone');
// prettier-ignore
const TOWARDS = wordSet(`to at for of with beside behind near about against by on toward towards a al con del need needs want wants hire hired call called calls told tell asked ask let lets made
  put seat seated serve served rent rented saw see catch caught spot spotted follow followed gave give showed sent send moved move pulled stopped stop report reported texted blocked fired skip skipped
  ignore ignored mock mocked mimicked imitated filmed photographed taped tagged hit punched shoved laughed`);
const KIN_OF = wordSet(
  'son daughter child kid kids wife husband widow mother father mom dad parent grandson granddaughter nephew niece cousin descendant heir hijo hija nieto nieta sobrino sobrina',
);
const DOER = /^[a-z]{3,}(?:ers?|ors?|ists?|mates?)$/;
// prettier-ignore
const NO_DOERS = wordSet(`corner corners center centers dinner dinners supper suppers summer winter number numbers paper papers letter letters water river flower flowers door doors floor floors
  color colors order orders counter counters locker lockers computer computers trailer trailers offer offers shower showers poster posters sticker stickers banner banners holder holders after over under never
  ever other others order butter leather weather shelter shelters border borders chapter chapters quarter quarters character characters disaster register theater cancer cooler tower towers lager`);
const OPENS_SLOGAN = wordSet('no ban stop deport keep send sendback block boycott fire kick');
const OURS = wordSet('my our mine us myself ourselves mi mis nuestro nuestra');
const VERB_HELPERS = wordSet('also always even just still only never really actually both once already did have had been');
// What one does or goes through oneself; other verbs have somebody else for their object.
// prettier-ignore
const OWN_VERBS = wordSet(`am are were was been be being have had has got get became become grew wear wore wearing take took taking use used using need needed went
  lost survived celebrate celebrated observe fast fasted pray prayed attend attended served serve did do carry carried carrying keep kept waited married divorced
  born raised joined enlisted retired quit suffer suffered recover recovered live lived`);
const CLAUSE_WORDS = wordSet('and but so because that which who when while if then than');
const THEIRS = wordSet('his her their whose');
const PROUD = wordSet('proud proudly lifelong fellow former ex registered born practicing recovering openly out');
const OF = wordSet('of');
const ONE = wordSet('a an one somebody someone');
const SELF_BREAKS = wordSet(
  'who that which to with of in on for at by from because when while where than about into so if has have like',
);
const SELF_VERBS = wordSet('was am identify became become being grew');
const BREAKS = wordSet('and or but is was are were the a an who that with to of at in on for');
