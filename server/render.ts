import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { isAsset } from './assets.ts';
import type { Frame } from './frame.ts';
import { HELPERS } from './template-helpers.ts';
import type { Views } from './views.ts';

/** Renders a page inside the layout. */
export type Render = <Name extends keyof Views>(name: Name, view: Views[Name], frame: Frame) => string;

export const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
/** What a page can include. The two parts of a report are the ones the released file was made of. */
const INCLUDED = /^partials\/(.+)$|^(report\/(?:body|finding))$/;
/** The frame of the released file is the workers' own, a certificate and a matrix are files of their own. */
const NOT_PAGES = /^(report\/report$|certificate\/|matrix\/)/;

const OPTIONS = {
  strict: true,
  // Indenting what a partial makes would add spaces to every line people typed.
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
} as const;

/**
 * Reads every template once and checks it, so that a bad one stops the start and not a page. In strict mode a misspelt name is an error;
 * a triple-stash, the only way around escaping, is refused, and so is a partial or an asset that does not exist.
 */
export function readTemplates(dir: string = TEMPLATES): Render {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(HELPERS);
  const sources = new Map(templateNames(dir).map((name) => [name, readFileSync(`${dir}/${name}.hbs`, 'utf8')]));
  const pages = new Map<string, HandlebarsTemplateDelegate>();
  const included = new Set([...sources.keys()].map(includedAs));
  for (const [name, source] of sources) {
    checkTemplate(name, source, included);
    const partial = includedAs(name);
    if (partial === null) pages.set(name, handlebars.compile(source, OPTIONS));
    else handlebars.registerPartial(partial, handlebars.compile(source, OPTIONS));
  }
  const pageOf = (name: string): HandlebarsTemplateDelegate => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`there is no template ${name}.hbs`);
    return page;
  };
  const layout = pageOf('layout');
  return (name, view, frame) => {
    const body = new Handlebars.SafeString(pageOf(name)(view, { data: { frame } }));
    return layout({ title: view.title, body, frame }, { data: { frame } });
  };
}

/** The name a template is included under; `null` for a page. */
export function includedAs(name: string): string | null {
  const [, partial, part] = INCLUDED.exec(name) ?? [];
  return partial ?? part ?? null;
}

/** The templates of pages and partials, as paths without the ending. */
export function templateNames(dir: string = TEMPLATES): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.slice(0, -'.hbs'.length))
    .filter((name) => !NOT_PAGES.test(name))
    .sort();
}

/** Throws when a template cannot be compiled, would put text into a page unescaped, or includes or names what does not exist. */
export function checkTemplate(name: string, source: string, included: ReadonlySet<string | null>): void {
  const at = ({ start }: hbs.AST.SourceLocation) => `${name}.hbs, line ${start.line}`;
  class Finder extends Handlebars.Visitor {
    override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
      // The parser says `escaped: false` for {{{x}}} and {{&x}}; the typings do not know it.
      if (!(statement as unknown as { escaped: boolean }).escaped) {
        throw new Error(`${at(statement.loc)}: a triple-stash puts text into the page unescaped`);
      }
      const [name] = statement.params;
      if (
        'original' in statement.path &&
        statement.path.original === 'asset' &&
        !isAsset(String(name && 'value' in name && name.value))
      )
        throw new Error(`${at(statement.loc)}: there is no asset by that name`);
      super.MustacheStatement(statement);
    }
    override PartialStatement(statement: hbs.AST.PartialStatement): void {
      const wanted = 'original' in statement.name ? statement.name.original : null;
      if (wanted === null || !included.has(wanted))
        throw new Error(`${at(statement.loc)}: there is no partial ${wanted ?? 'by that name'}`);
      super.PartialStatement(statement);
    }
  }
  new Finder().accept(Handlebars.parse(source));
  Handlebars.precompile(source, OPTIONS);
}
