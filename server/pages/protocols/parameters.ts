import type { SourceId } from '../../../core/protocol/sources.ts';
import type { Options } from '../form.ts';

/** One setting of a source as a form field: how it is read from what was typed, and written back. */
export interface ParameterField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Words to choose among; a free line when there are none. */
  readonly options: Options;
  readonly read: (text: string) => unknown;
  readonly write: (value: unknown) => string;
}

const line = (name: string, label: string, hint: string): ParameterField => ({
  name,
  label,
  hint,
  options: [],
  read: (text) => text,
  write: (value) => (typeof value === 'string' ? value : ''),
});

const whole = (name: string, label: string, hint: string): ParameterField => ({
  ...line(name, label, hint),
  read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : text),
  write: (value) => (typeof value === 'number' ? String(value) : ''),
});

const choice = (name: string, label: string, hint: string, options: Options): ParameterField => ({
  ...line(name, label, hint),
  options,
  write: (value) => (typeof value === 'string' ? value : (options[0]?.[0] ?? '')),
});

const numbers = (name: string, label: string, hint: string, options: Options): ParameterField => ({
  name,
  label,
  hint,
  options,
  read: (text) => text.split(',').map(Number),
  write: (value) => (Array.isArray(value) ? value.join(',') : (options[0]?.[0] ?? '')),
});

const words = (name: string, label: string, hint: string, options: Options): ParameterField => ({
  ...numbers(name, label, hint, options),
  read: (text) => text.split(','),
});

const shownText = line(
  'shownText',
  'Words when it is there',
  'Words that stand on the page whenever it is shown, best near its end: half a page then counts for nothing.',
);
const missingStatus = whole(
  'missingStatus',
  'Status when it is not there',
  'Such as 404, or 200 where the site says it in words only.',
);
const missingText = line('missingText', 'Words when it is not there', 'What the site says when there is no such page.');
const TWO_SIDES = [
  whole('shownStatus', 'Status when it is there', '200 when left empty.'),
  shownText,
  missingStatus,
  missingText,
] as const;

/** The settings of each source as people fill them in. A new source does not compile until it is listed here. */
export const PARAMETER_FIELDS: Record<SourceId, readonly ParameterField[]> = {
  searxng: [
    line(
      'engine',
      'Engine',
      'The one engine of the search host that is asked, such as braveapi. One with an interface of its own, not one that reads pages made for people.',
    ),
    line('language', 'Language', 'Such as en or en-US; en when left empty.'),
  ],
  brave: [
    line('language', 'Language', 'Two letters, such as en, which is used when left empty.'),
    line('country', 'Country', 'Two capital letters, such as US, which is used when left empty; ALL for the whole web.'),
  ],
  mediawiki: [
    line('apiPath', 'Path of the API', 'Such as /w/api.php, which is used when left empty.'),
    line('pagePath', 'Path of pages', 'What stands before a page title, such as /wiki/, which is used when left empty.'),
    numbers('namespaces', 'Pages searched', 'Articles, pages of users, or both.', [
      ['0,2', 'Articles and user pages'],
      ['0', 'Articles only'],
      ['2', 'User pages only'],
    ]),
  ],
  'wordpress-rest': [line('apiPath', 'Path of the API', 'Such as /wp-json/wp/v2/, which is used when left empty.')],
  feed: [
    line(
      'template',
      'Path of the search',
      'Where the words go is {searchTerms}; {startPage} or {startIndex} for later pages. /?s={searchTerms}&feed=rss2 when left empty.',
    ),
  ],
  bluesky: [whole('posts', 'Posts read for each account', 'From 0 to 200; 40 when left empty.')],
  'github-users': [
    words('fields', 'Looked for in', 'Where the words have to stand.', [
      ['name,login', 'Names and account names'],
      ['name', 'Names only'],
      ['login', 'Account names only'],
      ['email', 'Public e-mail addresses only'],
    ]),
  ],
  stackexchange: [line('community', 'Site of the network', 'Such as stackoverflow, which is used when left empty, or unix.')],
  'hn-algolia': [
    choice('by', 'Looked for', 'In what people wrote, or as the name of an account.', [
      ['text', 'Words in stories and comments'],
      ['author', 'Everything one account wrote'],
    ]),
  ],
  'wayback-cdx': [
    line('address', 'Page', 'The address whose captures are listed, with {slug}, {title} or {query} where the name goes.'),
    choice('match', 'Captures of', 'This one page, or also what lies below it.', [
      ['exact', 'This page only'],
      ['prefix', 'This page and those below it'],
    ]),
  ],
  courtlistener: [
    choice('type', 'Records', 'What is searched.', [
      ['d', 'Federal dockets'],
      ['o', 'Case law'],
      ['rd', 'Filed documents'],
      ['r', 'Dockets with their documents'],
      ['oa', 'Oral arguments'],
    ]),
  ],
  'username-presence': [
    line('check', 'Path', 'What is asked, with {account} where the username goes, such as /users/{account}.'),
    line('profile', 'Page people see', 'Its whole address with {account}; the one that is asked when left empty.'),
    ...TWO_SIDES,
    line('notice', 'From which list', 'Whose rule this is and its licence, where it comes from somebody’s list.'),
  ],
  page: [
    line(
      'path',
      'Path of the page',
      'With {slug} (ana-lopez), {title} (Ana_Lopez) or {query} where the name goes; without, the page is the same for everyone.',
    ),
    shownText,
    missingStatus,
    missingText,
  ],
  mastodon: [whole('statuses', 'Posts read for each account', 'From 0 to 200; 40 when left empty.')],
};
