/** Names of ASN.1 for what a time stamp is made of. */
export const SHA256_OID = '2.16.840.1.101.3.4.2.1';
export const TIMESTAMP_INFO_OID = '1.2.840.113549.1.9.16.1.4';
export const SIGNED_DATA_OID = '1.2.840.113549.1.7.2';
export const DATA_OID = '1.2.840.113549.1.7.1';
export const CONTENT_TYPE_OID = '1.2.840.113549.1.9.3';
export const EXTENDED_KEY_USAGE_OID = '2.5.29.37';
export const TIMESTAMPING_OID = '1.3.6.1.5.5.7.3.8';
