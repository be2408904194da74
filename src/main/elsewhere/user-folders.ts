import { join } from 'node:path';

/** The variables of this program's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the user's files are, by the XDG Base Directory Specification. */
export type UserFolders = {
  readonly home: string;
  /** What programs keep, and their settings. */
  readonly data: string;
  readonly config: string;
};

export const userFolders = (home: string, environment: Environment): UserFolders => ({
  home,
  data: absolute(environment['XDG_DATA_HOME']) ?? join(home, '.local', 'share'),
  config: absolute(environment['XDG_CONFIG_HOME']) ?? join(home, '.config'),
});

/** The specification: one that is not absolute does not count. */
const absolute = (path: string | undefined): string | undefined => (path?.startsWith('/') ? path : undefined);
