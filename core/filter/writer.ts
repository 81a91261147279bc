import { FIRST_PERSON, MY, type Sentences } from './sentences.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

/** What is the writer's own in a text, what is the applicant's where it names them, and what is somebody else's. Token numbers are inclusive. */
export class Writer {
  /** True when the text is a list of short entries, as profiles are. */
  readonly isProfile: boolean;
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;
  private readonly namesApplicant: boolean;

  constructor(tokens: Tokens, sentences: Sentences, namesApplicant: boolean) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.namesApplicant = namesApplicant;
    let entries = 0;
    for (let at = 0; at < tokens.length; at++) if (tokens.gap(at) >= GAP.comma) entries++;
    this.isProfile = tokens.length <= 60 && entries >= 3 && tokens.length <= entries * 4;
  }

  /** True when the writer says it of themselves. */
  isOwn(from: number, to: number): boolean {
    return this.isSelf(from, to) || this.isMine(from);
  }

  /** True when the clause up to here speaks of the writer's own: "I had …", "my …", "Nine years carrying …", but not "I told the …". */
  tellsOfWriter(at: number): boolean {
    const start = Math.max(0, at - CLAUSE_LENGTH_MAX);
    for (let before = at - 1; before >= start && this.tokens.gap(before + 1) < GAP.comma; before--) {
      const word = this.tokens.id(before);
      if (OURS.has(word)) return true;
      if (I_OR_WE.has(word)) return this.tokens.isIn(OWN_VERBS, this.verbAfter(before));
      if (CLAUSE_WORDS.has(word) && before > this.sentences.at(at).first) return false;
      if (before === this.sentences.at(at).first && OWN_VERBS.has(word)) return !this.tokens.isIn(TO, before + 1);
    }
    return this.tokens.gap(at) === GAP.stop && this.tokens.isIn(OWN_VERBS, at);
  }

  /** True when a writer speaks of somebody else's: "nobody talks to the …", "a … doctor?". Without a writer it may be the applicant's. */
  isOfOthers(at: number): boolean {
    if (this.namesApplicant || this.sentences.isTold(at) || this.isOwn(at, at) || this.tellsOfWriter(at)) return false;
    return this.articleBefore(at) !== null;
  }

  /** True for a person of whom a writer tells: "beside the … recruit", "on the locker of our one … porter", "the caller was …". Token numbers are inclusive. */
  isSomebodyElse(from: number, to: number): boolean {
    if (this.namesApplicant || this.sentences.isTold(from) || this.isSelf(from, to)) return false;
    if (this.isSaidOfOthers(from)) return true;
    const article = this.tokens.isIn(OTHERS, from) ? from : this.articleBefore(from);
    return article !== null && this.isObject(article) && this.isPerson(to);
  }

  /** True when the writer says it of themselves by a verb or as a list: "I'm …", "as a …", "… here", an entry of a profile. */
  isSelf(from: number, to: number): boolean {
    if (this.isOneOfMany(from)) return true;
    const start = Math.max(from - 5, this.sentences.at(from).first);
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
    return this.tokens.isIn(HERE, this.tokens.rightOf(to)) || this.isListed(from, to);
  }

  /** True when `my`, `our` or, of the applicant, `their` stands at or just before it. */
  isMine(from: number): boolean {
    if (this.tokens.isIn(MY, from)) return true;
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (this.tokens.gap(at + 1) >= GAP.comma) return false;
      if (this.tokens.isIn(MY, at)) return true;
      if (this.namesApplicant && this.tokens.isIn(THEIRS, at)) return true;
      if (this.tokens.isIn(BREAKS, at)) return false;
    }
    return false;
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
    for (let word = at - 1; word >= at - 2 && this.tokens.gap(word + 1) <= GAP.space; word--)
      if (this.tokens.isIn(OTHERS, word)) return word;
    return null;
  }

  // What comes behind a preposition and an article is not what the writer is or has, whatever of theirs was named before: "my eyes … beside the …".
  private isObject(article: number): boolean {
    const before = this.tokens.isIn(MY, article - 1) ? article - 2 : article - 1;
    return this.tokens.isIn(TOWARDS, before) && this.tokens.gap(before + 1) <= GAP.space && !this.tokens.isIn(KIN_OF, before - 1);
  }

  // "… recruit", "… roofers", "… bagger"
  private isPerson(to: number): boolean {
    return [to, this.tokens.rightOf(to)].some(
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
}

/** How many words of a clause are looked back over. No clause that anybody writes is longer; a text without any stop is. */
const CLAUSE_LENGTH_MAX = 60;
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
