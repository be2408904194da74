import { join } from 'node:path';
import type { SetUp } from '../../shared/model/elsewhere.ts';
import { isChromiumOpen } from './browsers.ts';
import {
  type Change,
  changeForeignFile,
  type ForeignFile,
  readForeignFile,
  type ReplaceFile,
} from './foreign-file.ts';
import { hasModule, isModuleList, withModule, withoutModule } from './nss-modules.ts';

/** The module list that Chromium and Chrome share, `~/.pki/nssdb/pkcs11.txt`. Only one stanza in it is ours. */
export class ChromiumModule {
  readonly #home: string;
  readonly #path: string;
  readonly #replace: ReplaceFile;

  /** @param home the user's home folder */
  constructor(home: string, replaceFile: ReplaceFile) {
    this.#home = home;
    this.#replace = replaceFile;
    this.#path = join(home, '.pki', 'nssdb', 'pkcs11.txt');
  }

  get path(): string {
    return this.#path;
  }

  /** `unclear` if there is no list yet: the browser makes it at its first start. */
  state(): SetUp {
    return stateOf(readForeignFile(this.#path));
  }

  /** The browser writes the list when it ends, so it has to be closed. */
  isBrowserOpen(): boolean {
    return isChromiumOpen(this.#home);
  }

  async add(library: string): Promise<Change> {
    const file = readForeignFile(this.#path);
    const isFit = stateOf(file) === 'none' && !this.isBrowserOpen() && !/\p{Cc}/u.test(library);
    if (!isFit || file.state !== 'there') return 'refused';
    const bytes = withModule(file.bytes, library);
    return changeForeignFile(this.#path, file, bytes, this.#replace);
  }

  async remove(): Promise<Change> {
    const file = readForeignFile(this.#path);
    if (file.state !== 'there' || stateOf(file) !== 'there' || this.isBrowserOpen()) return 'refused';
    const bytes = withoutModule(file.bytes);
    return changeForeignFile(this.#path, file, bytes, this.#replace);
  }
}

function stateOf(file: ForeignFile): SetUp {
  if (file.state !== 'there') return 'unclear';
  if (hasModule(file.bytes)) return 'there';
  return isModuleList(file.bytes) ? 'none' : 'unclear';
}
