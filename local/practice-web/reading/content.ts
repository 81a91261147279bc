import { join } from 'node:path';
import { Failure, type FieldProblem } from '../../../core/failure.ts';
import { type Block, readBlocks } from '../prose.ts';
import { type Account, findPost, linkAccounts } from './accounts.ts';
import { openFolder, type Folder } from './folder.ts';
import { AccountFile, ApplicantFile, ArticleFields, AuthorsFile, ThreadsFile, WikiFields } from './schema.ts';

/** An article of the newspaper or the blog, at `/2025/03/slug/` of its site. Times are UTC, to the minute. */
export interface Article {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly published: string;
  readonly author: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** Somebody who writes for a WordPress site, with a page at `/author/slug/`. */
export interface Author {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
}

/** A WordPress site: its writers and its articles, newest first. */
export interface Publication {
  readonly authors: readonly Author[];
  readonly articles: readonly Article[];
}

/** A page of the wiki; its address is its title. */
export interface WikiPage {
  readonly title: string;
  /** 2 for `User:` pages, 0 for articles. */
  readonly namespace: 0 | 2;
  readonly edited: string;
  readonly by: string;
  readonly blocks: readonly Block[];
}

/** Everything the practice sites show, and who the applicants are. */
export interface Content {
  readonly accounts: readonly Account[];
  readonly wiki: readonly WikiPage[];
  readonly news: Publication;
  readonly blog: Publication;
  readonly threads: readonly ThreadsFile[number][];
  readonly applicants: readonly ApplicantFile[];
}

type ThreadsFile = ReturnType<typeof ThreadsFile.parse>;

const BUNDLED = join(import.meta.dirname, '../content');

/**
 * Reads a content folder whole. A broken folder is refused with `BAD_INPUT`, naming every wrong file and field at once:
 * half a fictional world would make searches come out empty for the wrong reason.
 */
export function loadContent(directory: string = BUNDLED): Content {
  const problems: FieldProblem[] = [];
  const folder = openFolder(directory, problems);
  const accounts = linkAccounts(folder.jsonFiles('social', AccountFile), problems);
  const content: Content = {
    accounts,
    wiki: readWiki(folder),
    news: readPublication(folder, 'news', problems),
    blog: readPublication(folder, 'blog', problems),
    threads: folder.jsonFile('forum/threads.json', ThreadsFile) ?? [],
    applicants: folder.jsonFiles('applicants', ApplicantFile).map(({ value }) => value),
  };
  if (problems.length === 0) checkReferences(content, problems);
  if (problems.length > 0) {
    const list = problems.map(({ field, problem }) => `  ${field}: ${problem}`).join('\n');
    throw new Failure('BAD_INPUT', `The practice web's content cannot be used:\n${list}`, problems);
  }
  return content;
}

function readWiki(folder: Folder): WikiPage[] {
  return folder.markdownFiles('wiki', WikiFields).map(({ value, body }) => ({
    ...value,
    namespace: value.title.startsWith('User:') ? 2 : 0,
    blocks: readBlocks(body),
  }));
}

function readPublication(folder: Folder, name: 'news' | 'blog', problems: FieldProblem[]): Publication {
  const authors = folder.jsonFile(`${name}/authors.json`, AuthorsFile) ?? [];
  const articles = folder.markdownFiles(name, ArticleFields).map(({ file, slug, value, body }): Article => {
    if (!authors.some((author) => author.slug === value.author)) {
      problems.push({ field: `${file}: author`, problem: `"${value.author}" is not in ${name}/authors.json` });
    }
    const path = `/${value.published.slice(0, 4)}/${value.published.slice(5, 7)}/${slug}/`;
    return { ...value, slug, path, blocks: readBlocks(body) };
  });
  return { authors, articles: articles.sort((a, b) => b.published.localeCompare(a.published)) };
}

/** Names that have to exist and numbers that have to be unique, across files. */
function checkReferences(content: Content, problems: FieldProblem[]): void {
  const numbers = new Set<string>();
  for (const applicant of content.applicants) {
    const file = `applicants/${applicant.number}.json`;
    if (numbers.has(applicant.number)) problems.push({ field: `${file}: number`, problem: 'is used by two applicants' });
    numbers.add(applicant.number);
    for (const [owner, handles] of Object.entries(applicant.accounts)) {
      for (const handle of handles) {
        if (!content.accounts.some((account) => account.handle === handle)) {
          problems.push({ field: `${file}: accounts.${owner}`, problem: `there is no account "${handle}"` });
        }
      }
    }
    const urls = [...applicant.pages, ...applicant.findings].map(({ url }) => url);
    for (const url of urls) {
      if (!pageExists(content, url)) problems.push({ field: `${file}: url`, problem: `there is no page ${url}` });
    }
  }
}

function pageExists(content: Content, address: string): boolean {
  const { hostname, pathname } = new URL(address);
  const site = hostname.split('.')[0];
  if (pathname === '/') return true;
  if (site === 'news' || site === 'blog') {
    const authorPaths = content[site].authors.map(({ slug }) => `/author/${slug}/`);
    return authorPaths.includes(pathname) || content[site].articles.some(({ path }) => path === pathname);
  }
  if (site === 'wiki') {
    const title = decodeURIComponent(pathname.slice('/wiki/'.length)).replaceAll('_', ' ');
    return content.wiki.some((page) => page.title === title);
  }
  const [handle = '', id] = pathname.replace(/^\/@/u, '').split('/');
  if (id === undefined) return content.accounts.some((account) => account.handle === handle);
  return findPost(content.accounts, `${handle}/${id}`) !== null;
}
