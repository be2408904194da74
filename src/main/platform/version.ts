/** Inserted by the build from package.json; missing if the sources are run directly. */
declare const SHOMEI_VERSION: string | undefined;

/** The version of the program, for the command line, which cannot ask Electron. */
export const programVersion: string = typeof SHOMEI_VERSION === 'undefined' ? '' : SHOMEI_VERSION;
