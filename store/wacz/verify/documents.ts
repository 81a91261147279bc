import { Datapackage, PackageDigest, writeDocument } from '../../../core/capture/wacz/datapackage.ts';
import { indexTimestamp, isInByteOrder, readIndexLine, writeIndex } from '../../../core/capture/wacz/cdxj.ts';
import { MEMBERS } from '../../../core/capture/wacz/layout.ts';
import { readPages } from '../../../core/capture/wacz/pages.ts';
import { isSignedBy } from '../../../core/capture/wacz/signing.ts';
import { whole, type Contents, type ReadMember } from './contents.ts';
import { ok, resultOf, type CheckResult, type Problem } from './report.ts';

/** The documents of a package, as far as they can be read. */
export interface Documents {
  readonly datapackage: Datapackage | null;
  readonly digest: PackageDigest | null;
}

/** Reads the two documents that say what a package is. */
export function readDocuments(contents: Contents): Documents {
  return {
    datapackage: Datapackage.safeParse(json(textOf(contents, MEMBERS.datapackage))).data ?? null,
    digest: PackageDigest.safeParse(json(textOf(contents, MEMBERS.digest))).data ?? null,
  };
}

/** Check 2: what datapackage.json lists is there, as listed, and nothing else is. */
export function checkResources(contents: Contents, { datapackage }: Documents): CheckResult {
  const problems = [...contents.memberProblems];
  const resources = datapackage?.resources ?? [];
  const own = contents.members.filter(({ member: { name } }) => name !== MEMBERS.datapackage && name !== MEMBERS.digest);
  if (datapackage === null) problems.push(at(contents, MEMBERS.datapackage, 'it is no datapackage.json of WACZ 1.1.1'));
  for (const { member, sha256 } of datapackage === null ? [] : own) {
    const listed = resources.filter(({ path }) => path === member.name);
    const [resource] = listed;
    if (resource === undefined || listed.length > 1)
      problems.push({ ...whole(member), problem: 'datapackage.json does not list it once' });
    else if (resource.bytes !== member.bytes || resource.hash !== `sha256:${sha256}`)
      problems.push({
        ...whole(member),
        problem: `it has ${member.bytes} bytes and the SHA-256 ${sha256}; datapackage.json says ${resource.bytes} and ${resource.hash.slice('sha256:'.length)}`,
      });
  }
  for (const { path } of resources)
    if (!own.some(({ member }) => member.name === path))
      problems.push({ member: path, from: 0, to: 0, problem: 'datapackage.json lists it, and it is missing' });
  return resultOf('resources', problems, `${own.length} members`);
}

/** Check 3: the digest is of exactly this datapackage.json. */
export function checkDatapackage(contents: Contents, { digest }: Documents): CheckResult {
  const datapackage = contents.members.find(({ member }) => member.name === MEMBERS.datapackage);
  if (digest === null || datapackage === undefined)
    return resultOf('datapackage', [at(contents, MEMBERS.digest, 'it is no datapackage-digest.json')], '');
  const hash = `sha256:${datapackage.sha256}`;
  return hash === digest.hash
    ? ok('datapackage', hash)
    : resultOf(
        'datapackage',
        [
          {
            ...whole(datapackage.member),
            problem: `it has the SHA-256 ${datapackage.sha256}; datapackage-digest.json says ${digest.hash.slice('sha256:'.length)}`,
          },
        ],
        '',
      );
}

/**
 * Check 4: whose signature it is. `pinnedKey` is base64 of SPKI DER; without one, only that the package agrees with itself can be shown.
 */
export function checkSignature(contents: Contents, { datapackage, digest }: Documents, pinnedKey: string | null): CheckResult {
  const wrong = (problem: string) => resultOf('signature', [at(contents, MEMBERS.digest, problem)], '');
  if (digest === null) return wrong('it holds no signature in the form of WACZ');
  const { signedData, hash } = digest;
  if (signedData.hash !== hash) return wrong('what was signed is another hash than the one of datapackage.json');
  if (!isSignedBy(signedData.publicKey, signedData.hash, signedData.signature))
    return wrong('the signature is not of this hash and this key');
  if (datapackage !== null && (signedData.created !== datapackage.created || signedData.software !== datapackage.software))
    return wrong('it says another time or software than datapackage.json');
  // The same bytes can be written in base64 in more than one way.
  if (textOf(contents, MEMBERS.digest) !== writeDocument(digest)) return wrong('it is not written as this product writes it');
  if (pinnedKey !== null && signedData.publicKey !== pinnedKey)
    return wrong('it was signed with another key than the pinned one');
  return pinnedKey === null
    ? ok('signature', 'signed with the key in the package itself; pin one with --key to know whose it is')
    : ok('signature', 'signed with the pinned key');
}

/** Check 6: the index is exactly what the archives ask for. */
export function checkIndex(contents: Contents): CheckResult {
  const text = textOf(contents, MEMBERS.index);
  const lines = contents.records.flatMap(({ line }) => (line === null ? [] : [line]));
  const expected = writeIndex(lines);
  if (text === expected) return ok('index', `${lines.length} records`);
  const found = text.split('\n').slice(0, -1);
  const wanted = new Set(expected.split('\n'));
  const have = new Set(found);
  const problems = [
    ...found
      .filter((line) => !wanted.has(line))
      .map(
        (line) =>
          `no record is where it leads: ${readIndexLine(line) === null ? 'a line that is none of an index' : line.slice(0, 200)}`,
      ),
    ...lines
      .filter((line) => !have.has(writeIndex([line]).trimEnd()))
      .map(({ url }) => `it has no line for ${url.slice(0, 200)}`),
    ...(isInByteOrder(found) ? [] : ['its lines are not in the order of their bytes']),
  ].slice(0, 20);
  return resultOf(
    'index',
    (problems.length > 0 ? problems : ['it is not written as this product writes it']).map((problem) =>
      at(contents, MEMBERS.index, problem),
    ),
    '',
  );
}

/** Check 7: a viewer that opens the package begins at something that is in it. */
export function checkPages(contents: Contents, { datapackage }: Documents): CheckResult {
  const pages = readPages(textOf(contents, MEMBERS.pages));
  if (pages === null) return resultOf('pages', [at(contents, MEMBERS.pages, 'it is no list of pages')], '');
  const isArchived = (url: string, instant: string) =>
    contents.records.some(
      ({ line, type }) => type === 'response' && line?.url === url && line.timestamp === indexTimestamp(instant),
    );
  const problems = pages
    .filter(({ url, ts }) => !isArchived(url, ts))
    .map(({ url }) => at(contents, MEMBERS.pages, `no archived answer belongs to ${url.slice(0, 200)}`));
  const main = datapackage?.mainPageUrl;
  if (main !== undefined && !pages.some(({ url, ts }) => url === main && ts === datapackage?.mainPageDate))
    problems.push(at(contents, MEMBERS.datapackage, 'its main page is not in the list of pages'));
  return resultOf(
    'pages',
    problems,
    pages.length === 0 ? 'no page was shown, and none is listed' : pages.length === 1 ? 'one page' : `${pages.length} pages`,
  );
}

function at({ members }: Contents, name: string, problem: string): Problem {
  const found = members.find(({ member }) => member.name === name);
  return found === undefined
    ? { member: name, from: 0, to: 0, problem: 'the member is missing' }
    : { ...whole(found.member), problem };
}

function textOf({ members }: { readonly members: readonly ReadMember[] }, name: string): string {
  return members.find(({ member }) => member.name === name)?.text ?? '';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
