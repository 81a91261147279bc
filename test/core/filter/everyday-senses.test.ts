import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { screenByRules } from '../../../core/filter/index.ts';

const NOBODY = { names: [], handles: [] };

/** Posts in which a word that tells something elsewhere tells nothing ("a bankruptcy auction", "a bipolar stepper motor"), a post a line, with those words in braces. */
const POSTS = readFileSync(new URL('everyday-senses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

function isHidden(post: string): boolean {
  const [start, end] = [post.indexOf('{{'), post.indexOf('}}') - 2];
  const { outcome, masks } = screenByRules(post.replace(/\{\{|\}\}/g, ''), NOBODY);
  return outcome === 'held' || masks.some((mask) => mask.start < end && mask.end > start);
}

describe('What tells something elsewhere', () => {
  it('stays readable where it tells nothing', () => {
    expect(POSTS.length).to.be.greaterThan(300);
    expect(POSTS.filter(isHidden)).to.deep.equal([]);
  });
});
