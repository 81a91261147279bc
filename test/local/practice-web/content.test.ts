import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../core/failure.ts';
import { loadContent } from '../../../local/practice-web/reading/content.ts';

const BUNDLED = join(import.meta.dirname, '../../../local/practice-web/content');

describe('the practice web’s content', () => {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'practice-content-'));
    cpSync(BUNDLED, copy, { recursive: true });
  });
  afterEach(() => {
    rmSync(copy, { recursive: true });
  });

  const problemsAfter = (file: string, change: (text: string) => string): string[] => {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after, 'the change did not change anything').not.to.equal(before);
    writeFileSync(path, after);
    try {
      loadContent(copy);
    } catch (error) {
      if (error instanceof Failure) return error.fields.map(({ field }) => field);
      throw error;
    }
    return [];
  };

  it('is as large as a demo needs', () => {
    const content = loadContent();
    const counts = {
      applicants: content.applicants.length >= 12,
      accounts: content.accounts.length >= 20,
      posts: content.accounts.flatMap(({ posts }) => posts).length >= 120,
      wiki: content.wiki.length >= 15,
      news: content.news.articles.length >= 15,
      blog: content.blog.articles.length >= 8,
      threads: content.threads.length >= 4,
    };
    expect(Object.entries(counts).filter(([, enough]) => !enough)).to.deep.equal([]);
  });

  const breakages: readonly (readonly [why: string, file: string, change: (text: string) => string, field: string])[] = [
    [
      'a date that is none',
      'applicants/A-1001.json',
      (text) => text.replace('2026-10-05', '2026-13-05'),
      'applicants/A-1001.json: consentedOn',
    ],
    [
      'a criterion that is none',
      'applicants/A-1002.json',
      (text) => text.replace('CR-03', 'CR-33'),
      'applicants/A-1002.json: findings.2.criterion',
    ],
    [
      'an identifier of no known kind',
      'applicants/A-1003.json',
      (text) => text.replace('"city"', '"star sign"'),
      'applicants/A-1003.json: identifiers.1.kind',
    ],
    [
      'a page that is not there',
      'applicants/A-1004.json',
      (text) => text.replace('wiki/Route_9', 'wiki/Route_10'),
      'applicants/A-1004.json: url',
    ],
    [
      'an account that is not there',
      'applicants/A-1005.json',
      (text) => text.replace('"tess_odw"', '"tess"'),
      'applicants/A-1005.json: accounts.other',
    ],
    [
      'a field nobody knows',
      'social/mpena_runs.json',
      (text) => text.replace('"bio"', '"boi"'),
      'social/mpena_runs.json: (whole file)',
    ],
    [
      'a boost of nothing',
      'social/privenkat.json',
      (text) => text.replace('rageforge/', 'ragefrog/'),
      'social/privenkat.json: posts.3.boosts',
    ],
    [
      'a handle that is not the file’s name',
      'social/bri_odw.json',
      (text) => text.replace('"handle": "bri_odw"', '"handle": "bri"'),
      'social/bri_odw.json: handle',
    ],
    [
      'two posts in one minute',
      'social/hamid_bakes.json',
      (text) => text.replace('2026-02-14T22:00', '2026-03-01T10:00'),
      'social/hamid_bakes.json: posts.1.at',
    ],
    ['JSON that is none', 'forum/threads.json', (text) => text.slice(1), 'forum/threads.json: (whole file)'],
    [
      'an article without a title',
      'news/stroud-banned.md',
      (text) => text.replace('title:', 'tilte:'),
      'news/stroud-banned.md: title',
    ],
    ['an author nobody knows', 'blog/owls.md', (text) => text.replace('riley-castellane', 'riley'), 'blog/owls.md: author'],
    ['a file without front matter', 'wiki/route-9.md', (text) => text.replace('---', ''), 'wiki/route-9.md: (whole file)'],
  ];
  for (const [why, file, change, field] of breakages) {
    it(`is refused for ${why}, by file and field`, () => {
      expect(problemsAfter(file, change)).to.include(field);
    });
  }

  it('is refused with everything that is wrong, at once', () => {
    writeFileSync(join(copy, 'social/hamid_bakes.json'), '{}');
    writeFileSync(join(copy, 'blog/owls.md'), 'no front matter');
    expect(() => loadContent(copy)).to.throw(Failure, /hamid_bakes\.json: handle[\s\S]*owls\.md: \(whole file\)/u);
  });

  it('is refused when a folder is missing', () => {
    rmSync(join(copy, 'wiki'), { recursive: true });
    expect(() => loadContent(copy)).to.throw(Failure, /wiki: the folder is missing/u);
  });
});
