import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleLines } from '../../shared/domain/elsewhere-lines.ts';
import type { Change } from './foreign-file.ts';

/**
 * A profile of Firefox for the card alone, inside this program's own data. The user's own profile is not touched, and
 * undoing means deleting the folder.
 */
export class FirefoxProfile {
  readonly #folder: string;

  /** @param data the program's own folder */
  constructor(data: string) {
    this.#folder = join(data, 'firefox-with-card');
  }

  get folder(): string {
    return this.#folder;
  }

  /** Whether anything of it is left. */
  isThere(): boolean {
    return existsSync(this.#folder);
  }

  /** The list of modules is written last. */
  isWhole(): boolean {
    return existsSync(join(this.#folder, 'pkcs11.txt'));
  }

  make(library: string): Change {
    if (/\p{Cc}/u.test(library)) return 'refused';
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const write = (name: string, lines: readonly string[]) =>
        writeFileSync(join(this.#folder, name), `${lines.join('\n')}\n`, { mode: 0o600 });
      write('user.js', preferences);
      write('pkcs11.txt', [...internalModule(this.#folder), '', ...moduleLines(library), '']);
      return 'done';
    } catch {
      return 'failed';
    }
  }

  /** Including everything that Firefox kept in it. */
  remove(): Change {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
      return 'done';
    } catch {
      return 'failed';
    }
  }
}

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
