import { expect } from 'chai';
import { addPeople, addRest, addSizedRequisition } from '../../bench/pages/agency.ts';
import { countQueries } from '../../bench/pages/count-queries.ts';
import { addressOf, findExamples, findPeople } from '../../bench/pages/examples.ts';
import { sealPieces, type SealedPieces } from '../../bench/pages/sealed-pieces.ts';
import type { RequisitionId } from '../../core/ids.ts';
import { pages } from '../../server/pages/index.ts';
import { ROLES, type Role } from '../../server/page.ts';
import { hashToken, newToken } from '../../server/session/token.ts';
import { inTransaction } from '../../sql/database.ts';
import { insertSession } from '../../sql/session/session.ts';
import type { Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { lengthenLists } from '../support/long-lists.ts';

/** More than one answer of the database for each of these would be a question for each row somewhere. */
const QUERIES_MAX = 26;

/** A file is read some rows at a time, however many there are: this often more for the rows that are added here. */
const MORE_FOR_A_FILE = 1;
const isFile = (page: string) => /\.(csv|json|html) as /.test(page);

/** Lists that are also asked for in another order, and in part. */
const LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  '/accounts': ['?sort=seen&way=down', '?role=investigator&begins=P'],
  '/sessions': ['?sort=name&way=up', '?role=investigator'],
  '/deviations': ['?sort=requisition&way=down', '?state=waiting'],
  '/protocols': ['?sort=drafted&way=up', '?state=draft&title=Long'],
  '/reading-room/requisitions/:requisition': ['?sort=number&way=down', '?state=to_decide'],
};

describe('The queries of a page', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let server: TestServer;
  let pieces: SealedPieces;

  before(async () => {
    database = await freshDatabase();
    server = await openServer(database);
    pieces = await sealPieces(server.store);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  /** Another requisition, of so many applicants with so many captures each, beside what is there already. */
  async function add(place: number, applicants: number, capturesEach: number, steps: number): Promise<string> {
    const client = await database.owner.connect();
    try {
      const people = await addPeople(client);
      const number = `Q-${place}`;
      const part = { percentJudged: 60, percentReported: 50, closed: false, weeksAgo: 1 };
      // The people of the first requisition also have their parts in the others.
      await addSizedRequisition(client, { number, applicants, capturesEach, steps, ...part }, { people, place: 0, pieces });
      if (place === 0) await addRest(client, people);
      const { rows } = await client.query<{ id: string }>('select id from intake.requisition where number = $1', [number]);
      return String(rows[0]?.id);
    } finally {
      client.release();
    }
  }

  async function signIn(requisition: string, role: Role) {
    const client = await database.owner.connect();
    try {
      const [person] = await findPeople(client, requisition, role);
      const token = newToken();
      await inTransaction(database.pools.auth, null, (transaction) =>
        insertSession(transaction, { tokenHash: hashToken(token), account: person, role, formToken: newToken() }),
      );
      const desk = server.visitor();
      desk.setCookie('evenhand', token);
      return { desk, examples: await findExamples(client, requisition, person) };
    } finally {
      client.release();
    }
  }

  /** How often the database is asked for every page that there is an example of, by page and role. */
  async function countAll(requisition: string): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const role of ROLES) {
      const { desk, examples } = await signIn(requisition, role);
      for (const page of pages.filter(({ method, roles }) => method === 'get' && roles.includes(role))) {
        const address = addressOf(page, examples);
        if (address === null) continue;
        for (const query of ['', ...(LOOKED_AT[page.path] ?? [])]) {
          let status = 0;
          const { queries } = await countQueries(async () => {
            status = (await desk.get(`${address}${query}`)).status;
          });
          if (status === 200) counts.set(`${page.path}${query} as ${role}`, queries);
        }
      }
    }
    return counts;
  }

  /** Who asks and who decides in what lengthens lists. */
  async function agencyOf(requisition: string): Promise<Pick<Agency, 'investigator' | 'supervisor'>> {
    const client = await database.owner.connect();
    try {
      const [investigator] = await findPeople(client, requisition, 'investigator');
      const [supervisor] = await findPeople(client, requisition, 'supervisor');
      return { investigator, supervisor };
    } finally {
      client.release();
    }
  }

  it('are as many for many rows as for few', async () => {
    const few = await countAll(await add(0, 8, 10, 2));
    const large = await add(1, 40, 14, 5);
    await lengthenLists(database, await agencyOf(large), large as RequisitionId, 150);
    const many = await countAll(large);
    expect(few.size).to.be.greaterThan(40);
    const both = [...few].flatMap(([page, queries]) => (many.has(page) ? [{ page, few: queries, many: many.get(page) }] : []));
    expect(both.length).to.be.greaterThan(40);
    for (const [path, queries] of Object.entries(LOOKED_AT))
      for (const query of queries)
        expect(
          both.some(({ page }) => page.startsWith(`${path}${query} as`)),
          path + query,
        ).to.equal(true);
    expect(both.filter(({ page, few, many = 0 }) => (isFile(page) ? many - few > MORE_FOR_A_FILE : many !== few))).to.deep.equal(
      [],
    );
    expect([...many].filter(([, queries]) => queries > QUERIES_MAX)).to.deep.equal([]);
  });
});
