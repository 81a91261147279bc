/**
 * The SHA-256 of the file that the build wrote beside this one, in hex. `null` in a checkout, where every process compiles the sources it has;
 * the build writes it (`local/build.mjs`).
 */
export const SEAL: string | null = null;
