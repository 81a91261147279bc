/**
 * The members of a package (WACZ 1.1.1), in the order in which they stand in the file. `exchanges` is missing when nothing was exchanged;
 * every other member is always there.
 */
export const MEMBERS = {
  exchanges: 'archive/data.warc.gz',
  derived: 'archive/derived.warc.gz',
  index: 'indexes/index.cdx',
  pages: 'pages/pages.jsonl',
  datapackage: 'datapackage.json',
  digest: 'datapackage-digest.json',
} as const;

/** A package's file name, as it is offered and exported. */
export const packageName = (captureId: string): string => `${captureId}.wacz`;

/** The name of the time stamp beside a package: a DER `TimeStampResp` (RFC 3161) over the whole package file. */
export const timestampName = (packageFile: string): string => `${packageFile}.tsr`;

/** What that time stamp is, as its authority sends it and as it is kept and handed out. */
export const TIMESTAMP_MEDIA_TYPE = 'application/timestamp-reply';

/** The name under which the public key that signed packages is left beside them. */
export const PACKAGE_KEY_NAME = 'package-key.pem';

/** The base name of a member: what an index line calls the file that a record is in. */
export const baseName = (member: string): string => member.slice(member.lastIndexOf('/') + 1);
