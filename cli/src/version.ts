declare const KLAUSUL_VERSION: string;

/** The release, from package.json at build time. */
export const version = KLAUSUL_VERSION;
