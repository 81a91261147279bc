import { expect } from 'chai';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { parse as parseCsv } from 'csv-parse/sync';
import { Report } from '../../core/report/report.ts';
import { pages } from '../../server/pages/index.ts';
import type { Page } from '../../server/page.ts';
import { renderReport } from '../../workers/report/render.ts';
import { buildAgency, SEAT_ROLES, SEATS, type Seat } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { Answer } from '../support/desk-client.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { buildHostileCase, MARK, PAYLOADS, type HostileIds } from '../support/hostile.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes by which a page leads, sends or loads. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcset', 'poster', 'data', 'background', 'ping'];
const NEVER = ['iframe', 'frame', 'object', 'embed', 'base', 'math', 'style'];
/** Entries and signed heads of the ledger hold no text of anybody's, and none is sequenced here; the policy has had no version. */
const WITHOUT_TEXT = ['/ledger/entries/:index', '/ledger/checkpoints/:size', '/policy/versions/:version'];

const elementsIn = (html: string) => elementsWithin(parse(html));

function elementsWithin(node: DefaultTreeAdapterTypes.Node): Element[] {
  return [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(elementsWithin) : [])];
}

/** What in a page a payload has come alive in. */
function aliveIn(html: string, allowed: readonly string[] = []): string[] {
  return elementsIn(html).flatMap(({ tagName, attrs, childNodes }) => {
    const at = (why: string) => `<${tagName}>: ${why}`;
    const inlineScript = tagName === 'script' && (childNodes.length > 0 || !attrs.some(({ name }) => name === 'src'));
    return [
      ...(tagName.includes(MARK) || (NEVER.includes(tagName) && !allowed.includes(tagName)) || inlineScript
        ? [at('is there')]
        : []),
      ...attrs.flatMap(({ name, value }) => [
        ...(/^on|^style$|^srcdoc$/.test(name) || name.includes(MARK) ? [at(`has ${name}`)] : []),
        ...(ADDRESSES.includes(name) && !isHarmless(value) ? [at(`${name}=${value.slice(0, 80)}`)] : []),
      ]),
    ];
  });
}

/** Only what is opened, nothing that is run; and elsewhere only where somebody at Evenhand wrote it down. */
function isHarmless(address: string): boolean {
  const url = URL.parse(address, 'http://desk.example');
  return url !== null && (url.origin === 'http://desk.example' || (url.protocol === 'https:' && !address.includes(MARK)));
}

