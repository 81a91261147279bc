import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { CaptureId } from '../../core/ids.ts';
import { openStore } from '../../store/store.ts';
import { buildAgency, buildApplicant, buildRequisition } from '../support/builders.ts';
import { freshDatabase } from '../support/database.ts';
import { openServer } from '../support/desk.ts';
import { buildCapture, buildRound, finishRound } from '../support/investigation.ts';
import { openWorkFloor } from '../support/workers.ts';
import { readyForRound, UNDISTURBED } from './support/round.ts';

/** Mounts a file system too small for a picture; false where we may not. */
function mountSmall(dir: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', dir]).status === 0;
}
const unmount = (dir: string) => spawnSync('umount', ['-l', dir]);

const mayMount = (() => {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-mount-'));
  const may = mountSmall(dir);
  if (may) unmount(dir);
  rmSync(dir, { recursive: true });
  return may;
})();

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('The evidence', function () {
  this.timeout(90_000);

  if (mayMount) {
    it('fails its captures with the reason when the disk is full, keeps no half file, and lets the round finish', async () => {
      const dir = mkdtempSync(join(tmpdir(), 'evenhand-full-'));
      mountSmall(dir);
      const ready = await readyForRound();
      const floor = await openWorkFloor(ready.database, ready.web.hosts, { EVENHAND_STORE: dir });
      const workers = await floor.start();
      try {
        const round = await ready.start();
        await ready.finished(round);
        expect(await ready.outcomes(round)).to.deep.equal(UNDISTURBED);
        const { rows } = await ready.database.owner.query<{ state: string; reasons: string[] }>(
          'select state, reasons from evidence.capture',
        );
        expect(rows.length).to.be.greaterThan(1);
        const failed = rows.filter(({ state }) => state === 'failed');
        expect(failed, 'a picture does not fit').to.have.length.greaterThan(0);
        for (const { reasons } of failed) expect(reasons.join()).to.match(/full/i);
        expect(readdirSync(join(dir, 'incoming'))).to.deep.equal([]);

        const masterKey = Buffer.from(floor.environment['EVENHAND_MASTER_KEY'] ?? '', 'base64');
        const store = openStore({ dir, masterKey });
        const kept = await ready.database.owner.query<{ sha256: string; wrapped: Buffer }>(
          `select a.sha256, k.wrapped from evidence.artefact a join evidence.capture c on c.id = a.capture_id
           join evidence.data_key k on k.applicant_id = c.applicant_id`,
        );
        for (const { sha256, wrapped } of kept.rows) await store.get(sha256, wrapped);
      } finally {
        await workers.stop();
        await floor.close();
        await ready.close();
        unmount(dir);
        rmSync(dir, { recursive: true });
      }
    });
  }

  it('is told to be damaged when a file was changed on disk, and nothing else suffers', async () => {
    const database = await freshDatabase();
    const agency = await buildAgency(database);
    const dir = mkdtempSync(join(tmpdir(), 'evenhand-damaged-'));
    const store = openStore({ dir, masterKey: Buffer.alloc(32, 7) });
    const server = await openServer(database, { evidence: store });
    try {
      const requisition = await buildRequisition(database, agency);
      const applicant = await buildApplicant(database, agency, requisition);
      const round = await buildRound(database, agency, requisition);
      await finishRound(database, round, 'found');
      const capture = (text: string): Promise<CaptureId> =>
        buildCapture(database, store, { requisition, round, applicant }, { text, picture: Buffer.from(`picture of ${text}`) });
      const harmed = await capture('words that will be harmed');
      for (const file of filesIn(dir)) {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
        writeFileSync(file, bytes);
      }
      const whole = await capture('words that stay whole');

      const desk = await server.signIn('investigator');
      const page = await desk.get(`/captures/${harmed}`);
      expect(page.status).to.equal(200);
      expect(page.text).to.include('This evidence is not as it was stored').and.not.to.include('words that will be harmed');
      expect(page.text, 'nothing can be drafted from it').not.to.include('Draft a finding');
      const picture = await desk.get(`/captures/${harmed}/pictures/screenshot/0`);
      expect(picture.status).to.equal(500);
      expect(picture.text).to.include('Evidence is damaged');
      expect((await desk.get(`/captures/${whole}`)).text).to.include('words that stay whole');
      expect((await desk.get(`/captures/${whole}/pictures/screenshot/0`)).status).to.equal(200);
      expect((await desk.get(`/rounds/${round}/captures?show=all`)).status).to.equal(200);
    } finally {
      await server.close();
      await database.drop();
      rmSync(dir, { recursive: true });
    }
  });
});
