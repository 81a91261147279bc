import { expect } from 'chai';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../../local/cannot-start.ts';
import { loadSecrets, makeSecrets } from '../../local/secrets.ts';
import { temporaryFolder } from './support/folder.ts';

describe('the secrets of one machine', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;

  beforeEach(() => {
    folder = temporaryFolder();
    file = path.join(folder.dir, 'secrets.json');
  });
  afterEach(() => folder.remove());

  it('are made once, kept, and readable for their owner only', () => {
    const first = loadSecrets(folder.dir);
    expect(loadSecrets(folder.dir)).to.deep.equal(first);
    expect(statSync(file).mode & 0o777).to.equal(0o600);
  });

  it('are 32 bytes each and all different', () => {
    const { EVENHAND_SECRET, EVENHAND_MASTER_KEY, EVENHAND_LEDGER_KEY } = makeSecrets();
    const bytes = [
      Buffer.from(EVENHAND_SECRET, 'base64url'),
      Buffer.from(EVENHAND_MASTER_KEY, 'base64'),
      Buffer.from(EVENHAND_LEDGER_KEY, 'base64'),
    ];
    expect(bytes.map(({ length }) => length)).to.deep.equal([32, 32, 32]);
    expect(new Set(bytes.map((each) => each.toString('hex'))).size).to.equal(3);
  });

  it('are closed again when somebody opened them to others', () => {
    writeFileSync(file, JSON.stringify(makeSecrets()), { mode: 0o644 });
    loadSecrets(folder.dir);
    expect(statSync(file).mode & 0o777).to.equal(0o600);
  });

  const good = makeSecrets();
  const damages = [
    { name: 'half a file', text: JSON.stringify(good).slice(0, 80) },
    { name: 'an empty file', text: '' },
    { name: 'a key that is too short', text: JSON.stringify({ ...good, EVENHAND_MASTER_KEY: 'c2hvcnQ=' }) },
    {
      name: 'a key with a letter changed to another alphabet',
      text: JSON.stringify({ ...good, EVENHAND_LEDGER_KEY: `-${good.EVENHAND_LEDGER_KEY.slice(1)}` }),
    },
    { name: 'a key left out', text: JSON.stringify({ EVENHAND_SECRET: good.EVENHAND_SECRET }) },
  ];
  for (const { name, text } of damages) {
    it(`stop the start on ${name}, and are not replaced`, () => {
      writeFileSync(file, text);
      expect(() => loadSecrets(folder.dir)).to.throw(CannotStart, 'damaged');
      expect(readFileSync(file, 'utf8')).to.equal(text);
    });
  }

  it('are not made anew for a folder that already has a database', () => {
    loadSecrets(folder.dir);
    writeFileSync(path.join(folder.dir, 'postgres-password'), 'x');
    rmSync(file);
    expect(() => loadSecrets(folder.dir)).to.throw(CannotStart, 'cannot be read without it');
  });
});
