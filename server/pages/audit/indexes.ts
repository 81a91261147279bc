/** An index or a size as addresses write it; `null` for anything else. */
export function indexIn(text: string | undefined): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : null;
}

/** A hash as people compare it. */
export const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
