import { readFileSync } from 'node:fs';

// Run by fresh.ts in a process of its own, as the image runs the program: loads the filter, screens a first text and then a MB, and prints what
// that took. Named are the built filter and a file with the texts and their subject.
const [filter, file] = process.argv.slice(2);
const { texts, subject } = JSON.parse(readFileSync(file, 'utf8'));
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

const rssBefore = process.memoryUsage.rss();
const started = processorMs();
const { screen } = await import(filter);
screen('A first text, short as most are.', subject);
const firstTextMs = processorMs() - started;
for (const text of texts) screen(text, subject);
const grownMb = (process.memoryUsage.rss() - rssBefore) / 1_000_000;
console.log(JSON.stringify({ firstTextMs, grownMb }));
