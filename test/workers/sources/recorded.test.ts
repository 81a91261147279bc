import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { Fixture, replayAnswers } from '../../../workers/egress/fixture.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import { REAL_SEARCHES, stepOf } from '../../real-sites/searches.ts';

describe('what real servers answered', () => {
  for (const searches of REAL_SEARCHES) {
    const { name, software, source, expected } = searches;
    const file = new URL(`../../fixtures/recorded/${name}.json`, import.meta.url);
    const fixtures = Fixture.array().parse(JSON.parse(readFileSync(file, 'utf8')));

    it(`is kept with its software: ${name}`, () => {
      expect(new Set(fixtures.map(({ origin }) => origin))).to.deep.equal(new Set([`recorded from ${software}`]));
    });

    for (const [query, outcome, hits] of expected) {
      it(`is ${outcome} for ${query} from ${software} (${name})`, async () => {
        const result = await SOURCE_CONNECTORS[source].run(query, stepOf(searches), replayAnswers(fixtures));
        expect([result.outcome, result.hits.length], result.reason ?? '').to.deep.equal([outcome, hits]);
      });
    }
  }
});
