import { expect } from 'chai';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pino from 'pino';
import { findResidue } from '../../../core/filter/index.ts';
import type { CaptureId, FindingId } from '../../../core/ids.ts';
import { composeReport, type FindingToReport, type ReportInput } from '../../../core/report/report.ts';
import { findBrowser } from '../../../local/browser.ts';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import { textsOfHtml, textsOfPdf } from '../../../workers/report/artefact-text.ts';
import { levelPdf } from '../../../workers/report/level-pdf.ts';
import { renderReport } from '../../../workers/report/render.ts';

const finding = (first: string, criterion: FindingToReport['criterion'], description: string): FindingToReport => ({
  findingId: `${first}aaaaaaa-0000-4000-8000-000000000001` as FindingId,
  criterion,
  description,
  quotation: 'I drove 140 through town last night.',
  conductDate: '2025-05-01',
  authorship: 'wrote',
  corroboration: 'C0',
  recheck: { on: '2026-06-30', words: 'stand' },
  dimensions: [],
  speechReview: false,
  captureId: 'cccccccc-0000-4000-8000-000000000001' as CaptureId,
  captureSha256: 'd'.repeat(64),
});

const EMPTY: ReportInput = {
  report: { number: 'R-1/A-1', version: 1, releasedOn: '2026-07-01' },
  applicantNumber: 'A-1',
  requisition: { number: 'R-1', title: 'Police officer, spring intake' },
  protocol: { title: 'Police officer, sworn', version: 1, sha256: 'a'.repeat(64), classPack: 'federal' },
  lookBack: { years: 7, from: '2019-07-01' },
  filterVersion: 'f1-test',
  steps: [{ title: 'Name in the town wiki', outcome: 'none' }],
  policy: null,
  findings: [],
  responses: [],
};
const FULL: ReportInput = {
  ...EMPTY,
  steps: [...EMPTY.steps, { title: 'Name in the news', outcome: 'blocked' }],
  findings: [
    finding('1', 'CR-04', 'Describes driving far above the limit.'),
    finding('2', 'CR-20', 'Organised a search for a missing hiker.'),
  ],
  responses: [{ receivedOn: '2026-06-29', findingId: null, text: 'It was a closed track.' }],
};
const SECTIONS = [
  'In short',
  'What was searched',
  'Conduct that bears on the position',
  'Conduct that speaks for the applicant',
  'The applicant’s response',
  'What this report does not say',
  'How it was made',
];

/** An element of the structure tree with the text under it, in the order of the tree. */
interface Element {
  readonly role: string;
  readonly text: string;
}
interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** Every element of a PDF's structure tree in the order in which it is read out. */
async function elementsOf(
  pdf: Uint8Array,
): Promise<{ readonly elements: Element[]; readonly info: Record<string, unknown>; readonly marked: boolean }> {
  const task = getDocument({ data: Uint8Array.from(pdf), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const elements: Element[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const words = wordsById(await page.getTextContent({ includeMarkedContent: true }));
      const visit = (node: TreeNode): string => {
        if (node.type === 'content') return words.get(node.id ?? '') ?? '';
        const at = node.role === undefined ? -1 : elements.push({ role: node.role, text: '' }) - 1;
        const text = (node.children ?? []).map(visit).join('');
        if (at >= 0) elements[at] = { role: node.role ?? '', text: text.replace(/ +/g, ' ').trim() };
        return text;
      };
      visit(await page.getStructTree());
    }
    const { info } = await document.getMetadata();
    const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    return { elements, info: info as Record<string, unknown>, marked: mark?.Marked === true };
  } finally {
    await task.destroy();
  }
}

function wordsById({ items }: { readonly items: readonly unknown[] }): Map<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items as readonly {
    readonly type?: string;
    readonly id?: string;
    readonly str?: string;
    readonly hasEOL?: boolean;
  }[]) {
    if (item.type?.startsWith('begin') === true) open.push(item.id ?? '');
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((one) => one !== '') ?? '';
      words.set(id, (words.get(id) ?? '') + (item.str ?? '') + (item.hasEOL === true ? ' ' : ''));
    }
  }
  return words;
}

describe('The PDF of a report', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    const found = findBrowser(process.env);
    if (found === null) throw new Error('no browser; run local/bootstrap.mjs');
    browser = await openBrowser({ ...found, identity: 'Evenhand/test', log: pino({ level: 'silent' }) });
  });
  after(() => browser.close());

  const printed = async (input: ReportInput) =>
    levelPdf(await browser.renderPdf(renderReport(composeReport(input), 'Test Agency')), '2026-07-01');
  const headings = (elements: readonly Element[], level: RegExp) =>
    elements.filter(({ role }) => level.test(role)).map(({ text }) => text);

  it('is tagged, with its language and a title', async () => {
    const { info, marked } = await elementsOf(await printed(FULL));
    expect(marked).to.equal(true);
    expect(info).to.include({ Language: 'en', Title: 'Internet vetting report R-1/A-1' });
  });

  for (const [what, input] of [
    ['with nothing to report', EMPTY],
    ['with findings', FULL],
  ] as const) {
    it(`${what} has the same headings in the same order, one under the other`, async () => {
      const { elements } = await elementsOf(await printed(input));
      expect(headings(elements, /^H1$/)).to.deep.equal(['Internet vetting report']);
      expect(headings(elements, /^H2$/)).to.deep.equal(SECTIONS);
      const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0), `heading ${at}`).to.be.at.most(1));
    });
  }

  it('has a head for every column and row of its tables', async () => {
    const { elements } = await elementsOf(await printed(FULL));
    expect(headings(elements, /^TH$/)).to.include.members(['Step', 'Outcome', 'Meaning', 'Name in the news', 'Control', 'BI-1']);
    expect(elements.filter(({ role }) => role === 'Table')).to.have.length(2);
  });

  it('is read out in the order of the page', async () => {
    const { elements } = await elementsOf(await printed(FULL));
    const all = elements.filter(({ role }) => /^(H\d|P|TH|TD)$/.test(role)).map(({ text }) => text);
    const order = [
      'Internet vetting report',
      'In short',
      'The findings are listed below, by criterion and date.',
      'Name in the news',
      'Reckless conduct',
      'Describes driving far above the limit.',
      'I drove 140 through town last night.',
      'Organised a search for a missing hiker.',
      'It was a closed track.',
      'What this report does not say',
      'BI-7',
    ];
    const places = order.map((text) => all.indexOf(text));
    expect(places, all.join('\n')).to.not.include(-1);
    expect([...places].sort((one, other) => one - other)).to.deep.equal(places);
  });

  it('numbers its pages, and nothing in it would keep it back', async () => {
    const pdf = await printed(FULL);
    const texts = [...(await textsOfPdf(pdf)), ...textsOfHtml(renderReport(composeReport(FULL), 'Test Agency'))];
    expect(texts.map(({ text }) => text).join('\n')).to.match(/Page 1 of \d/);
    expect(texts.flatMap(({ text }) => findResidue(text, { names: ['Marisol Peña'], handles: [] }))).to.deep.equal([]);
  });
});
