import { expect } from 'chai';
import { EXPECTED_FINDINGS, TRUTH } from '../../../local/practice-web/expected.ts';
import { APPLICANTS, CONTROL_NAME } from '../../../local/practice-web/index.ts';
import { practiceWeb, visibleText, type Json } from './visit.ts';

describe('what a careful investigator would find on the practice web', () => {
  const visitor = practiceWeb();

  for (const { applicant, url, quote, criterion } of EXPECTED_FINDINGS) {
    it(`is on the page word for word: ${applicant} ${criterion} ${url}`, async () => {
      const answer = await visitor.get(url);
      expect(answer.status).to.equal(200);
      expect(visibleText(answer.text)).to.contain(quote);
    });
  }

  it('is on pages that are all there', async () => {
    const urls = [
      ...new Set(
        Object.values(TRUTH)
          .flat()
          .map(({ url }) => url),
      ),
    ];
    const missing: string[] = [];
    for (const url of urls) if ((await visitor.get(url)).status !== 200) missing.push(url);
    expect(urls.length).to.be.greaterThan(150);
    expect(missing).to.deep.equal([]);
  });

  it('is never on a page that is a namesake’s, and always on one whose owner is known', () => {
    for (const { applicant, url, authorship } of EXPECTED_FINDINGS) {
      const whose = TRUTH[applicant]?.find((page) => page.url === url)?.whose;
      expect(whose, url).to.equal(authorship === 'about' ? 'other' : 'applicant');
    }
  });

  it('is described without naming anybody', () => {
    const names = APPLICANTS.flatMap(({ fullName }) => fullName.split(/[ -]/u)).concat('Dana', 'Holloway');
    for (const { description } of EXPECTED_FINDINGS) {
      expect(names.filter((name) => description.includes(name))).to.deep.equal([]);
      expect(description).to.match(/^[^.]+\.$/u);
    }
  });

  it('includes conduct of many kinds, and what speaks for people', () => {
    const criteria = new Set(EXPECTED_FINDINGS.map(({ criterion }) => criterion));
    expect([...criteria]).to.include.members(['CR-01', 'CR-03', 'CR-04', 'CR-06', 'CR-07', 'CR-16', 'CR-18', 'CR-19', 'CR-20']);
    const biased = new Set(EXPECTED_FINDINGS.filter(({ criterion }) => criterion === 'CR-01').map(({ applicant }) => applicant));
    expect(biased.size).to.be.at.least(3);
    expect(EXPECTED_FINDINGS.every(({ criterion, mitigating }) => mitigating === (criterion === 'CR-20'))).to.equal(true);
  });

  const online = async (name: string): Promise<string[]> => {
    const reply = await visitor.json(`http://search.practice.test/search?format=json&q=${encodeURIComponent(`"${name}"`)}`);
    return (reply['results'] as unknown as { url: string }[]).map(({ url }) => new URL(url).hostname);
  };

  it('is nothing at all for two applicants, and only a namesake for one', async () => {
    const silent: string[] = [];
    for (const { number, fullName } of APPLICANTS) if ((await online(fullName)).length === 0) silent.push(number);
    expect(silent).to.deep.equal(['A-1009', 'A-1010']);
    expect(TRUTH['A-1008']?.map(({ whose }) => whose)).to.satisfy((owners: string[]) =>
      owners.every((whose) => whose === 'lookalike'),
    );
  });

  /** How many of the facts an applicant gave stand in a text: town, employer, school, handle, e-mail address. */
  const factsIn = (text: string, number: string): number => {
    const applicant = APPLICANTS.find((candidate) => candidate.number === number);
    const facts = applicant?.identifiers.filter(({ kind }) => kind !== 'name' && kind !== 'alias') ?? [];
    return facts.filter(({ value }) => text.includes(value)).length;
  };

  it('can be attributed: an applicant’s own profile shows two facts they gave, a namesake’s page none', async () => {
    const wrong: string[] = [];
    for (const [number, pages] of Object.entries(TRUTH)) {
      for (const { url, whose } of pages) {
        const isProfile = /@\w+$/u.test(url);
        if (whose === 'other' || (whose === 'applicant' && !isProfile)) continue;
        const facts = factsIn(visibleText((await visitor.get(url)).text), number);
        if (whose === 'applicant' ? facts < 2 : facts > 0) wrong.push(`${number} ${url}: ${facts}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('leaves one applicant without a handle', () => {
    const without = APPLICANTS.filter(({ identifiers }) => !identifiers.some(({ kind }) => kind === 'handle'));
    expect(without.map(({ number }) => number)).to.deep.equal(['A-1011']);
  });

  it('holds the control name on every source', async () => {
    const hosts = await online(CONTROL_NAME);
    expect(hosts).to.include.members(['wiki.practice.test', 'news.practice.test', 'social.practice.test']);
    const wordpress = await visitor.json('http://blog.practice.test/wp-json/wp/v2/posts?search=%22Avery+Quillfeather%22');
    expect(wordpress).to.have.property('length', 1);
    const social: Json = await visitor.json('http://social.practice.test/api/v2/search?type=accounts&q=Avery+Quillfeather');
    expect(social['accounts']).to.have.property('length', 1);
  });
});
