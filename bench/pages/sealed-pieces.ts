import type { Store } from '../../store/store.ts';

/** One small text and one small picture, sealed once: every seeded capture shows them, so that a large agency needs no large disk. */
export interface SealedPieces {
  readonly wrapped: Uint8Array;
  readonly keyId: string;
  readonly text: Piece;
  readonly picture: Piece;
  /** The words that findings quote, which the text begins with. */
  readonly quotation: string;
}
interface Piece {
  readonly sha256: string;
  readonly bytes: number;
}

const QUOTATION = 'Saturday night we did a hundred and ten on the river road.';
const TEXT = `${QUOTATION}\n${'The library is open on Mondays and the ferry runs every half hour. '.repeat(60)}`;
/** One grey dot. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** Seals them in a store. */
export async function sealPieces(store: Pick<Store, 'newDataKey' | 'put'>): Promise<SealedPieces> {
  const { wrapped, keyId } = store.newDataKey();
  const text = await store.put(Buffer.from(TEXT), wrapped);
  const picture = await store.put(Buffer.from(PICTURE, 'base64'), wrapped);
  return { wrapped, keyId, text, picture, quotation: QUOTATION };
}
