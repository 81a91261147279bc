import { expect } from 'chai';
import fc from 'fast-check';
import { findSignals } from '../../../core/attribution/signals.ts';
import type { Identity, KnownIdentifier, PageToRead } from '../../../core/attribution/signals.ts';
import type { IdentifierKind, Provenance } from '../../../core/identifiers/identifier.ts';

const known = (kind: IdentifierKind, value: string, provenance: Provenance = 'declared'): KnownIdentifier => ({
  id: `${kind}:${value}`,
  kind,
  value,
  provenance,
});

const APPLICANT = [
  known('name', 'José Núñez'),
  known('city', 'Millbrook, NC'),
  known('employer', 'Millbrook Public Works'),
  known('school', 'Tri-River College'),
  known('handle', 'jnunez_mb'),
  known('email', 'jose@mail.example'),
];

const page = (text: string, rest: Partial<PageToRead> = {}): PageToRead => ({
  text,
  url: 'http://site.example/',
  title: '',
  links: [],
  ...rest,
});

const read = (
  text: string,
  foundBy: readonly IdentifierKind[] = ['name'],
  identifiers: readonly KnownIdentifier[] = APPLICANT,
): Identity => findSignals(page(text), identifiers, foundBy);

/** Signals as `+kind "quote"` or `-kind "quote"`, with a `?` when they cannot confirm; names left out. */
const brief = ({ signals }: Identity): string[] =>
  signals
    .filter(({ kind }) => kind !== 'name' && kind !== 'alias')
    .map(
      ({ direction, kind, quote, independent }) =>
        `${direction === 'supports' ? '+' : '-'}${kind} "${quote}"${independent ? '' : '?'}`,
    );

