import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { expect } from 'chai';
import { filterVerb } from '../../cli/filter.ts';
import { runCommand } from '../../cli/main.ts';

async function run(args: readonly string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [readAll(stdout), readAll(stderr)];
  const code = await runCommand(['filter', ...args], { stdin: Readable.from([stdin]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

const line = (id: string, text: string): string =>
  JSON.stringify({ id, text, applicant: { names: ['Chidi Okafor'], handles: ['@chidi_okf'] } });

describe('evenhand filter', () => {
  it('filters a stream, one answer a line and in order', async () => {
    const { code, out } = await run(
      ['--jsonl'],
      `${line('a', 'Okafor is Catholic.')}\n\n${line('b', '')}\n${line('c', 'x\ud800')}\n`,
    );
    const answers = out
      .trim()
      .split('\n')
      .map(
        (answer) =>
          JSON.parse(answer) as { id: string; outcome: string; panelText: string; holdReason: string | null; masks: object[] },
      );
    expect(code).to.equal(0);
    expect(answers.map(({ id, outcome, panelText, holdReason }) => [id, outcome, panelText, holdReason])).to.deep.equal([
      ['a', 'released', 'The applicant is ▇▇▇.', null],
      ['b', 'released', '', null],
      ['c', 'held', '', 'undecodable'],
    ]);
    expect(answers[0]?.masks[1]).to.include({ start: 10, end: 18, class: 'PC-RELIGION', role: 'subject' });
  });

  it('answers a bad line without repeating it, goes on, and says so at the end', async () => {
    const { code, out } = await run(['--jsonl'], `secret words\n{"id":"a","text":7}\n${line('b', 'fine')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer) as { id: string | null; error?: string });
    expect(code).to.equal(1);
    expect(answers.map(({ id }) => id)).to.deep.equal([null, null, 'b']);
    expect(answers[1]?.error).to.contain('text');
    expect(out).not.to.contain('secret');
  });

  it('explains what it hid and what it nearly hid', async () => {
    const { code, out } = await run(['--explain', 'Okafor fixed the race condition for his wife', '--name', 'Chidi Okafor']);
    expect(code).to.equal(0);
    expect(out).to.match(/hidden\s+"Okafor"\s+PC-NAME subject/);
    expect(out).to.match(/hidden\s+"wife"\s+PC-MARITAL/);
    const kept = await run(['--explain', 'A straight line and a bald tire', '--json']);
    const { nearMisses, masks } = JSON.parse(kept.out) as { nearMisses: { why: string }[]; masks: object[] };
    expect(masks).to.deep.equal([]);
    expect(nearMisses.some(({ why }) => why.startsWith('kept by so/'))).to.equal(true);
  });

  it("follows a jurisdiction's pack, says by which law, and refuses one that does not exist", async () => {
    const { out } = await run(['--explain', 'I filed for bankruptcy.', '--pack', 'CA']);
    expect(out).to.match(/version\s+f1-[0-9a-f]{16}\+ca-[0-9a-f]{8}/);
    expect(out).to.match(/law\s+PC-CREDIT_BANKRUPT\s+11 U\.S\.C\. 525\(a\).*Lab\. Code 1024\.5 \[not police\]/);
    const local = await run(['--explain', 'My wife knows.', '--pack', 'ca']);
    expect(local.out).to.match(/law\s+PC-MARITAL\s+Gov\. Code 12940/);
    const federal = await run(['--explain', 'My wife knows.']);
    expect(federal.out).to.match(/law\s+PC-MARITAL\s+of other jurisdictions/);
    const lines = await run(['--jsonl', '--pack', 'nh'], `${line('a', 'fine')}\n`);
    expect((JSON.parse(lines.out) as { version: string }).version).to.match(/\+nh-[0-9a-f]{8}$/);
    expect((await run(['--jsonl', '--pack', 'zz'])).code).to.equal(2);
  });

  it('prints its help and its version, and refuses what it does not know', async () => {
    expect(await run(['--help'])).to.deep.equal({ code: 0, out: `${filterVerb.usage.trimEnd()}\n`, err: '' });
    expect((await run(['--version-id'])).out).to.match(/^f1-[0-9a-f]{16}\+federal-[0-9a-f]{8}\n$/);
    expect((await run([])).code).to.equal(2);
    const { code, err } = await run(['--nonsense']);
    expect([code, err.includes('--nonsense')]).to.deep.equal([2, true]);
  });
});
