import { z } from 'zod';
import { VIEW_PURPOSE_CODES } from '../../../core/capture/purposes.ts';
import { sha256 } from '../../../core/canonical.ts';
import { Failure } from '../../../core/failure.ts';
import type { CaptureId } from '../../../core/ids.ts';
import { findArtefactOfKind, loadCapture } from '../../../sql/capture/capture.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { readResources } from '../../replay/resources.ts';
import { stillPage } from '../../replay/still.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { showAgain } from './show.ts';

const Replayed = z.object({ replay_purpose: z.enum(VIEW_PURPOSE_CODES, { error: 'say why you look at it' }) });

/** Makes a captured page ready to be looked at as a page, in an origin that is not this one. Every time is a custody event with its purpose. */
export const replay: Page = {
  method: 'post',
  path: '/captures/:capture/replay',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<CaptureId>(desk, 'capture');
    const { replay_purpose: purpose } = desk.form(Replayed);
    if (desk.replay === null) throw new Failure('NOT_FOUND', 'Captured pages are not replayed here.');
    const { capture, html, exchanges } = await desk.transaction(async (transaction) => ({
      capture: await loadCapture(transaction, id),
      html: await findArtefactOfKind(transaction, id, 'html'),
      exchanges: await findArtefactOfKind(transaction, id, 'exchanges'),
    }));
    if (html === null) throw new Failure('NOT_FOUND', 'Of this page no source was captured.');
    const source = await desk.evidence.get(html.sha256, html.wrapped);
    const resources =
      exchanges === null
        ? new Map<string, never>()
        : await readResources(await desk.evidence.get(exchanges.sha256, exchanges.wrapped));
    const still = stillPage(source.toString('utf8'), capture.finalUrl ?? capture.url, resources);
    await desk.transaction((transaction) =>
      recordAct(transaction, {
        kind: 'evidence.viewed',
        subject: id,
        detail: { artefact: 'replay', purpose, sha256: html.sha256, shownSha256: sha256(still) },
      }),
    );
    return show('captures/replay', {
      title: 'The captured page is ready',
      captureHref: `/captures/${id}`,
      replayHref: desk.replay.offer(still),
    });
  },
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
};
