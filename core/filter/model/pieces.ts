/** A piece of a text as the network reads it: a number of its vocabulary, and where it stands. UTF-16, end exclusive. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Longer words are not read. */
const LETTERS_MAX = 100;

/**
 * The pieces of a text, as BERT's uncased reader cuts them (Devlin and others, 2019): lower case without accents, punctuation apart, each word the
 * longest pieces of the vocabulary from left to right. A word that cannot be put together is one unknown piece.
 */
export class PieceReader {
  private readonly ids = new Map<string, number>();
  private readonly unknown: number;

  /** @throws {Error} when the vocabulary has no piece for what it does not know */
  constructor(vocabulary: readonly string[]) {
    vocabulary.forEach((piece, id) => this.ids.set(piece, id));
    const unknown = this.ids.get('[UNK]');
    if (unknown === undefined) throw new Error('the vocabulary has no [UNK]');
    this.unknown = unknown;
  }

  /** The number of a piece that must be there. @throws {Error} */
  id(piece: string): number {
    const id = this.ids.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  }

  read(text: string): Piece[] {
    const pieces: Piece[] = [];
    let word = '';
    let places: number[] = [];
    const finish = (): void => {
      if (word !== '') this.cut(word, places, pieces);
      word = '';
      places = [];
    };
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at) ?? 0;
      const width = code > 0xffff ? 2 : 1;
      for (const letter of foldedLetters(code)) {
        if (SPACE.test(letter)) finish();
        else if (ALONE.test(letter)) {
          finish();
          pieces.push({ id: this.ids.get(letter) ?? this.unknown, start: at, end: at + width });
        } else if (!SILENT.test(letter)) {
          word += letter;
          for (let unit = 0; unit < letter.length; unit++) places.push(at);
        }
      }
      at += width;
    }
    finish();
    return pieces;
  }

  // `places` says where each unit of the word stands in the text.
  private cut(word: string, places: readonly number[], pieces: Piece[]): void {
    const found: Piece[] = [];
    for (let from = 0; from < word.length;) {
      let to = word.length > LETTERS_MAX ? from : word.length;
      let id: number | undefined;
      while (to > from && (id = this.ids.get(`${from === 0 ? '' : '##'}${word.slice(from, to)}`)) === undefined) to--;
      if (id === undefined) {
        pieces.push({ id: this.unknown, start: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1 });
        return;
      }
      found.push({ id, start: places[from] ?? 0, end: (places[to - 1] ?? 0) + 1 });
      from = to;
    }
    pieces.push(...found);
  }
}

const SPACE = /\s/u;
const SILENT = /[\p{Mn}\p{C}]/u;
const ALONE = /[!-/:-@[-`{-~\p{P}\u4e00-\u9fff]/u;

const ASCII: readonly (readonly string[])[] = Array.from({ length: 128 }, (_, code) => [String.fromCharCode(code).toLowerCase()]);

function foldedLetters(code: number): readonly string[] {
  return ASCII[code] ?? Array.from(String.fromCodePoint(code).toLowerCase().normalize('NFD'));
}
