import type { ProtectedClass } from './classes.ts';
import { ATTACK_WORDS, SOFT_ATTACK_WORDS } from './rules/conduct.ts';
import { CHANNEL, GAP, type Tokens } from './tokens.ts';
import { wordSet, WordSet } from './word-set.ts';
import { SET_BITS } from './word-sets.ts';

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

/** How plain a sign of an attack a phrase is: `half` may be innocent, `aimed` tells what the writer does to others, though they say I. */
export type AttackSign = 'half' | 'plain' | 'aimed';

/** The sentences of a text: who speaks in them, and whether they attack somebody. */
export class Sentences {
  readonly all: readonly Sentence[];
  private readonly tokens: Tokens;
  private readonly numbers: Int32Array;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.numbers = new Int32Array(tokens.length);
    this.all = this.read();
  }

  /** The sentence that a token stands in. */
  at(token: number): Sentence {
    return this.all[this.numbers[token] ?? 0] ?? NO_SENTENCE;
  }

  /** In a short text the sentences before and behind explain this one. */
  neighbours(token: number): Sentence[] {
    if (this.tokens.length > SHORT_TEXT_WORDS) return [];
    const here = this.numbers[token] ?? 0;
    return [this.all[here - 1], this.all[here + 1]].filter((near) => near !== undefined);
  }

  /** True where nobody nearby speaks in the first person. In a post, whoever says "I" anywhere speaks of what they saw; in a long text only the sentences around tell who speaks. */
  isTold(token: number): boolean {
    if (token >= this.tokens.length || this.tokens.channel(token) !== CHANNEL.text) return true;
    const here = this.numbers[token] ?? 0;
    const around = this.tokens.length <= SHORT_TEXT_WORDS ? this.all : this.all.slice(Math.max(0, here - 1), here + 2);
    return !around.some(({ firstPerson, leavesOutI }) => firstPerson || leavesOutI);
  }

  /** Marks the sentence of a token as an attack: a phrase of several words said so. */
  noteAttack(token: number, sign: AttackSign): void {
    const sentence = this.at(token);
    sentence.attack += sign === 'half' ? 1 : 2;
    if (sign === 'aimed') sentence.aimed = true;
  }

  private read(): Sentence[] {
    const { tokens } = this;
    const sentences: Sentence[] = [];
    let current: Sentence | undefined;
    for (let at = 0; at < tokens.length; at++) {
      if (current === undefined || tokens.gap(at) === GAP.stop) {
        current = opened(tokens, at);
        sentences.push(current);
      }
      this.numbers[at] = sentences.length - 1;
      if (tokens.isIn(FIRST_PERSON, at)) current.firstPerson = true;
      if ((tokens.setsOf(at) & SET_BITS.kin) !== 0 && tokens.isIn(MY, at - 1)) current.kin = true;
      if (!tokens.isIn(ATTACKING, at)) continue;
      const soft = tokens.isIn(SOFT_ATTACKING, at);
      if (!soft || tokens.channel(at) === CHANNEL.text) current.attack += soft ? 1 : 2;
    }
    return sentences;
  }
}

function opened(tokens: Tokens, first: number): Sentence {
  const leavesOutI = tokens.channel(first) === CHANNEL.text && tokens.isIn(OPENING_VERBS, first);
  const aimed = opensSlogan(tokens, first);
  return { first, firstPerson: false, leavesOutI, kin: false, attack: aimed ? 2 : 0, aimed, strong: [] };
}

// "@no_veils_in_my_cab", "#KeepNunsOut": a tag or handle that begins so.
const opensSlogan = (tokens: Tokens, at: number): boolean =>
  tokens.channel(at) !== CHANNEL.text && tokens.isIn(OPENS_SLOGAN, at) && tokens.channel(at + 1) === tokens.channel(at);

const NO_SENTENCE: Sentence = {
  first: 0,
  firstPerson: false,
  leavesOutI: false,
  kin: false,
  attack: 0,
  aimed: false,
  strong: [],
};

/** Up to how many words a text counts as one post, in which every sentence explains the others. */
const SHORT_TEXT_WORDS = 90;

/** Past forms that need somebody before them: a sentence that opens with one leaves out its I. Participles of captions ("seated") are not here. */
// prettier-ignore
export const OPENING_VERBS = wordSet(`saw met let landed ran sold helped found got told rode watched spent gave had heard posted jogged learned walked stopped
  wrote pulled drove started came went took made bought brought cleared covered stood sat slept helped kicked picked dropped
  tried flew ended finished showed moved thought worked hung threw tossed cooked swapped handed woke felt shared patrolled hauled
  fixed waited paid borrowed fielded clocked loaded skipped counted keyed asked put
  carried coached taught joined built wired welded turned quit beat broke cut fed fell fought froze grew hid hurt kept laid led left lit
  mowed painted passed planted played poured practiced rescued resigned returned rolled sang saved scored scrubbed shot signed skated slipped smoked sorted split stacked stole studied
  survived swam swept switched tested tore towed traded transferred translated typed umpired unloaded volunteered washed won wore wrapped yelled argued baked bowled called caught
  changed checked chased chewed climbed cried danced debated delivered drew drank dug emptied enrolled failed filed fished fried golfed graded hiked hunted installed interviewed judged jumped lied lifted
  logged mailed measured milked missed mopped ordered organized packed plowed polished printed pruned pushed raced raked refereed repaired replaced rebuilt ripped sanded screamed
  searched sewed shaved shoveled shouted slammed snapped sprayed stitched stuck surfed swore trimmed tuned vacuumed visited waved weeded whistled wished`);

/** Words by which a writer speaks of themselves. */
export const FIRST_PERSON = wordSet('i me my mine we our us myself ourselves yo mi mis nos soy estoy tengo fui nuestro nuestra');

/** What is the writer's own: "my", "ours". */
export const MY = wordSet('my our mi mis nuestro nuestra mine');

/** Words of conduct, and those of them that often mean no harm. */
export const ATTACKING = new WordSet(ATTACK_WORDS);
const SOFT_ATTACKING = new WordSet(SOFT_ATTACK_WORDS);
const OPENS_SLOGAN = wordSet('no ban stop deport keep send sendback block boycott fire kick');
