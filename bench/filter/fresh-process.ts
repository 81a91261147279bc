import { cut, LONGEST, longText, MEGABYTE, processorMs, SUBJECT } from './mix.ts';

// Run by fresh.ts in a process of its own: loads the filter, screens a first text and then a MB, and prints what that took.
const texts = cut(longText(MEGABYTE), LONGEST);
const rssBefore = process.memoryUsage.rss();
const started = processorMs();
const { screen } = await import('../../core/filter/index.ts');
screen('A first text, short as most are.', SUBJECT);
const firstTextMs = processorMs() - started;
for (const text of texts) screen(text, SUBJECT);
const grownMb = (process.memoryUsage.rss() - rssBefore) / MEGABYTE;
console.log(JSON.stringify({ firstTextMs, grownMb }));
