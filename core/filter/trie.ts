/** The end of a phrase: which rule it belongs to, and whether it was reached in the plural. */
export interface Terminal {
  readonly rule: number;
  readonly plural: boolean;
}

const NONE: readonly Terminal[] = [];

/** A node of the phrase tree. Words lead on by number, sets by bit, `skip` by any word, `open` and `close` mark the hidden part. */
export class Node {
  // Most nodes lead on by one word only; a map is kept for those that branch.
  private word = -1;
  private next: Node | null = null;
  private others: Map<number, Node> | null = null;
  sets: { readonly bit: number; readonly node: Node }[] | null = null;
  /** The union of the bits of `sets`, so that most words are dismissed at once. */
  mask = 0;
  skip: Node | null = null;
  open: Node | null = null;
  close: Node | null = null;
  ends: readonly Terminal[] = NONE;

  /** Nodes in which the ways of one phrase meet; a word may lead to several. */
  links: Map<number, readonly Node[]> | null = null;

  /** Makes a word lead to a node of one phrase as well. */
  link(word: number, node: Node): void {
    this.links ??= new Map<number, readonly Node[]>();
    const known = this.links.get(word);
    this.links.set(word, known === undefined ? [node] : known.concat(node));
  }

  /** Lets a phrase end here. */
  end(terminal: Terminal): void {
    // There are many nodes and few ends at each; an array that has been pushed to keeps room for sixteen more.
    this.ends = this.ends.concat(terminal);
  }

  /** The node that a word leads to, if any. */
  follow(word: number): Node | undefined {
    if (this.word === word) return this.next ?? undefined;
    return this.others === null ? undefined : this.others.get(word);
  }

  /** True when anything leads on from here. */
  leadsOn(): boolean {
    return this.word >= 0 || this.links !== null || this.sets !== null || this.skip !== null;
  }

  /** Every word that leads on from here, other than by its sets. */
  *words(): Generator<number> {
    if (this.word >= 0) yield this.word;
    if (this.others !== null) yield* this.others.keys();
    if (this.links !== null) yield* this.links.keys();
  }

  /** How many those are. */
  wordCount(): number {
    return (this.word < 0 ? 0 : 1) + (this.others?.size ?? 0) + (this.links?.size ?? 0);
  }

  /** True when a word leads on from here, other than by its sets. */
  leadsBy(word: number): boolean {
    return this.word === word || this.others?.has(word) === true || this.links?.has(word) === true;
  }

  /** The nodes that a word with these sets leads to; the word is negative when no phrase knows it. */
  after(word: number, sets: number): Node[] {
    const next = word < 0 ? undefined : this.follow(word);
    return [
      ...(next === undefined ? [] : [next]),
      ...(this.links?.get(word) ?? []),
      ...(this.sets ?? []).flatMap(({ bit, node }) => ((sets & bit) === 0 ? [] : [node])),
      ...(this.skip === null ? [] : [this.skip]),
    ];
  }

  /** The node that a word leads to, made when there is none. */
  grow(word: number): Node {
    const known = this.follow(word);
    if (known !== undefined) return known;
    const node = new Node();
    if (this.word < 0) {
      this.word = word;
      this.next = node;
    } else (this.others ??= new Map<number, Node>()).set(word, node);
    return node;
  }
}
