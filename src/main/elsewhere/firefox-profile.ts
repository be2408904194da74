import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isThere } from '../files/plain-file.ts';
import { isFirefoxOpen } from './browsers.ts';
import {
  type Change,
  changeForeignFile,
  type ForeignFile,
  readForeignFile,
  type ReplaceFile,
} from './foreign-file.ts';
import { moduleIn, namesLibrary, withModule, withoutModule } from './nss-modules.ts';

/**
 * A profile of Firefox for the card alone, inside this program's own data. The user's own profile is not touched, and
 * undoing means deleting the folder.
 */
export class FirefoxProfile {
  readonly #folder: string;
  readonly #replace: ReplaceFile;

  /** @param data the program's own folder */
  constructor(data: string, replaceFile: ReplaceFile) {
    this.#folder = join(data, 'firefox-with-card');
    this.#replace = replaceFile;
  }

  get folder(): string {
    return this.#folder;
  }

  /** Whether anything of it is left. */
  isThere(): boolean {
    return isThere(this.#folder);
  }

  isOpen(): boolean {
    return isFirefoxOpen(this.#folder);
  }

  /** Makes what is missing. A list that names another library, as before an update of OpenSC, names this one then. */
  async make(library: string): Promise<Change> {
    if (/\p{Cc}/u.test(library)) return 'refused';
    const list = readForeignFile(this.#in('pkcs11.txt'));
    if (list.state === 'there' && namesLibrary(list.bytes, library)) return 'done';
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    } catch {
      return 'failed';
    }
    // The list is written last, so a profile with a list is complete.
    const preferred = await this.#write('user.js', readForeignFile(this.#in('user.js')), textOf(preferences));
    return preferred === 'done' ? this.#write('pkcs11.txt', list, this.#listWith(list, library)) : preferred;
  }

  /** Deletes everything that Firefox kept in it. Not while it is open, because Firefox would go on writing. */
  remove(): Change {
    if (this.isOpen()) return 'refused';
    try {
      rmSync(this.#folder, { recursive: true, force: true });
      return 'done';
    } catch {
      return 'failed';
    }
  }

  /** Other modules in the list stay. */
  #listWith(list: ForeignFile, library: string): Uint8Array {
    const others = list.state === 'there' ? withoutModule(list.bytes) : new Uint8Array();
    const isList = others.length > 0 && moduleIn(others) === 'none';
    return withModule(isList ? others : textOf([...internalModule(this.#folder), '']), library);
  }

  #write(name: string, was: ForeignFile, bytes: Uint8Array): Promise<Change> {
    return changeForeignFile(this.#in(name), was, bytes, this.#replace);
  }

  #in(name: string): string {
    return join(this.#folder, name);
  }
}

const textOf = (lines: readonly string[]): Uint8Array => Buffer.from(`${lines.join('\n')}\n`, 'utf8');

/** NSS's own module, which a list has to name too. Without it there would be no certificates of authorities. */
const internalModule = (folder: string): readonly string[] => [
  'library=',
  'name=NSS Internal PKCS #11 Module',
  `parameters=configdir='sql:${folder}' certPrefix='' keyPrefix='' secmod='secmod.db' flags= updatedir='' updateCertPrefix='' updateKeyPrefix='' updateid='' updateTokenDescription='' `,
  'NSS=Flags=internal,critical trustOrder=75 cipherOrder=100 slotParams=(1={slotFlags=[ECC,RSA,DSA,DH,RC2,RC4,DES,RANDOM,SHA1,MD5,MD2,SSL,TLS,AES,Camellia,SEED,SHA256,SHA512] askpw=any timeout=30})',
];

/** A site gets the certificate, with its name in it, only after the user has agreed each time. */
const preferences: readonly string[] = [
  'user_pref("security.default_personal_cert", "Ask Every Time");',
  'user_pref("browser.shell.checkDefaultBrowser", false);',
];
