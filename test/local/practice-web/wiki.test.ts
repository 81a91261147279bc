import { expect } from 'chai';
import { practiceWeb, type Json } from './visit.ts';

const API = 'http://wiki.practice.test/w/api.php?format=json&formatversion=2&action=query&list=search';

describe('the practice wiki', () => {
  const visitor = practiceWeb();
  const titles = (reply: Json): string[] =>
    (reply['query']?.['search'] as unknown as { title: string }[]).map(({ title }) => title);

  it('searches titles only, unless it is told to search text', async () => {
    const byTitle = await visitor.json(`${API}&srsearch=Quillfeather`);
    const byText = await visitor.json(`${API}&srsearch=Quillfeather&srwhat=text`);
    expect(titles(byTitle)).to.deep.equal(['Avery Quillfeather']);
    expect(titles(byText)).to.include('Millbrook clock tower');
  });

  it('pages by offset and leaves the continuation out at the end', async () => {
    const found: string[] = [];
    let offset: number | null = 0;
    while (offset !== null) {
      const reply: Json = await visitor.json(`${API}&srsearch=Millbrook&srwhat=text&srlimit=2&sroffset=${offset}`);
      found.push(...titles(reply));
      expect(reply['query']?.['searchinfo']?.['totalhits']).to.be.greaterThan(4);
      offset = (reply['continue']?.['sroffset'] as unknown as number | undefined) ?? null;
    }
    expect(new Set(found).size).to.equal(found.length);
    expect(found.length).to.be.greaterThan(4);
  });

  it('says zero positively', async () => {
    const reply = await visitor.json(`${API}&srsearch=Plimquist&srwhat=text`);
    expect(reply['query']).to.deep.equal({ searchinfo: { totalhits: 0 }, search: [] });
  });

  it('keeps user pages in their own namespace', async () => {
    expect(titles(await visitor.json(`${API}&srsearch=zazen&srwhat=text`))).to.deep.equal([]);
    expect(titles(await visitor.json(`${API}&srsearch=zazen&srwhat=text&srnamespace=0|2`))).to.deep.equal(['User:Anhthu.codes']);
  });

  it('marks what was searched for in a snippet of HTML', async () => {
    const reply = await visitor.json(`${API}&srsearch=pena&srwhat=text&srprop=snippet`);
    expect(reply['query']?.['search']?.[0]?.['snippet']).to.contain('<span class="searchmatch">Peña</span>');
    expect(reply['query']?.['search']?.[0]).not.to.have.property('timestamp');
  });

  const errors: readonly (readonly [string, string])[] = [
    ['action=query&list=search&srsearch=', 'missingparam'],
    ['action=query&list=search', 'missingparam'],
    ['action=query&list=search&srsearch=x&srwhat=everything', 'badvalue'],
    ['action=fly', 'badvalue'],
    ['action=query&list=search&srsearch=x&maxlag=-1', 'maxlag'],
  ];
  for (const [query, code] of errors) {
    it(`answers ${query} with 200 and the error ${code}`, async () => {
      const answer = await visitor.get(`http://wiki.practice.test/w/api.php?format=json&${query}`);
      expect(answer.status).to.equal(200);
      expect(answer.headers['mediawiki-api-error']).to.equal(code);
      expect((JSON.parse(answer.text) as Json)['error']?.['code']).to.equal(code);
    });
  }

  it('shows pages by title, moves spaces to underscores, and says 404 for a page that is not there', async () => {
    expect((await visitor.get('http://wiki.practice.test/wiki/Jos%C3%A9_N%C3%BA%C3%B1ez_(footballer)')).status).to.equal(200);
    const moved = await visitor.get('http://wiki.practice.test/wiki/Avery%20Quillfeather');
    expect([moved.status, moved.headers.location]).to.deep.equal([301, '/wiki/Avery_Quillfeather']);
    expect((await visitor.get('http://wiki.practice.test/wiki/Zorvath_Plimquist')).status).to.equal(404);
  });
});
