import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { screenByRules, type Screening } from '../../../core/filter/index.ts';

const NOBODY = { names: [], handles: [] };

/** A post a line, with the words in question between `open` and `close`, and what the rules do to it. */
function postsOf(file: string, open: string, close: string): { post: string; screening: Screening; isTouched: boolean }[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((post) => {
    const [start, end] = [post.indexOf(open), post.indexOf(close) - open.length];
    const screening = screenByRules(post.replace(open, '').replace(close, ''), NOBODY);
    return { post, screening, isTouched: screening.masks.some((mask) => mask.start < end && mask.end > start) };
  });
}

describe('Words of more than one sense', () => {
  it('stay readable where they tell nothing: "a bankruptcy auction", "a bipolar stepper motor"', () => {
    const posts = postsOf('everyday-senses.txt', '{{', '}}');
    expect(posts.length).to.be.greaterThan(300);
    const hidden = posts.filter(({ screening, isTouched }) => screening.outcome === 'held' || isTouched);
    expect(hidden.map(({ post }) => post)).to.deep.equal([]);
  });

  it('are hidden where the writer tells them of themselves: "the conviction was sealed", not "a sealed envelope"', () => {
    const posts = postsOf('own-senses.txt', '[[', ']]');
    expect(posts.length).to.be.greaterThan(900);
    const readable = posts.filter(({ screening, isTouched }) => screening.outcome === 'released' && !isTouched);
    expect(readable.map(({ post }) => post)).to.deep.equal([]);
  });
});
