import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReplaceFile } from '../elsewhere/foreign-file.ts';
import { replaceFile } from '../platform/replace-file.ts';
import { Elsewhere, type ElsewhereParts } from './use-elsewhere.ts';

export const MODULE = 'usr/lib/x86_64-linux-gnu/opensc-pkcs11.so';

export const nssList = 'library=\nname=NSS Internal PKCS #11 Module\nNSS=Flags=internal,critical\n\n';

let root = '';

/** The calls that would have started a program. */
export const started: (readonly unknown[])[] = [];

export const at = (path: string) => join(root, path);

/** What the buttons ask for, with OpenSC's module as the window shows it. */
export const addSsh = (host: string) => ({ what: 'add-ssh', host, module: at(MODULE) }) as const;
export const addChromium = () => ({ what: 'add-chromium', module: at(MODULE) }) as const;

export const put = (path: string, content: string | Uint8Array, mode = 0o644) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
  chmodSync(at(path), mode);
};

export const read = (path: string) => readFileSync(at(path), 'utf8');

/** For `beforeEach`: a Linux machine with OpenSC and two browsers, in a folder of its own. */
export function makeMachine(): void {
  root = mkdtempSync(join(tmpdir(), 'shomei-elsewhere-'));
  started.length = 0;
  mkdirSync(at('home'));
  put(MODULE, 'the module');
  put('usr/lib/x86_64-linux-gnu/libopensc.so.8', Buffer.from('\0junk\x001.2.13\0\x000.26.1\0'));
  put('bin/firefox', '#!/bin/sh\nexec /usr/lib/firefox/firefox "$@"\n', 0o755);
  put('bin/chromium', '\x7fELF', 0o755);
}

/** For `afterEach`. */
export const removeMachine = (): void => rmSync(root, { recursive: true });

type Parts = {
  readonly system?: NodeJS.Platform;
  readonly replaceFile?: ReplaceFile;
  /** Of the user's and the program's folders, those that lie elsewhere. */
  readonly where?: Partial<Pick<ElsewhereParts, 'home' | 'systemHome' | 'environment'>>;
};

export const elsewhere = (parts: Parts = {}) =>
  new Elsewhere({
    system: parts.system ?? 'linux',
    home: at('home'),
    systemHome: at('home'),
    data: at('data'),
    environment: { PATH: at('bin') },
    ...parts.where,
    root,
    replaceFile: parts.replaceFile ?? replaceFile,
    start: (...call) => {
      started.push(call);
      return true;
    },
  });
