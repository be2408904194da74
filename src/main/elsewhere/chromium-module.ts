import { join } from 'node:path';
import type { SetUp } from '../../shared/model/elsewhere.ts';
import { isThere } from '../files/plain-file.ts';
import { isChromiumOpen } from './browsers.ts';
import {
  type Change,
  changeForeignFile,
  type ForeignFile,
  readForeignFile,
  type ReplaceFile,
} from './foreign-file.ts';
import { moduleIn, namesLibrary, withModule, withoutModule } from './nss-modules.ts';
import type { UserFolders } from './user-folders.ts';

/** The module list that Chromium and Chrome share. Only one stanza in it is ours. */
export class ChromiumModule {
  readonly #folders: UserFolders;
  readonly #replace: ReplaceFile;

  constructor(folders: UserFolders, replaceFile: ReplaceFile) {
    this.#folders = folders;
    this.#replace = replaceFile;
  }

  /** Where `~/.pki/nssdb` is, Chromium uses that. It makes a new one among the data of programs (seen with 156). */
  get path(): string {
    const old = join(this.#folders.home, '.pki', 'nssdb');
    const folder = isThere(old) ? old : join(this.#folders.data, 'pki', 'nssdb');
    return join(folder, 'pkcs11.txt');
  }

  /** `unclear` if there is no list yet: the browser makes it with its first page that came by https. */
  state(): SetUp {
    return stateOf(readForeignFile(this.path));
  }

  /** The browser writes the list when it ends, so it has to be closed. */
  isBrowserOpen(): boolean {
    return isChromiumOpen(this.#folders);
  }

  /** Done if the same stanza is there, as after a second press of the button. */
  async add(library: string): Promise<Change> {
    const file = readForeignFile(this.path);
    if (file.state !== 'there' || this.isBrowserOpen() || /\p{Cc}/u.test(library)) return 'refused';
    if (namesLibrary(file.bytes, library)) return 'done';
    if (stateOf(file) !== 'none') return 'refused';
    const bytes = withModule(file.bytes, library);
    return changeForeignFile(this.path, file, bytes, this.#replace);
  }

  async remove(): Promise<Change> {
    const file = readForeignFile(this.path);
    if (stateOf(file) === 'none') return 'done';
    if (file.state !== 'there' || stateOf(file) !== 'there' || this.isBrowserOpen()) return 'refused';
    const bytes = withoutModule(file.bytes);
    return changeForeignFile(this.path, file, bytes, this.#replace);
  }
}

const stateOf = (file: ForeignFile): SetUp => (file.state === 'there' ? moduleIn(file.bytes) : 'unclear');