/** The forms of a page that are typed into, with the names of their fields; files are sent otherwise. */
function formsIn(html: string): { action: string; fields: string[] }[] {
  const valueOf = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
  const fieldsIn = (form: Element) =>
    elementsWithin(form).filter(({ tagName }) => ['input', 'textarea', 'select'].includes(tagName));
  return elementsIn(html)
    .filter((element) => element.tagName === 'form' && valueOf(element, 'method') === 'post' && valueOf(element, 'action') !== '')
    .map((form) => ({
      action: valueOf(form, 'action'),
      fields: fieldsIn(form)
        .map((field) => valueOf(field, 'name'))
        .filter((name) => !['', 'form_token'].includes(name)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

describe('Hostile text', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  const cases: (readonly HostileIds[])[] = [];
  const answers: { page: Page; address: string; answer: Answer }[] = [];

  before(async () => {
    database = await freshDatabase();
    const agency = await buildAgency(database);
    server = await openServer(database);
    for (const payload of PAYLOADS) cases.push(await buildHostileCase(database, server.store, agency, payload));
    for (const [index, seat] of SEATS.entries())
      await database.owner.query('update access.account set display_name = $2 where id = $1', [agency[seat], PAYLOADS[index]]);
    for (const seat of SEATS) {
      const desk = await server.signIn(seat);
      for (const page of pages.filter((one) => one.method === 'get' && isFor(seat, one)))
        for (const address of addressesOf(page)) answers.push({ page, address, answer: await desk.get(address) });
    }
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  /** The other investigators see what the first one sees, and one of them reads second. */
  const isFor = (seat: Seat, { path, roles }: Page) =>
    roles.includes(SEAT_ROLES[seat]) && (seat === SEAT_ROLES[seat] || path.startsWith('/second-reading'));
  const addressesOf = ({ path }: Page) =>
    new Set(cases.flat().map((ids) => path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? '0')));
  const shown = () => answers.filter(({ answer }) => answer.status === 200);
  const isHtml = ({ answer }: { answer: Answer }) => /^text\/html/.test(answer.headers.get('content-type') ?? '');
  const isDownload = ({ answer }: { answer: Answer }) => answer.headers.has('content-disposition');

  it('is on the pages this test walks, which are all that show anything, and breaks none', () => {
    const failed = answers.filter(({ answer }) => answer.status >= 500);
    expect(failed.map(({ address, answer }) => `${address} ${answer.status}`)).to.deep.equal([]);
    const seen = new Set(shown().map(({ page }) => page.path));
    const unseen = pages.filter(({ method, path }) => method === 'get' && !seen.has(path) && !WITHOUT_TEXT.includes(path));
    expect(unseen.map(({ path }) => path)).to.deep.equal([]);
    for (const payload of PAYLOADS) {
      const saying = new Set(
        shown()
          .filter(({ answer }) => says(answer, payload))
          .map(({ page }) => page.path),
      );
      expect(saying.size, payload).to.be.greaterThan(20);
    }
  });

  it('never becomes an element, an attribute or an address', () => {
    for (const { address, answer } of shown().filter((one) => isHtml(one) && !isDownload(one)))
      expect(aliveIn(answer.text), address).to.deep.equal([]);
  });

  it('would be told apart if it did', () => {
    for (const payload of PAYLOADS.slice(0, 6))
      expect(aliveIn(`<p title='${payload}'>${payload}`), payload).not.to.deep.equal([]);
  });

  it('stands behind a policy that runs nothing inline', () => {
    for (const { address, answer } of shown().filter((one) => isHtml(one))) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy, address).to.match(/default-src 'none'/);
      // A file brings its own style, and is shown as nobody.
      if (policy.startsWith('sandbox;')) expect(policy, address).not.to.match(/script-src|allow-/);
      else expect(policy, address).to.include("script-src 'self'").and.not.to.include('unsafe');
      expect(answer.headers.get('x-content-type-options'), address).to.equal('nosniff');
      expect(answer.headers.get('cache-control'), address).to.equal('no-store');
    }
  });

  it('is inert in files that are taken along, and names none of them', () => {
    const files = shown().filter(isDownload);
    expect(files.length).to.be.greaterThan(20);
    for (const { address, answer } of files) {
      expect(answer.headers.get('content-disposition'), address).to.match(/^attachment; filename="[A-Za-z0-9][A-Za-z0-9._-]*"$/);
      if (isHtml({ answer })) expect(aliveIn(answer.text, ['style']), address).to.deep.equal([]);
    }
  });

  it('stays text in a form that is shown again as it was typed', async () => {
    let shownAgain = 0;
    for (const seat of ['investigator', 'supervisor', 'panelist', 'administrator'] as const) {
      const desk = await server.signIn(seat);
      for (const page of pages.filter((one) => isFor(seat, one))) {
        const html = shown().find((one) => one.page === page && isHtml(one))?.answer.text ?? '';
        for (const { action, fields } of formsIn(html)) {
          const typed = Object.fromEntries(fields.map((name, index) => [name, PAYLOADS[index % PAYLOADS.length] ?? '']));
          const answer = await desk.post(action, typed);
          expect(answer.status, action).to.be.lessThan(500);
          expect(aliveIn(answer.text), action).to.deep.equal([]);
          if (answer.status === 422 && answer.text.includes(MARK)) shownAgain += 1;
        }
      }
    }
    expect(shownAgain).to.be.greaterThan(5);
  });

  it('begins no cell of a CSV file as a formula', () => {
    const files = shown().filter(({ answer }) => /^text\/csv/.test(answer.headers.get('content-type') ?? ''));
    expect(files.some(({ answer }) => answer.text.includes(MARK))).to.equal(true);
    for (const { address, answer } of files)
      for (const cell of parseCsv(answer.text, { relax_column_count: true }).flat())
        expect(cell, address).not.to.match(/^[=+\-@\t\r]/);
  });

  it('is text in a report that is rendered for a panel', async () => {
    const { rows } = await database.owner.query<{ json: string }>('select json from release.report where strpos(json, $1) > 0', [
      MARK,
    ]);
    expect(rows).to.have.length(PAYLOADS.length);
    for (const { json } of rows) {
      const html = renderReport(Report.parse(JSON.parse(json)), PAYLOADS.join(''));
      expect(html).to.include(MARK);
      expect(aliveIn(html, ['style'])).to.deep.equal([]);
    }
  });
});

/** Whether a page shows the payload between head and foot as it is, letter for letter, and has not read it as a template. */
function says(answer: Answer, payload: string): boolean {
  return elementsIn(answer.text).some((element) => element.tagName === 'main' && textOf(element).includes(payload));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
