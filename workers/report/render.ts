import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Report } from '../../core/report/report.ts';

const TEMPLATES = new URL('../../templates/report/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, TEMPLATES), 'utf8');

const engine = Handlebars.create();
engine.registerPartial('report/body', read('body.hbs'));
engine.registerPartial('report/finding', read('finding.hbs'));
// Only the stylesheet beside the template is put in unescaped; nothing that was ever captured or typed is.
const page = engine.compile<{ report: Report; style: Handlebars.SafeString; agency: string }>(read('report.hbs'), {
  strict: true,
  preventIndent: true,
});
const style = new Handlebars.SafeString(read('report.css'));

/** The report as one self-contained HTML document: the same bytes for the same record. */
export function renderReport(report: Report, agency: string): string {
  return page({ report, style, agency });
}
