import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { screenByRules } from '../../../core/filter/index.ts';

const NOBODY = { names: [], handles: [] };

/** Posts of people who tell something of themselves in words that are innocent elsewhere ("the conviction was sealed", "a sealed envelope"), a post a line, with those words in brackets. */
const POSTS = readFileSync(new URL('own-senses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

function isReadable(post: string): boolean {
  const [start, end] = [post.indexOf('[['), post.indexOf(']]') - 2];
  const { outcome, masks } = screenByRules(post.replace(/\[\[|\]\]/g, ''), NOBODY);
  return outcome === 'released' && !masks.some((mask) => mask.start < end && mask.end > start);
}

describe('What is innocent in other sentences', () => {
  it('is hidden where the writer tells it of themselves', () => {
    expect(POSTS.length).to.be.greaterThan(900);
    expect(POSTS.filter(isReadable)).to.deep.equal([]);
  });
});