describe('the forms of a name', () => {
  const FOUND = [
    ['José Núñez', 'José Núñez'],
    ['José Núñez', 'JOSE NUNEZ'],
    ['José Núñez', 'Jose\u0301 Nu\u0301n\u0303ez'],
    ['José Núñez', 'Núñez, José'],
    ['José Núñez', 'Nunez Jose'],
    ['José Núñez', 'J. Núñez'],
    ['José Núñez', 'Núñez, J.'],
    ['José Núñez', 'José-Núñez'],
    ['José Núñez', 'José Núñez’s'],
    ['Ana María Ruiz', 'Ana Ruiz'],
    ['Ana María Ruiz', 'Ana M. Ruiz'],
    ['Ana María Ruiz', 'Ruiz, Ana María'],
    ['María García López', 'María García López'],
    ['María García López', 'García López, María'],
    ['Ana María García López', 'Ana García López'],
    ["Brianna O'Dwyer", 'Brianna O’Dwyer'],
    ['Anh-Thu Lê-Carver', 'Anh Thu Le Carver'],
    ['Søren Østergaard', 'Soren Ostergaard'],
    ['Henry Ford Jr.', 'Henry Ford'],
  ] as const;
  for (const [name, text] of FOUND) {
    it(`find ${name} in "${text}"`, () => {
      const { signals } = read(`We met ${text} there.`, [], [known('name', name)]);
      expect(signals.map(({ kind, direction }) => [kind, direction])).to.deep.equal([['name', 'supports']]);
      // A possessive ending and the full stop of an initial are not part of the name.
      expect(signals[0]?.quote).to.equal(text.replace(/(?:’s|\.)$/, ''));
    });
  }

  const NOT_FOUND = [
    ['José Núñez', 'José Núñezes'],
    ['José Núñez', 'José. Núñez'],
    ['José Núñez', 'José met Núñez'],
    ['José Núñez', 'José, Núñez'],
    ['José Núñez', 'José\n\nNúñez'],
    ['José Núñez', 'Núñez'],
    ['José Núñez', 'K. Núñez'],
    ['Ana Ruiz', 'Joana Ruizmann'],
    ['John Michael Smith', 'John Michael'],
  ] as const;
  for (const [name, text] of NOT_FOUND) {
    it(`do not find ${name} in ${JSON.stringify(text)}`, () => {
      expect(read(`We met ${text} there.`, [], [known('name', name)]).signals).to.deep.equal([]);
    });
  }

  it('give the span in the text as it is written, whatever surrounds it', () => {
    // Characters that grow, shrink or vanish when they are folded.
    const around = fc.string({ unit: fc.constantFrom(' ', '.', 'İ', 'ß', 'ﬁ', '😀', '\u00ad', '\u200b', 'e\u0301', '\n') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} .José Núñez. ${after}`;
        const [signal] = read(text).signals;
        expect(text.slice(signal?.start, signal?.end)).to.equal('José Núñez');
      }),
    );
  });
});

describe('the signals of a page', () => {
  it('are the spans where the identifiers stand, with what they cannot confirm marked', () => {
    const text = 'José Núñez of Millbrook works for Millbrook Public Works. Write to @jnunez_mb or jose@mail.example.';
    const identity = read(text, ['name', 'city']);
    expect(brief(identity)).to.deep.equal([
      '+city "Millbrook"?',
      '+employer "Millbrook Public Works"',
      '+handle "@jnunez_mb"',
      '+email "jose@mail.example"',
    ]);
    for (const { start, end, quote } of identity.signals) expect(text.slice(start, end)).to.equal(quote);
  });

  it('do not count a city inside the name of the employer', () => {
    expect(brief(read('José Núñez, Millbrook Public Works.'))).to.deep.equal(['+employer "Millbrook Public Works"']);
  });

  it('do not count the same words for two identifiers', () => {
    const twice = [known('name', 'Ana Ruiz'), known('city', 'Lorne'), known('employer', 'Lorne')];
    expect(brief(read('Ana Ruiz likes Lorne.', ['name'], twice))).to.deep.equal(['+city "Lorne"']);
  });

  it('do not take a city of the same name in another state for the applicant’s', () => {
    expect(brief(read('José Núñez (Millbrook, N.C.) won.'))).to.deep.equal(['+city "Millbrook"']);
    expect(brief(read('José Núñez saw Millbrook, Ohio, once.'))).to.deep.equal([]);
    expect(brief(read('José Núñez saw Millbrook, Miss Lopez did not.'))).to.deep.equal(['+city "Millbrook"']);
  });

  it('find the employer without its article and legal form', () => {
    const firm = [known('name', 'Ana Ruiz'), known('employer', 'The Iron Ford Company, LLC')];
    expect(brief(read('Ana Ruiz: Iron Ford Company.', [], firm))).to.deep.equal(['+employer "Iron Ford Company"']);
  });

  it('do not confirm by a city that stands far from the name', () => {
    expect(brief(read(`José Núñez scored. ${'And so on. '.repeat(80)} News from Millbrook.`))).to.deep.equal([
      '+city "Millbrook"?',
    ]);
  });

  it('do not confirm by what was derived in the investigation itself', () => {
    const derived = [known('name', 'José Núñez'), known('handle', 'jnunez_mb', 'derived')];
    expect(brief(read('José Núñez, @jnunez_mb', [], derived))).to.deep.equal(['+handle "@jnunez_mb"?']);
  });

  const HANDLES: readonly (readonly [handle: string, text: string, found: boolean])[] = [
    ['jnunez_mb', 'by jnunez_mb today', true],
    ['jnunez_mb', 'by jnunez_mbx today', false],
    ['jnunez_mb', 'by xjnunez_mb today', false],
    ['jnunez_mb', 'jnunez_mb.', true],
    ['jnunez_mb', '@jnunez_mb.social.example', false],
    ['marisol', 'so said marisol', false],
    ['marisol', 'so said @Marisol', true],
    ['ana.ruiz', 'see ana.ruiz there', true],
    ['ana@lorne.example', 'follow @ana@lorne.example now', true],
    ['ana@lorne.example', 'follow @ana@lorne.example.org', false],
  ];
  for (const [handle, text, found] of HANDLES) {
    it(`${found ? 'find' : 'do not find'} the handle ${handle} in "${text}"`, () => {
      expect(brief(read(text, [], [known('handle', handle)]))).to.have.length(found ? 1 : 0);
    });
  }

  it('read handles and e-mail addresses from addresses and names from the title, and say so', () => {
    const read = (rest: Partial<PageToRead>): string[] =>
      findSignals(page('', rest), APPLICANT, []).signals.map(
        ({ kind, quote, start, end, why }) => `${kind} "${quote}" ${start}-${end} ${why}`,
      );
    expect(read({ url: 'http://social.example/@JNunez_MB/101' })).to.deep.equal([
      'handle "@JNunez_MB" 0-0 The page\'s address holds the applicant\'s public handle.',
    ]);
    expect(
      read({ links: ['http://social.example/jnunez_mb', 'mailto:Jose@mail.example', 'not a link', 'http://x.example/%E0%A4%A'] }),
    ).to.deep.equal([
      'handle "jnunez_mb" 0-0 The link holds the applicant\'s public handle.',
      'email "jose@mail.example" 0-0 The link holds the applicant\'s e-mail address.',
    ]);
    expect(read({ title: 'José Núñez - Home' })).to.deep.equal(['name "José Núñez" 0-0 The title holds the applicant\'s name.']);
    expect(read({ url: 'http://social.example/jnunez_mb_fans', links: ['http://jnunez_mb.example/'] })).to.deep.equal([]);
  });
});

describe('a contradiction', () => {
  const AGAINST = [
    ['José Núñez of Tulsa spoke.', 'city "Tulsa"'],
    ['José Núñez, 41, of Tulsa, Oklahoma, spoke.', 'city "Tulsa, Oklahoma"'],
    ['José Núñez of Millbrook, Ohio, spoke.', 'city "Millbrook, Ohio"'],
    ['José Núñez, who lives in St. Joseph, spoke.', 'city "St. Joseph"'],
    ['José Núñez now lives in Port Denning.', 'city "Port Denning"'],
    ['José Núñez is a trombonist and bandleader from Lorne.', 'city "Lorne"'],
    ['José Núñez, a realtor in Bexford, spoke.', 'city "Bexford"'],
    ['José Núñez works as a nurse at Lorne General Hospital.', 'employer "Lorne General Hospital"'],
    ['José Núñez is a striker of Bexford United.', 'city "Bexford United"'],
    ['José Núñez (1871–1940) was a painter.', 'lifespan "1871–1940"'],
    ['José Núñez (12 May 1921 - 3 June 1999) painted.', 'lifespan "1921 - 3 June 1999"'],
    ['José Núñez (died 1999) ran.', 'lifespan "died 1999"'],
    ['José Núñez died in Lorne in 1987.', 'lifespan "died in Lorne in 1987"'],
  ] as const;
  for (const [text, against] of AGAINST) {
    it(`is ${against} in "${text}"`, () => {
      const identity = read(text);
      expect(brief(identity)).to.deep.equal([`-${against}`]);
      expect(identity.suggested).to.equal('TX');
      const [contradiction] = identity.signals.filter(({ direction }) => direction === 'contradicts');
      expect(text.slice(contradiction?.start, contradiction?.end)).to.equal(contradiction?.quote);
      expect(identity.why).to.include(contradiction?.quote);
    });
  }

  const NOT_AGAINST = [
    ['an age or a birthday', 'José Núñez, 71, born on 3 May 1955, spoke.'],
    ['a year of birth', 'José Núñez (born 1931) spoke.'],
    ['a term of office', 'José Núñez (2015–2019) was mayor.'],
    ['somebody else’s death', 'José Núñez, whose father died in 1999, spoke.'],
    ['somebody else’s years', 'José Núñez and Bob Hope (1903–2003) met.'],
    ['a country of origin', 'José Núñez, from Mexico, spoke. José Núñez of Puerto Rico.'],
    ['a birthplace', 'José Núñez (born in Lorne) spoke.'],
    ['a state alone', 'José Núñez of California spoke.'],
    ['a relative', 'José Núñez, a son of Maria Lopez, spoke.'],
    ['a month', 'José Núñez of May fame. José Núñez, a hit in March.'],
    ['a visit', 'José Núñez in Paris. José Núñez at Carnegie Hall.'],
    ['a former job', 'José Núñez, a former nurse at Lorne Hospital, worked at Lorne Hospital.'],
    ['another person’s city', 'José Núñez met Ana Ruiz of Tulsa.'],
    ['a ward', 'José Núñez, the councilman for Ward 3, spoke.'],
    ['the next sentence', 'We saw José Núñez. Of Tulsa we know nothing.'],
    ['part of the own employer', 'José Núñez of Public Works spoke.'],
  ] as const;
  for (const [what, text] of NOT_AGAINST) {
    it(`is not ${what}`, () => {
      const identity = read(text);
      expect(brief(identity).filter((signal) => signal.startsWith('-'))).to.deep.equal([]);
      expect(identity.suggested).not.to.equal('TX');
    });
  }

  it('is not another city when the page mentions the applicant’s own', () => {
    expect(brief(read('José Núñez of Tulsa moved to Millbrook.'))).to.deep.equal(['+city "Millbrook"']);
  });

  it('is not another city when we do not know the applicant’s', () => {
    expect(brief(read('José Núñez of Tulsa spoke.', ['name'], [known('name', 'José Núñez')]))).to.deep.equal([]);
  });
});

describe('the suggested tier', () => {
  const TIERS: readonly (readonly [tier: string, what: string, text: string, foundBy: readonly IdentifierKind[]])[] = [
    ['T0', 'the name alone', 'José Núñez spoke.', ['name']],
    ['T0', 'nothing at all', 'Nobody spoke.', ['name']],
    ['T0', 'a city and an employer without a name', 'In Millbrook, Millbrook Public Works dug.', []],
    ['T1', 'one more identifier', 'José Núñez of Millbrook spoke.', ['name']],
    ['T1', 'a further identifier that the search asked for', 'José Núñez of Millbrook spoke.', ['name', 'city']],
    ['T1', 'two, of which the search asked for one', 'José Núñez of Millbrook, Tri-River College.', ['name', 'city']],
    ['T1', 'a mere mention of the handle beside a city', 'From Millbrook with love to @jnunez_mb!', ['name']],
    ['T1', 'two beside an initial only', 'J. Núñez of Millbrook, Tri-River College.', ['name']],
    ['T1', 'one beside something against it', 'José Núñez (died 1999), of Millbrook and Tri-River College.', ['name']],
    ['T2', 'two independent ones of different kinds', 'José Núñez of Millbrook, Tri-River College.', ['name']],
    [
      'T2',
      'two independent ones beside one asked for',
      'José Núñez of Millbrook, Tri-River College. @jnunez_mb',
      ['name', 'city'],
    ],
    ['TX', 'something against it and nothing for it', 'José Núñez of Tulsa spoke.', ['name']],
    ['TX', 'something against it and only what was asked for', 'José Núñez (1871–1940), Millbrook.', ['name', 'city']],
  ];
  for (const [tier, what, text, foundBy] of TIERS) {
    it(`is ${tier} for ${what}`, () => {
      const { suggested, why } = read(text, foundBy);
      expect(suggested).to.equal(tier);
      expect(why).to.match(/^[A-Z].*\.$/s);
    });
  }

  it("is T2 for the applicant's own account without the name, found by another", () => {
    const profile = page('@jnunez_mb. Digs for Millbrook Public Works.', { url: 'http://social.example/@jnunez_mb' });
    expect(findSignals(profile, APPLICANT, ['name']).suggested).to.equal('T2');
    expect(findSignals(profile, APPLICANT, ['handle']).suggested).to.equal('T1');
  });

  it('is not T2 for two cities, which are one kind', () => {
    const cities = [known('name', 'Ana Ruiz'), known('city', 'Lorne'), known('city', 'Bexford')];
    expect(read('Ana Ruiz of Lorne, now Bexford.', ['name'], cities).suggested).to.equal('T1');
  });

  it('is given for any page whatever, with spans that lie in its text', () => {
    const word = fc.constantFrom(
      'José',
      'Núñez',
      'Millbrook',
      ', NC',
      'of',
      'Tulsa',
      '(died 1999)',
      '@jnunez_mb',
      'İ',
      '😀',
      '\ud83d',
      ', ',
      '. ',
      ' ',
      '\n',
      'J.',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const { signals, suggested } = read(text);
        expect(['T0', 'T1', 'T2', 'TX']).to.include(suggested);
        for (const { start, end, quote } of signals) expect(text.slice(start, end)).to.equal(quote);
      }),
    );
  });

  it('is found on a page that says the name twenty thousand times', () => {
    expect(read('José Núñez of Millbrook '.repeat(20_000)).suggested).to.equal('T1');
  });
});
