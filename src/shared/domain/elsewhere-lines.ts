/** What is written into the settings of other programs, and shown beforehand. */

/** A host as it stands behind `Host` in ssh_config: no pattern, no space, nothing that could begin another line. */
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9._:-]{0,252}[A-Za-z0-9])?$/;

export const isSshHost = (host: string): boolean => HOST.test(host);

/**
 * The lines for one host (ssh_config(5)). A path with spaces stands in quotes.
 * @param module path of the PKCS #11 module
 */
export const sshLines = (host: string, module: string): readonly string[] => [
  `Host ${host}`,
  `  PKCS11Provider ${/\s/.test(module) ? `"${module}"` : module}`,
];

/** Comment lines around our lines, by which they are found again. */
export const sshMarkers = {
  begin: '# >>> Shomei: SSH with the My Number Card',
  end: '# <<< Shomei',
} as const;

/** The name by which our module is found again in a browser's list. */
export const MODULE_NAME = 'Shomei OpenSC';

/** A stanza of a module list of NSS, which Firefox and Chromium use. @param library path of the PKCS #11 module */
export const moduleLines = (library: string): readonly string[] => [
  `library=${library}`,
  `name=${MODULE_NAME}`,
];
