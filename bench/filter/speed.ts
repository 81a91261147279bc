import nlp from 'compromise';
import { SyncRedactor } from 'redact-pii';
import { screen, screenByRules } from '../../core/filter/index.ts';
import { RULE_FILES } from '../../core/filter/rules/index.ts';
import type { Measured } from './figures.ts';
import { byteLength, cut, KILOBYTE, LONGEST, longText, median, MEGABYTE, processorSeconds, SUBJECT } from './mix.ts';

const RUNS = 3;
/** Slow programs get less text; the figure is for a MB all the same. */
const SHARE_FOR_SLOW = 20;
const PLAIN_WORDS = 170;
/** The network takes a third of a millisecond a word. */
const KILOBYTES_FOR_NETWORK = 40;

/**
 * Screenings by all rules with rewriting, a MB at a time, and what other programs make of the same text in the same minute; and what a kB takes
 * when the network reads it too, as everything that goes to a panel.
 */
export function measureSpeed(): Measured[] {
  const texts = cut(longText(MEGABYTE), LONGEST);
  const few = texts.slice(0, Math.ceil(texts.length / SHARE_FOR_SLOW));
  const redactor = new SyncRedactor();
  const plain = plainLexicon();
  const filter = speedOf(texts, (text) => screenByRules(text, SUBJECT));
  const peers = [
    { name: 'compromise, people', speed: speedOf(few, (text) => nlp(text).people().replaceWith('▇▇▇').all().text()) },
    { name: 'redact-pii', speed: speedOf(texts, (text) => redactor.redact(text)) },
    { name: `plain regex, ${PLAIN_WORDS} words`, speed: speedOf(texts, (text) => text.replace(plain, '▇▇▇')) },
  ];
  return [
    { id: 'speed', value: filter },
    { id: 'cost/with the network', value: costWithNetwork() },
    ...peers.map(({ name, speed }) => ({ id: `speed/${name}`, value: speed })),
    ...peers.map(({ name, speed }) => ({ id: `ratio/${name}`, value: filter / speed })),
  ];
}

/** Microseconds a kB of text that the network has not read before. */
function costWithNetwork(): number {
  const texts = cut(longText(KILOBYTES_FOR_NETWORK * KILOBYTE), 2 * KILOBYTE);
  screen('I am here so that the network is.', SUBJECT);
  return (processorSeconds(() => texts.forEach((text) => screen(text, SUBJECT))) * 1e6) / KILOBYTES_FOR_NETWORK;
}

/** MB a second of processor time: the middle of several runs, after one that only lets the engine compile. */
function speedOf(texts: readonly string[], run: (text: string) => unknown): number {
  texts.forEach(run);
  const speeds = Array.from({ length: RUNS }, () => {
    const seconds = processorSeconds(() => texts.forEach(run));
    return byteLength(...texts) / MEGABYTE / seconds;
  });
  return median(speeds);
}

/** What one would write first: single words that always hide, spread over all classes, as one expression. */
function plainLexicon(): RegExp {
  const words = RULE_FILES.flatMap(({ rules }) =>
    rules
      .filter(({ strength }) => strength === 'strong')
      .flatMap(({ phrases }) => phrases.split(/[|\n]/).map((phrase) => phrase.trim()))
      .filter((phrase) => /^[a-z]+$/.test(phrase)),
  );
  const step = words.length / PLAIN_WORDS;
  const chosen = Array.from({ length: PLAIN_WORDS }, (_, at) => words[Math.floor(at * step)] ?? '');
  return new RegExp(`\\b(?:${chosen.join('|')})\\b`, 'gi');
}
