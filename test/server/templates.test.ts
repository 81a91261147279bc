import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import { bareFrame } from '../../server/frame.ts';
import { includedAs, readTemplates, TEMPLATES, templateNames } from '../../server/render.ts';
import { HELPERS } from '../../server/template-helpers.ts';

/** The names of all views and whether each has a title, as the compiler knows them. */
function readViews(): { name: string; titled: boolean }[] {
  const file = fileURLToPath(new URL('../../server/views.ts', import.meta.url));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(fileURLToPath(new URL('../../tsconfig.json', import.meta.url)), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    fileURLToPath(new URL('../../', import.meta.url)),
  );
  const program = ts.createProgram([file], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  const views = checker.getExportsOfModule(module).find(({ name }) => name === 'Views')!;
  return checker
    .getDeclaredTypeOfSymbol(views)
    .getProperties()
    .map((property) => ({ name: property.name, titled: checker.getTypeOfSymbol(property).getProperty('title') !== undefined }));
}

describe('Templates', () => {
  it('are one for each view, and each view has one and a title', function () {
    this.timeout(60_000);
    const views = readViews();
    const templates = templateNames().filter((name) => includedAs(name) === null && name !== 'layout');
    expect(views.map(({ name }) => name).sort()).to.deep.equal(templates.sort());
    expect(views.length).to.be.greaterThan(10);
    expect(views.filter(({ titled }) => !titled)).to.deep.equal([]);
  });

  it('name what they need by the address that changes with it', () => {
    for (const name of templateNames())
      expect(readFileSync(`${TEMPLATES}/${name}.hbs`, 'utf8'), name).not.to.match(/(?:src|href)="\/assets/);
  });

  it('can all be read', () => {
    expect(readTemplates()).to.be.a('function');
  });

  describe('that are wrong', () => {
    const bad: readonly (readonly [what: string, source: string, why: RegExp])[] = [
      ['put text in unescaped', 'a\n{{{title}}}', /problem\.hbs, line 2: a triple-stash/],
      ['put text in unescaped by another sign', '{{&title}}', /a triple-stash/],
      ['hide that in a block', '{{#if title}}{{#each fields}}{{{field}}}{{/each}}{{/if}}', /a triple-stash/],
      ['include what is not there', '{{> nothing}}', /there is no partial nothing/],
      ['name an asset that is not there', '<script src="{{asset "nothing.js"}}">', /problem\.hbs, line 1: there is no asset/],
      ['use a helper that is not there', '{{shout title "x"}}', /You specified knownHelpersOnly/],
      ['do not end', '{{#if title}}', /Parse error|Expecting/],
    ];
    for (const [what, source, why] of bad) {
      it(`stop the start when they ${what}`, () => {
        const dir = mkdtempSync(join(tmpdir(), 'evenhand-templates-'));
        try {
          writeFileSync(join(dir, 'layout.hbs'), '{{body}}');
          writeFileSync(join(dir, 'problem.hbs'), source);
          expect(() => readTemplates(dir)).to.throw(why);
        } finally {
          rmSync(dir, { recursive: true });
        }
      });
    }

    it('fail loudly when they name what their view has not', () => {
      const dir = mkdtempSync(join(tmpdir(), 'evenhand-templates-'));
      try {
        writeFileSync(join(dir, 'layout.hbs'), '{{body}}');
        writeFileSync(join(dir, 'problem.hbs'), '{{mesage}}');
        const render = readTemplates(dir);
        const view = { title: 't', message: 'm', fields: [], errorId: null };
        expect(() => render('problem', view, bareFrame({ agency: 'A', seal: null }))).to.throw(/"mesage" not defined/);
      } finally {
        rmSync(dir, { recursive: true });
      }
    });
  });

  it('show text as text, wherever it stands', () => {
    const text = '<img src=x onerror=alert(1)>"\'`=&{{title}}';
    const view = { title: text, message: text, fields: [{ field: text, problem: text }], errorId: text };
    const page = readTemplates()('problem', view, bareFrame({ agency: text, seal: null }));
    expect(page).not.to.include('<img').and.not.to.include('"\'');
    expect(page).to.include('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;&quot;&#x27;&#x60;&#x3D;&amp;{{title}}');
  });

  it('say dates in UTC, whatever the clock of the machine', () => {
    expect(HELPERS.date('2026-03-01')).to.equal('1 Mar 2026');
    expect(HELPERS.time(new Date('2026-12-31T23:59:59Z'))).to.equal('31 Dec 2026, 23:59 UTC');
    expect(HELPERS.date(null)).to.equal('–');
    expect(() => HELPERS.date('yesterday')).to.throw(/no date/);
  });
});
