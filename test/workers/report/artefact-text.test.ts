import { expect } from 'chai';
import { findResidue } from '../../../core/filter/index.ts';
import { CONTROL_IDS } from '../../../core/policy/controls.ts';
import type { PolicyProfile } from '../../../core/policy/profile.ts';
import { composeReport, type ReportInput } from '../../../core/report/report.ts';
import { textsOfHtml } from '../../../workers/report/artefact-text.ts';
import { renderReport } from '../../../workers/report/render.ts';

const SUBJECT = { names: ['Marisol Peña'], handles: ['mpena_runs'] };
const residueIn = (html: string) =>
  textsOfHtml(html).flatMap(({ text }) => findResidue(text, SUBJECT).map(({ start, end }) => text.slice(start, end)));

/** A report on somebody with nothing to report: all the form, and nothing of a person. */
const input: ReportInput = {
  report: { number: 'R-1/A-1', version: 1, releasedOn: '2026-03-01' },
  applicantNumber: 'A-1',
  requisition: { number: 'R-1', title: 'Police officer, spring intake' },
  protocol: { title: 'Police officer, sworn', version: 1, sha256: 'a'.repeat(64), classPack: 'federal' },
  lookBack: { years: 7, from: '2019-03-01' },
  filterVersion: 'f1-test',
  steps: [{ title: 'Name in the town wiki', outcome: 'none' }],
  policy: null,
  findings: [],
  responses: [],
};
const report = composeReport(input);

describe('The text of a rendered report', () => {
  it('holds nothing that would keep an empty report back, its style sheet included', () => {
    expect(residueIn(renderReport(report, 'Test Agency'))).to.deep.equal([]);
  });

  it('holds nothing that would keep back a report with every clause of a policy, even one that names protected classes', () => {
    const clause = {
      citation: 'Policy 302, III.A.2.d(2)',
      text: 'Race, religion, sex and age shall be filtered out.',
      verb: 'shall',
    } as const;
    const profile = Object.fromEntries(CONTROL_IDS.map((id) => [id, clause])) as PolicyProfile;
    const whole = composeReport({ ...input, policy: { version: 1, sha256: 'b'.repeat(64), profile } });
    const html = renderReport(whole, 'Test Agency');
    expect(html).to.include('shall (Policy 302, III.A.2.d(2))');
    expect(residueIn(html)).to.deep.equal([]);
  });

  it('holds whatever is hidden in a style sheet, a comment or an attribute', () => {
    const places = [
      '<style>@media print { } .x::after { content: "@mpena_runs" }</style>',
      '<!-- mpena_runs -->',
      '<p title="Marisol Peña">x</p>',
    ];
    for (const place of places) expect(residueIn(`<html><body>${place}</body></html>`), place).to.not.deep.equal([]);
  });
});
