import { expect } from 'chai';
import { practiceWeb, type Json } from './visit.ts';

const SEARCH = 'http://search.practice.test/search';

describe('the practice search engine', () => {
  const visitor = practiceWeb();
  const search = (q: string, more = ''): Promise<Json> => visitor.json(`${SEARCH}?format=json&q=${encodeURIComponent(q)}${more}`);
  const urls = async (q: string, more = ''): Promise<string[]> => {
    const reply = await search(q, more);
    return (reply['results'] as unknown as { url: string }[]).map(({ url }) => url);
  };

  it('answers with the fields SearXNG has', async () => {
    const reply = await search('"Avery Quillfeather" tower');
    expect(reply).to.include.keys('query', 'results', 'unresponsive_engines');
    expect(reply).not.to.have.property('number_of_results');
    expect(reply['results']?.[0]).to.include.keys(
      'url',
      'title',
      'content',
      'engine',
      'engines',
      'positions',
      'score',
      'category',
      'publishedDate',
    );
  });

  const queries: readonly (readonly [string, string, number | 'some'])[] = [
    ['folds diacritics in a phrase', '"marisol pena" "Millbrook Ambulance Trust"', 'some'],
    ['folds what Unicode does not decompose', '"soren ostergaard"', 'some'],
    ['takes O’Dwyer with any apostrophe or none', '"ODwyer" hardware', 'some'],
    ['finds an e-mail address as one term', 'marisol.pena@mail.practice.test', 'some'],
    ['keeps a phrase in its order', '"Peña Marisol"', 0],
    ['asks for all words', 'Haldane Copperline Quillfeather', 0],
    ['matches whole words only', 'Quillfeath', 0],
    ['knows nothing of a nonsense name', '"Zorvath Plimquist"', 0],
    ['knows nothing of an applicant who is not online', '"Eleanor Whitcombe"', 0],
    ['knows nothing of another applicant who is not online', '"Tomasz Wójcik"', 0],
    ['does not know what the forum hides', '"filmed it himself"', 0],
    ['does not know an account that is marked noindex', '"Hollis Vandermeer"', 0],
    ['does not know an account the instance hides', '"Lou Marchetti"', 0],
  ];
  for (const [title, query, hits] of queries) {
    it(title, async () => {
      const found = await urls(query);
      if (hits === 'some') expect(found).not.to.deep.equal([]);
      else expect(found).to.have.length(hits);
    });
  }

  it('pages without repeating a result, and ends in an empty page', async () => {
    const pages: string[][] = [];
    for (let pageno = 1; pages.at(-1)?.length !== 0; pageno += 1) pages.push(await urls('Millbrook', `&pageno=${pageno}`));
    expect(pages.length).to.be.greaterThan(2);
    expect(pages[0]).to.have.length(10);
    expect(new Set(pages.flat()).size).to.equal(pages.flat().length);
  });

  it('looks only where the engine that was asked looks', async () => {
    expect(await urls('"Avery Quillfeather"', '&engines=practicewiki')).to.satisfy((found: string[]) =>
      found.every((url) => url.startsWith('http://wiki.practice.test/')),
    );
    expect(await urls('"Trevor Haldane"', '&engines=practicenews')).to.deep.equal([]);
  });

  it('names an engine that does not answer, and still says 200', async () => {
    const reply = await search('"Avery Quillfeather"', '&engines=practicedown');
    expect(reply['results']).to.deep.equal([]);
    expect(reply['unresponsive_engines']).to.deep.equal([['practicedown', 'timeout']]);
  });

  it('limits results to a site and to a time range', async () => {
    expect(await urls('site:blog.practice.test "Avery Quillfeather"')).to.deep.equal([
      'http://blog.practice.test/2025/02/the-library-clock/',
    ]);
    const ofToday = await search('Millbrook', '&time_range=day');
    expect(ofToday['results']).to.deep.equal([]);
  });

  it('answers an unknown format with its HTML page and 200', async () => {
    const answer = await visitor.get(`${SEARCH}?q=Millbrook&format=jsonn`);
    expect(answer.status).to.equal(200);
    expect(answer.headers['content-type']).to.match(/^text\/html/u);
  });

  for (const wrong of ['q=', 'q=x&pageno=0', 'q=x&time_range=hour', 'q=x&safesearch=3', 'q=x&language=English']) {
    it(`refuses ${wrong} with 400`, async () => {
      const answer = await visitor.get(`${SEARCH}?format=json&${wrong}`);
      expect(answer.status).to.equal(400);
      expect(JSON.parse(answer.text)).to.have.property('error');
    });
  }

  it('has a robots.txt and a health page', async () => {
    expect((await visitor.get('http://search.practice.test/robots.txt')).text).to.contain('User-agent: *');
    expect((await visitor.get('http://search.practice.test/healthz')).text).to.equal('OK');
  });
});
