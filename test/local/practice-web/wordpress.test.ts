import { expect } from 'chai';
import { practiceWeb, type Json } from './visit.ts';

const POSTS = 'http://news.practice.test/wp-json/wp/v2/posts';

describe('the practice news site and blog', () => {
  const visitor = practiceWeb();

  it('count what they found in headers and say where the next page is', async () => {
    const answer = await visitor.get(`${POSTS}?search=the&per_page=2`);
    expect(Number(answer.headers['x-wp-total'])).to.be.greaterThan(4);
    expect(Number(answer.headers['x-wp-totalpages'])).to.equal(Math.ceil(Number(answer.headers['x-wp-total']) / 2));
    expect(answer.headers['link']).to.contain('page=2>; rel="next"');
  });

  it('refuse a page past the end', async () => {
    const answer = await visitor.get(`${POSTS}?search=millbrook&page=99`);
    expect(answer.status).to.equal(400);
    expect(JSON.parse(answer.text)).to.have.property('code', 'rest_post_invalid_page_number');
  });

  it('answer nothing found with an empty list and a total of zero', async () => {
    const answer = await visitor.get(`${POSTS}?search=Plimquist`);
    expect([answer.status, answer.text, answer.headers['x-wp-total']]).to.deep.equal([200, '[]', '0']);
  });

  it('find parts of words, as a LIKE does', async () => {
    expect(await visitor.json(`${POSTS}?search=hiker+quillfea`)).to.deep.equal([]);
    expect(await visitor.json(`${POSTS}?search=quillfea`))
      .to.have.property('length')
      .greaterThan(0);
  });

  it('keep the fields that were asked for', async () => {
    const [post] = (await visitor.json(`${POSTS}?search=hiker&_fields=link,title.rendered`)) as unknown as Json[];
    expect(post).to.deep.equal({
      link: 'http://news.practice.test/2025/03/missing-hiker-found-alive/',
      title: { rendered: 'Missing hiker found alive' },
    });
  });

  it('take only what came after a date', async () => {
    const posts = (await visitor.json(`${POSTS}?after=2025-12-31T00:00:00&_fields=date`)) as unknown as { date: string }[];
    expect(posts).to.have.length.greaterThan(0);
    expect(posts.every(({ date }) => date > '2025-12-31')).to.equal(true);
  });

  for (const wrong of ['per_page=0', 'per_page=101', 'page=0', 'after=yesterday', 'order=sideways']) {
    it(`refuse ${wrong}`, async () => {
      const answer = await visitor.get(`${POSTS}?${wrong}`);
      expect([answer.status, (JSON.parse(answer.text) as Json)['code']]).to.deep.equal([400, 'rest_invalid_param']);
    });
  }

  it('find writers by name', async () => {
    const users = await visitor.json('http://blog.practice.test/wp-json/wp/v2/users?search=castellane');
    expect(users[0]?.['link']).to.equal('http://blog.practice.test/author/riley-castellane/');
    expect(await visitor.json('http://blog.practice.test/wp-json/wp/v2/users?search=plimquist')).to.deep.equal([]);
  });

  it('answer an unknown route with their own 404', async () => {
    const answer = await visitor.get('http://news.practice.test/wp-json/wp/v2/secrets');
    expect([answer.status, (JSON.parse(answer.text) as Json)['code']]).to.deep.equal([404, 'rest_no_route']);
  });

  it('print what a search finds as RSS, empty for what is nowhere', async () => {
    const found = await visitor.get('http://news.practice.test/?s=Quillfeather&feed=rss2');
    expect(found.headers['content-type']).to.match(/^application\/rss\+xml/u);
    expect(found.text)
      .to.match(/<item>/u)
      .and.to.match(/<content:encoded>.*Quillfeather/u);
    const nothing = await visitor.get('http://news.practice.test/?s=xqzzv&feed=rss2');
    expect(nothing.text)
      .to.match(/<channel>/u)
      .and.not.to.match(/<item>/u);
  });

  it('print an RSS feed of the newest ten, and say when it has not changed', async () => {
    const feed = await visitor.get('http://news.practice.test/feed/');
    expect(feed.headers['content-type']).to.match(/^application\/rss\+xml/u);
    expect(feed.text.match(/<item>/gu)).to.have.length(10);
    const again = await visitor.get('http://news.practice.test/feed/', { 'if-none-match': feed.headers.etag ?? '' });
    expect([again.status, again.text]).to.deep.equal([304, '']);
  });

  for (const path of ['/', '/page/2/', '/2025/03/missing-hiker-found-alive/', '/author/ines-marchbanks/', '/robots.txt']) {
    it(`show ${path}`, async () => {
      expect((await visitor.get(`http://news.practice.test${path}`)).status).to.equal(200);
    });
  }

  for (const path of ['/2024/03/missing-hiker-found-alive/', '/author/nobody/', '/page/9/', '/nowhere']) {
    it(`have no page ${path}`, async () => {
      expect((await visitor.get(`http://news.practice.test${path}`)).status).to.equal(404);
    });
  }
});
