import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readSeal, type Seal } from '../../server/seal.ts';
import { buildAgency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer } from '../support/desk.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';

describe('The agency’s seal', () => {
  let dir: string;
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'evenhand-seal-'));
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  const fileOf = (content: string | Buffer) => {
    const file = join(dir, 'seal.bin');
    writeFileSync(file, content);
    return file;
  };

  const good: readonly (readonly [what: string, content: string | Buffer, mediaType: Seal['mediaType']])[] = [
    ['a PNG', PNG, 'image/png'],
    ['a JPEG', JPEG, 'image/jpeg'],
    ['an SVG', SVG, 'image/svg+xml'],
    [
      'an SVG as drawing programs write it',
      `\uFEFF<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "a" "b">\n${SVG}`,
      'image/svg+xml',
    ],
    ['as much as is allowed', Buffer.concat([PNG, Buffer.alloc(200_000 - PNG.length)]), 'image/png'],
  ];
  for (const [what, content, mediaType] of good) {
    it(`can be ${what}, whatever the file is called`, () => {
      expect(readSeal(fileOf(content))).to.deep.equal({ bytes: Buffer.from(content), mediaType });
    });
  }

  const bad: readonly (readonly [what: string, content: string | Buffer, wrong: RegExp])[] = [
    ['a web page', '<!doctype html><body><svg></svg></body>', /PNG, JPEG or SVG/],
    ['a GIF', 'GIF89a', /PNG, JPEG or SVG/],
    ['empty', '', /PNG, JPEG or SVG/],
    ['too large', Buffer.concat([PNG, Buffer.alloc(200_001 - PNG.length)]), /at most 200 kB/],
  ];
  for (const [what, content, wrong] of bad) {
    it(`is refused in words when it is ${what}`, () => {
      expect(readSeal(fileOf(content)))
        .to.have.property('wrong')
        .that.matches(wrong);
    });
  }

  it('is refused in words when there is no such file, or it is a folder', () => {
    expect(readSeal(join(dir, 'nowhere.png')))
      .to.have.property('wrong')
      .that.matches(/may read/);
    expect(readSeal(dir))
      .to.have.property('wrong')
      .that.matches(/must name a file/);
  });

  describe('on pages', () => {
    let database: TestDatabase;
    before(async () => {
      database = await freshDatabase();
      await buildAgency(database);
    });
    after(() => database.drop());

    it('stands beside the name, for whoever is signed in or not, and can do nothing by itself', async () => {
      const server = await openServer(database, { seal: { bytes: Buffer.from(SVG), mediaType: 'image/svg+xml' } });
      try {
        const desk = await server.signIn('auditor');
        for (const page of [await server.visitor().get('/sign-in'), await desk.open('/')])
          expect(page.text).to.include('<a href="/"><img src="/seal" alt="">Test Agency</a>');
        const { status, headers, text } = await server.visitor().get('/seal');
        expect([status, text]).to.deep.equal([200, SVG]);
        expect(headers.get('content-type')).to.match(/^image\/svg\+xml/);
        expect(headers.get('x-content-type-options')).to.equal('nosniff');
        expect(headers.get('content-security-policy')).to.match(/^sandbox; default-src 'none'/);
      } finally {
        await server.close();
      }
    });

    it('is nowhere when the agency has none', async () => {
      const server = await openServer(database);
      try {
        const desk = await server.signIn('auditor');
        expect((await desk.open('/')).text).to.include('<a href="/">Test Agency</a>');
        expect((await desk.get('/seal')).status).to.equal(404);
      } finally {
        await server.close();
      }
    });
  });
});
