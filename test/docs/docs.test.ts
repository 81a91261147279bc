import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { VERBS } from '../../cli/verbs.ts';
import { PROTECTED_CLASSES } from '../../core/filter/index.ts';
import { ACT_KINDS, ACT_WORDS } from '../../core/ledger/acts.ts';
import { OUTCOME_WORDS } from '../../core/outcome/outcome.ts';
import { NOT_BUILT } from '../../core/protocol/not-built.ts';
import { SOURCE_IDS } from '../../core/protocol/sources.ts';
import { PROBLEM_CODES } from '../../server/api/problem.ts';
import { SETTINGS } from '../../server/config.ts';
import { WorkerConfig } from '../../workers/config.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Rows of Markdown tables that begin with this word as code. */
const hasRow = (text: string, word: string) =>
  text.split('\n').some((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${word}\``) === true);

describe('The documents', () => {
  for (const setting of new Set([...SETTINGS, ...Object.keys(WorkerConfig.shape)])) {
    it(`tell operators what ${setting} does`, () => {
      expect(hasRow(read('docs/operating.md'), setting)).to.equal(true);
    });
  }

  it('name no setting that does not exist', () => {
    const known = new Set([...SETTINGS, ...Object.keys(WorkerConfig.shape), 'EVENHAND_LEDGER_VKEY']);
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/^\| `(EVENHAND_[A-Z_]+)`/gm)].map(([, setting]) => `${path}: ${setting ?? ''}`),
    );
    expect(named).to.have.length.greaterThan(10);
    expect(named.filter((one) => !known.has(one.split(': ')[1] ?? ''))).to.deep.equal([]);
  });

  it('say of every protected class what the filter does about it', () => {
    const text = read('docs/filter.md');
    expect(PROTECTED_CLASSES.filter((id) => !text.includes(id))).to.deep.equal([]);
  });

  it('describe every source', () => {
    const text = read('docs/sources.md');
    expect(SOURCE_IDS.filter((id) => !text.includes(`\`${id}\``))).to.deep.equal([]);
  });

  it('say what is not built, and why, in the words of the page of sources', () => {
    const text = read('docs/sources.md');
    const rows = NOT_BUILT.map(({ name, why, technique }) => `| ${name} | ${why} | ${technique ?? '–'} |`);
    expect(rows.filter((row) => !text.includes(row))).to.deep.equal([]);
  });

  it('have every outcome in the words the pages use', () => {
    const text = read('docs/glossary.md') + read('docs/sources.md');
    expect(Object.keys(OUTCOME_WORDS).filter((outcome) => !text.includes(outcome))).to.deep.equal([]);
  });

  it('say what a program does about every failure', () => {
    const text = read('docs/api.md');
    expect(PROBLEM_CODES.filter((code) => !text.includes(`\`${code}\``))).to.deep.equal([]);
  });

  it('have a sentence for every kind of act', () => {
    for (const kind of ACT_KINDS) expect(ACT_WORDS[kind], kind).to.match(/^[A-Z].{10,}\.$/);
    expect(new Set(Object.values(ACT_WORDS)).size).to.equal(ACT_KINDS.length);
  });

  for (const { name } of VERBS) {
    it(`say when to run evenhand ${name}`, () => {
      expect(documents.some((path) => new RegExp(`(evenhand(?: --)?|run) ${name}\\b`).test(read(path)))).to.equal(true);
    });
  }

  for (const path of documents) {
    it(`lead from ${path} only to what is there`, () => {
      const prose = read(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
      const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
      const missing = targets
        .filter((target) => !/^[a-z]+:/.test(target))
        .map((target) => ({ file: join(ROOT, dirname(path), target.replace(/#.*$/, '')), at: target }))
        .filter(({ file, at }) => !at.startsWith('#') && !existsSync(file))
        .map(({ file }) => relative(ROOT, file));
      expect(missing).to.deep.equal([]);
    });

    it(`lead from ${path} only to headings that exist`, () => {
      const missing = [...read(path).matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)]
        .filter(([, target = '']) => !/^[a-z]+:/.test(target) && (target === '' || target.endsWith('.md')))
        .filter(([, target = '', heading = '']) => {
          const file = target === '' ? join(ROOT, path) : join(ROOT, dirname(path), target);
          return !existsSync(file) || !headingsOf(readFileSync(file, 'utf8')).includes(heading);
        })
        .map(([whole]) => whole);
      expect(missing).to.deep.equal([]);
    });
  }
});

/** Headings as the anchors GitHub makes of them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
