import { answersFor, stepFor } from './measure.ts';
import { askedSources, generalAnswers, type Answer } from './answers.ts';
import { startSite } from './site.ts';
import { USERNAME_PARAMETERS, type UsernameParameters } from '../../core/protocol/sources/username-presence.ts';

/** What a checker with a one-sided rule says: the words are those of Sherlock. */
type Said = 'claimed' | 'available' | 'unknown';

export interface OneSidedFigures {
  readonly claimed: number;
  readonly available: number;
  readonly unknown: number;
  /** Claimed, and nobody is known to be there. */
  readonly falseFound: number;
  /** Available, and the site never said so. */
  readonly falseNone: number;
}

interface Read {
  readonly status: number;
  readonly text: string;
}

interface Rule {
  readonly follows: boolean;
  readonly judge: (read: Read, rule: UsernameParameters) => Said;
}

const succeeded = (status: number) => status >= 200 && status < 300;

/**
 * The three rules of one-sided username checkers as Sherlock 0.16 publishes them (`errorType` in its manifest and its documentation): what is
 * not known to be absent is claimed. Written again from that description, with the site's own words for "missing".
 */
export const ONE_SIDED: Readonly<Record<'statusCode' | 'message' | 'responseUrl', Rule>> = {
  statusCode: { follows: true, judge: ({ status }) => (succeeded(status) ? 'claimed' : 'available') },
  message: {
    follows: true,
    judge: ({ status, text }, { missingText }) =>
      text.includes(missingText) ? 'available' : succeeded(status) ? 'claimed' : 'unknown',
  },
  responseUrl: { follows: false, judge: ({ status }) => (succeeded(status) ? 'claimed' : 'available') },
};

/** Marks of the bot walls of Cloudflare and Amazon: an answer that holds one says nothing, as Sherlock treats it. */
const WALL_MARKS = ['id="challenge-error-text"', 'AwsWafIntegration.forceRefreshToken'];

/** The one-sided rules on the answers that the source for usernames is given. */
export async function measureOneSided(): Promise<Record<keyof typeof ONE_SIDED, OneSidedFigures>> {
  const asked = askedSources().find(({ source }) => source === 'username-presence');
  if (asked === undefined) throw new Error('the bench does not ask for usernames');
  const parameters = USERNAME_PARAMETERS.parse(stepFor(asked).parameters);
  const answers = answersFor(asked, generalAnswers());
  const site = await startSite();
  const path = parameters.check.replace('{account}', asked.query);
  try {
    const figures = {} as Record<keyof typeof ONE_SIDED, OneSidedFigures>;
    for (const name of Object.keys(ONE_SIDED) as (keyof typeof ONE_SIDED)[]) {
      const said: { readonly answer: Answer; readonly said: Said }[] = [];
      for (const answer of answers) {
        site.answerWith(answer);
        const { follows, judge } = ONE_SIDED[name];
        const read = await visit(`http://${site.place}${path}`, follows, answer.how === 'slow' || answer.how === 'drip');
        said.push({ answer, said: read === null || isWall(read) ? 'unknown' : judge(read, parameters) });
      }
      figures[name] = count(said);
    }
    return figures;
  } finally {
    await site.close();
  }
}

const isWall = ({ text }: Read) => WALL_MARKS.some((mark) => text.includes(mark));

function count(all: readonly { readonly answer: Answer; readonly said: Said }[]): OneSidedFigures {
  const those = (wanted: Said) => all.filter(({ said }) => said === wanted);
  return {
    claimed: those('claimed').length,
    available: those('available').length,
    unknown: those('unknown').length,
    falseFound: those('claimed').filter(({ answer }) => answer.truth !== 'present').length,
    falseNone: those('available').filter(({ answer }) => answer.truth !== 'missing' && !answer.mayBeMissing).length,
  };
}

const REDIRECTS_MAX = 30;
const BYTES_MAX = 12_000_000;

/** Reads an address as such checkers do, redirects to other hosts included: those are answered by the same site, by their path. */
async function visit(url: string, follows: boolean, endless: boolean): Promise<Read | null> {
  let at = url;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const read = await readOnce(at, endless);
    if (read === null || !follows || read.location === null || !URL.canParse(read.location, at)) return read;
    const { pathname, search, protocol } = new URL(read.location, at);
    if (!protocol.startsWith('http')) return null;
    at = new URL(pathname + search, url).href;
  }
  return null;
}

async function readOnce(url: string, endless: boolean): Promise<(Read & { readonly location: string | null }) | null> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(endless ? 150 : 5_000) });
    const text = (await answer.text()).slice(0, BYTES_MAX);
    return {
      status: answer.status,
      text,
      location: answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null,
    };
  } catch {
    return null;
  }
}
