import type { Response } from 'express';
import type { Reply } from './page.ts';

type FileReply = Extract<Reply, { kind: 'file' }>;
type ExportReply = Extract<Reply, { kind: 'export' }>;

const FILE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** How long somebody may take nothing of a file that is being written for them: meanwhile it holds up a connection to the database. */
const STALLED_MS = 60_000;

/** Answers with a file. */
export async function sendFile(response: Response, reply: FileReply | ExportReply): Promise<void> {
  if (reply.kind === 'export') {
    await sendExport(response, reply);
    return;
  }
  describeFile(response, reply);
  response.end(reply.body);
}

/**
 * Sends a file while it is being written, no faster than it is taken. Without a length beforehand its end is what says that it is whole: when
 * something breaks, the connection does too, and never ends the file.
 */
async function sendExport(response: Response, reply: ExportReply): Promise<void> {
  response.setTimeout(STALLED_MS, () => response.destroy());
  const room = roomIn(response);
  try {
    await reply.send(async (piece) => {
      if (!response.headersSent) describeFile(response, reply);
      if (!response.destroyed && !response.write(piece)) await room();
      if (response.destroyed) throw new BrokenOff();
    });
    if (!response.headersSent) describeFile(response, reply);
    response.end();
  } catch (error) {
    // Before its first piece left, a page can still say what is wrong.
    if (response.headersSent) response.destroy();
    if (!(error instanceof BrokenOff)) throw error;
  }
}

/** Whoever was downloading has gone, which is nobody's mistake. */
class BrokenOff extends Error {}

/** Waits until more can be written, or never again. Listens once for a whole file: compression never lets go of who listened for a drain. */
function roomIn(response: Response): () => Promise<void> {
  let go = () => {};
  for (const event of ['drain', 'close']) response.on(event, () => go());
  return () => new Promise((resolve) => (go = resolve));
}

function describeFile(response: Response, { mediaType, downloadAs }: Pick<FileReply, 'mediaType' | 'downloadAs'>): void {
  response.setHeader(
    'Content-Type',
    /^text\//.test(mediaType) && !mediaType.includes('charset') ? `${mediaType}; charset=utf-8` : mediaType,
  );
  if (downloadAs !== null)
    response.setHeader('Content-Disposition', `attachment; filename="${downloadAs.replaceAll(/[^A-Za-z0-9._-]/g, '_')}"`);
  // A released report brings its own style and nothing else; whatever markup a file holds, it is shown without scripts and as nobody.
  if (/html|xml|svg/.test(mediaType)) response.setHeader('Content-Security-Policy', FILE_POLICY);
}
