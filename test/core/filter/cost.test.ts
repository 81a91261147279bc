import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';

// Without its binaries for each platform the checker has only its engine in JavaScript, which has to be asked for before it is loaded.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const FILTER = path.join(import.meta.dirname, '../../../core/filter');

/** Every regular expression written in the filter's sources, with the first place it stands. */
function collectExpressions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(FILTER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(path.join(FILTER, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const EXPRESSIONS = collectExpressions();

/** The checker knows no look-behind. One that looks at a single character costs one step, so the rest is checked without it. */
function withoutLookBehind(pattern: string): string {
  return pattern.replace(/^\(\?<!(?:\[[^\]]*\]|\\.|[^\\()[\]|*+?{])\)/u, '');
}

describe('the regular expressions of the filter', () => {
  it('are found', () => {
    expect(EXPRESSIONS.size).to.be.greaterThan(60);
  });

  for (const [text, file] of EXPRESSIONS) {
    it(`need time in step with the text: ${text} of ${file}`, () => {
      const end = text.lastIndexOf('/');
      const verdict = checkSync(withoutLookBehind(text.slice(1, end)), text.slice(end + 1), {
        checker: 'automaton',
        timeout: 60_000,
      });
      expect(verdict.status, JSON.stringify(verdict)).to.equal('safe');
    }).timeout(90_000);
  }
});
