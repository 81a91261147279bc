import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { readProtocol } from '../../../core/protocol/protocol.ts';
import { stepsFromUsernameList } from '../../../core/protocol/username-list.ts';
import { USERNAME_SITES } from '../../../core/protocol/username-sites.ts';
import { smallProtocol } from '../../support/builders.ts';

const CONDITION = 'Handles declared in the personal history statement; one list for all applicants';
const LICENCE = ['Copyright (C) 2026 Somebody', 'This work is licensed under CC BY-SA 4.0.'];
const SITE = {
  name: 'Forum of Millbrook',
  uri_check: 'https://forum.example/api/{account}.json',
  uri_pretty: 'https://forum.example/u/{account}',
  e_code: 200,
  e_string: '"member":',
  m_code: 404,
  m_string: '"no such member"',
  known: ['avery'],
  cat: 'social',
};
const steps = (sites: readonly unknown[], names: readonly string[] = []) =>
  stepsFromUsernameList({ license: LICENCE, authors: ['x'], categories: ['social'], sites }, { names, condition: CONDITION });

describe('steps from a list of sites for usernames', () => {
  it('holds the whole rule, the control and the licence of the list', () => {
    const [step] = steps([SITE]).steps;
    expect(step).to.deep.include({
      technique: 'T-06',
      condition: CONDITION,
      source: 'username-presence',
      site: 'https://forum.example',
      query: '{handle}',
      control: { positive: 'avery' },
      parameters: {
        check: '/api/{account}.json',
        profile: 'https://forum.example/u/{account}',
        shownStatus: 200,
        shownText: '"member":',
        missingStatus: 404,
        missingText: '"no such member"',
        notice: LICENCE.join(' '),
      },
    });
  });

  it('can be used in a protocol as they are', () => {
    const made = [
      ...steps([SITE, { ...SITE, name: 'Forum of Millbrook' }]).steps,
      ...stepsFromUsernameList(USERNAME_SITES, { names: [], condition: CONDITION }).steps,
    ];
    expect(readProtocol({ ...smallProtocol(), steps: made }).steps).to.have.length(8);
  });

  for (const [what, change, because] of [
    ['guarded against automated visits', { protection: ['cloudflare'] }, /guarded/],
    ['out of order', { valid: false }, /no longer works/],
    ['asked by a form', { post_body: 'user={account}' }, /send a form/],
    ['asked with foreign headers', { headers: { 'User-Agent': 'Mozilla/5.0' } }, /headers/],
    ['asked for another name', { strip_bad_char: '.' }, /another name/],
    ['for adults', { cat: 'xx NSFW xx' }, /may not be asked/],
    ['for dating', { cat: 'dating' }, /may not be asked/],
    ['about health', { cat: 'health' }, /may not be asked/],
    ['about politics', { cat: 'political' }, /may not be asked/],
    ['with words that stand on any page', { e_string: 'Joined' }, /too common/],
    ['in the clear', { uri_check: 'http://forum.example/{account}' }, /in the clear/],
    ['with the name in the host', { uri_check: 'https://{account}.example/' }, /host name/],
    ['without a place for the name', { uri_check: 'https://forum.example/' }, /no place/],
    ['without a known account', { known: [] }, /no account/],
    ['with one side only', { m_string: '' }, /one side/],
    ['with the other side only', { e_string: ' ' }, /one side/],
    ['that takes a redirect for an answer', { m_code: 302 }, /refusal or a redirect/],
    ['that takes a refusal for an answer', { m_code: 403 }, /refusal or a redirect/],
    ['with sides that cannot be told apart', { m_code: 200, m_string: '"member": null' }, /told apart/],
    ['with a rule that is too long', { e_string: 'x'.repeat(400) }, /fit/],
  ] as const) {
    it(`leaves out a site ${what}, and says why`, () => {
      const { steps: made, leftOut } = steps([
        { ...SITE, ...change },
        { ...SITE, name: 'Another' },
      ]);
      expect(made.map(({ title }) => title)).to.deep.equal(['Username on Another']);
      expect(leftOut).to.have.length(1);
      expect(leftOut[0]).to.include({ name: SITE.name });
      expect(leftOut[0]?.because).to.match(because);
    });
  }

  it('leaves out what is not written in the format, by its place', () => {
    const { leftOut } = steps([SITE, { name: 'Half' }]);
    expect(leftOut).to.deep.equal([{ name: 'site 2 of the list', because: 'it is not written in the format' }]);
  });

  it('takes the sites that were asked for, and no others', () => {
    expect(steps([SITE, { ...SITE, name: 'Another' }], ['another']).steps.map(({ id }) => id)).to.deep.equal([
      'username-another',
    ]);
  });

  it('refuses a list without a licence', () => {
    for (const file of [{ sites: [SITE] }, { license: [], sites: [SITE] }, [SITE], null])
      expect(() => stepsFromUsernameList(file, { names: [], condition: CONDITION })).to.throw(Failure, /format of WhatsMyName/);
  });
});
