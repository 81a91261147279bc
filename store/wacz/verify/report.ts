/** What is checked of a package, in the order in which it is reported. */
export const CHECKS = {
  zip: 'the file is a zip with exactly the members of a package, stored and in order',
  resources: 'every member has the length and SHA-256 that datapackage.json says',
  datapackage: 'datapackage.json has the SHA-256 that was signed',
  signature: 'the signature was made with the pinned key',
  records: 'every archived record is whole and has the digests it names',
  index: 'the index leads to every record, with its address and digest, in order',
  pages: 'every page leads to an archived answer',
  timestamp: 'a time stamp authority saw exactly this file',
  record: 'the sealed record names exactly what the package holds, and so does the ledger',
} as const;
export type CheckName = keyof typeof CHECKS;

/** Something that is not as it should be: in which member, and at which bytes of the file (`to` is behind the last). */
export interface Problem {
  readonly member: string;
  readonly from: number;
  readonly to: number;
  readonly problem: string;
}

/** How one check ended. `unchecked`: there was nothing to check it against; the detail says what was missing. */
export interface CheckResult {
  readonly check: CheckName;
  readonly result: 'ok' | 'wrong' | 'unchecked';
  readonly detail: string;
  readonly problems: readonly Problem[];
}

/** `malformed`: not a package of this product at all. `tampered`: one that is not as it was written. */
export type PackageState = 'ok' | 'tampered' | 'malformed';

/** All that was found about one package. `sha256` is that of the whole file, null when it could not be read. */
export interface PackageReport {
  readonly file: string;
  readonly state: PackageState;
  readonly sha256: string | null;
  readonly checks: readonly CheckResult[];
}

/** The check found nothing wrong. */
export const ok = (check: CheckName, detail: string): CheckResult => ({ check, result: 'ok', detail, problems: [] });

/** The check could not be made. */
export const unchecked = (check: CheckName, detail: string): CheckResult => ({
  check,
  result: 'unchecked',
  detail,
  problems: [],
});

/** The problems if there are any, else that all is well. */
export const resultOf = (check: CheckName, problems: readonly Problem[], allWell: string): CheckResult =>
  problems.length === 0
    ? ok(check, allWell)
    : {
        check,
        result: 'wrong',
        detail: problems.length === 1 ? 'one thing is wrong' : `${problems.length} things are wrong`,
        problems,
      };
