import { readFileSync } from 'node:fs';

// Run by fresh.ts in a process of its own, as the image runs the program: loads the filter with its network, screens a first text, then a MB by the rules, and prints what
// that took. Named are the built filter and a file with the texts and their subject.
const [filter, file] = process.argv.slice(2);
const { texts, subject } = JSON.parse(readFileSync(file, 'utf8'));
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

const rssBefore = process.memoryUsage.rss();
const started = processorMs();
const { screen, screenByRules } = await import(filter);
screen('I wrote a first text, short as most are.', subject);
const firstTextMs = processorMs() - started;
for (const text of texts) screenByRules(text, subject);
const grownMb = (process.memoryUsage.rss() - rssBefore) / 1_000_000;
console.log(JSON.stringify({ firstTextMs, grownMb }));
