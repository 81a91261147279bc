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

const numbers = (name: string, label: string, hint: string, options: Options): ParameterField => ({
  name,
  label,
  hint,
  options,
  read: (text) => text.split(',').map(Number),
  write: (value) => (Array.isArray(value) ? value.join(',') : (options[0]?.[0] ?? '')),
});

/** The settings of each source as people fill them in. A new source does not compile until it is listed here. */
export const PARAMETER_FIELDS: Record<SourceId, readonly ParameterField[]> = {
  searxng: [
    line('engine', 'Engine', 'The one engine of the search host that is asked, such as duckduckgo.'),
    line('language', 'Language', 'Such as en or en-US; en when left empty.'),
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
  mastodon: [whole('statuses', 'Posts read for each account', 'From 0 to 200; 40 when left empty.')],
};
