import { planTiles } from '../../core/capture/tiles.ts';
import type { Found, Reason, Shot, Viewing } from './viewing.ts';

/** Stops between two tiles, so that those already taken are kept. */
const TILES_TIME_MS = 25_000;

/** Photographs the page from its top to the height the protocol looks to. */
export async function photographPage(viewing: Viewing): Promise<Found> {
  const { session } = viewing.opened;
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const pageHeightPx = Math.max(1, Math.ceil(cssContentSize.height));
  const heightPx = Math.min(pageHeightPx, viewing.settings.heightPxMax);
  const endsAt = performance.now() + TILES_TIME_MS;
  const shots: Shot[] = [];
  const tiles = planTiles(heightPx);
  for (const tile of tiles) {
    if (performance.now() < endsAt) shots.push(await photograph(viewing, tile.fromPx, tile.heightPx));
  }
  const reasons: Reason[] = [];
  if (shots.length < tiles.length) reasons.push('screenshot_not_done');
  if (heightPx < pageHeightPx) reasons.push('height_cap');
  return { shots, reasons };
}

/** Photographs only what is in the window. */
export const photographWindow = (viewing: Viewing): Promise<Shot> => photograph(viewing, 0, viewing.settings.viewportHeightPx);

async function photograph({ opened, settings }: Viewing, fromPx: number, heightPx: number): Promise<Shot> {
  const startedAt = new Date();
  const { data } = await opened.session.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: fromPx, width: settings.viewportWidthPx, height: heightPx, scale: 1 },
  });
  return { png: Buffer.from(data, 'base64'), fromPx, heightPx, startedAt, endedAt: new Date() };
}
