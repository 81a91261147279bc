/** The end of a phrase: which rule it belongs to, and whether it was reached in the plural. */
export interface Terminal {
  readonly rule: number;
  readonly plural: boolean;
}

const NONE: readonly Terminal[] = [];

/** A node of a phrase tree while it grows; `Forest` takes it over. Words lead on by number, sets by bit, `skip` by any word, `open` and `close` mark the hidden part. */
export class Node {
  // Most nodes lead on by one word only; a map is kept for those that branch.
  private word = -1;
  private next: Node | null = null;
  private others: Map<number, Node> | null = null;
  sets: { readonly bit: number; readonly node: Node }[] | null = null;
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

  /** The node that a word was grown to lead to, if any. */
  private follow(word: number): Node | undefined {
    if (this.word === word) return this.next ?? undefined;
    return this.others === null ? undefined : this.others.get(word);
  }

  /** Every word that leads on from here, other than by its sets, with its node; one that leads to several comes once for each, grown before linked. */
  *edges(): Generator<readonly [word: number, node: Node]> {
    if (this.next !== null) yield [this.word, this.next];
    if (this.others !== null) yield* this.others;
    if (this.links !== null) for (const [word, nodes] of this.links) for (const node of nodes) yield [word, node];
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
