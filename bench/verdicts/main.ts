import { isFalseFound, isFalseNone, judgeAll, type Judged } from './measure.ts';
import { measureOneSided, type OneSidedFigures } from './one-sided.ts';

const figures = await measure();
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figures)}\n` : inWords(figures));
process.exitCode = figures.falseFound + figures.falseNone > 0 ? 1 : 0;

async function measure() {
  const judged = await judgeAll();
  const wrong = judged.filter((one) => isFalseFound(one) || isFalseNone(one));
  return {
    cases: judged.length,
    answers: new Set(judged.map(({ answer }) => answer)).size,
    sources: new Set(judged.map(({ source }) => source)).size,
    falseFound: judged.filter(isFalseFound).length,
    falseNone: judged.filter(isFalseNone).length,
    // A reader who never decides is never wrong either; so what was decided is counted too.
    decided: { present: decided(judged, 'present', 'found'), missing: decided(judged, 'missing', 'none') },
    byOutcome: tally(judged.map(({ outcome }) => outcome)),
    wrong,
    oneSided: await measureOneSided(),
  };
}

function decided(judged: readonly Judged[], truth: Judged['truth'], outcome: Judged['outcome']): string {
  const those = judged.filter((one) => one.truth === truth);
  return `${those.filter((one) => one.outcome === outcome).length} of ${those.length}`;
}

function tally(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function inWords({
  cases,
  answers,
  sources,
  falseFound,
  falseNone,
  decided: right,
  byOutcome,
  wrong,
  oneSided,
}: Awaited<ReturnType<typeof measure>>): string {
  const rule = ([name, said]: [string, OneSidedFigures]) =>
    `  ${name}: ${said.falseFound} false found, ${said.falseNone} false none (claimed ${said.claimed}, available ${said.available}, unknown ${said.unknown})`;
  return [
    `${cases} cases: ${answers} answers, ${sources} sources`,
    `false found ${falseFound}, false none ${falseNone}; found ${right.present} who are there, none ${right.missing} who are not`,
    ...Object.entries(byOutcome).map(([outcome, number]) => `  ${outcome}: ${number}`),
    ...wrong.map(({ source, answer, outcome }) => `WRONG: ${source}, ${answer}: ${outcome}`),
    'One-sided rules on the answers of the source for usernames',
    ...Object.entries(oneSided).map(rule),
    '',
  ].join('\n');
}
