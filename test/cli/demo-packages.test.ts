import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { leavePackages } from '../../cli/demo/packages.ts';
import { exportTo } from '../../cli/export.ts';
import { packageSignerFrom } from '../../core/capture/wacz/signing.ts';
import { signerFrom } from '../../core/ledger/note.ts';
import { inTransaction } from '../../sql/database.ts';
import { sequenceActs } from '../../sql/ledger/sequence.ts';
import { openStore } from '../../store/store.ts';
import { buildAgency, buildApplicant, buildRequisition } from '../support/builders.ts';
import { freshDatabase } from '../support/database.ts';
import { buildRound } from '../support/investigation.ts';
import { buildPackedCapture } from '../support/packed-capture.ts';
import { evenhand } from './support/terminal.ts';

const LEDGER_KEY = Buffer.alloc(32, 21);
const MASTER_KEY = Buffer.alloc(32, 22);

describe('The evidence the demo leaves', () => {
  it('is three captures as packages with their key and plain words about time stamps, and verifies', async () => {
    const out = mkdtempSync(join(tmpdir(), 'evenhand-left-'));
    const database = await freshDatabase();
    try {
      const store = openStore({ dir: join(out, 'store'), masterKey: MASTER_KEY });
      const agency = await buildAgency(database);
      const requisition = await buildRequisition(database, agency);
      const applicant = await buildApplicant(database, agency, requisition);
      const where = { requisition, applicant, round: await buildRound(database, agency, requisition) };
      const captures = [];
      for (let n = 0; n < 4; n += 1)
        captures.push((await buildPackedCapture(database, store, where, { signer: packageSignerFrom(LEDGER_KEY) })).id);
      const { vkey } = signerFrom('ledger.agency.test', LEDGER_KEY);
      const { worker } = database.pools;
      await inTransaction(worker, null, (transaction) => sequenceActs(transaction, signerFrom('ledger.agency.test', LEDGER_KEY)));
      await exportTo(worker, out, vkey);
      const left = await leavePackages(worker, out, captures, {
        EVENHAND_STORE: join(out, 'store'),
        EVENHAND_MASTER_KEY: MASTER_KEY.toString('base64'),
        EVENHAND_LEDGER_KEY: LEDGER_KEY.toString('base64'),
      });
      expect(left.files).to.have.members(captures.slice(0, 3).map((id) => `evidence/${id}.wacz`));
      expect([left.verified, left.timestamps.includes('no authority is configured')]).to.deep.equal([true, true]);
      const evidence = join(out, 'evidence');
      expect(readdirSync(evidence)).to.include.members([
        'package-key.pem',
        'TIMESTAMPS.txt',
        ...captures.slice(0, 3).map((id) => `${id}.wacz`),
      ]);
      expect(readFileSync(join(evidence, 'TIMESTAMPS.txt'), 'utf8')).to.include('no authority is configured');
      const { code, out: said } = await evenhand(['verify', evidence, '--key', join(evidence, 'package-key.pem')]);
      expect([code, said.includes('3 of 3 packages hold.')]).to.deep.equal([0, true]);
    } finally {
      await database.drop();
      rmSync(out, { recursive: true });
    }
  });
});
