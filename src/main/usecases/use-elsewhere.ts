import { join } from 'node:path';
import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type { Browser, ElsewhereChange, ElsewhereView } from '../../shared/model/elsewhere.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { findBrowser } from '../elsewhere/browsers.ts';
import { ChromiumModule } from '../elsewhere/chromium-module.ts';
import { FirefoxProfile } from '../elsewhere/firefox-profile.ts';
import {
  type Change,
  changeForeignFile,
  readForeignFile,
  type ReplaceFile,
} from '../elsewhere/foreign-file.ts';
import { openScConf } from '../elsewhere/opensc-conf.ts';
import { findOpenSc, type ModuleSystem, type OpenScModule } from '../elsewhere/opensc-module.ts';
import { SshConfig } from '../elsewhere/ssh-config.ts';
import { type Environment, userFolders } from '../elsewhere/user-folders.ts';
import type { ExportedFile } from './export-certificate.ts';
import type { Session } from './session.ts';
import { loadCertificateParser } from './summarize-certificate.ts';

export type ElsewhereParts = {
  readonly system: NodeJS.Platform;
  /** The user's home folder by the HOME variable, and as the system knows it: SSH goes by that alone. */
  readonly home: string;
  readonly systemHome: string;
  /** This program's own folder. */
  readonly data: string;
  readonly environment: Environment;
  /** Starts a program that outlives this one. False if it cannot be started. */
  readonly start: (
    program: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
  ) => boolean;
  readonly replaceFile: ReplaceFile;
  /** Of the file system; another one in tests. */
  readonly root?: string;
};

/**
 * The card in other programs, through OpenSC's module. The other program asks for the PIN itself. This one only writes
 * down where the module is, and removes that again.
 */
export class Elsewhere {
  readonly #parts: ElsewhereParts;
  readonly #ssh: SshConfig;
  readonly #chromium: ChromiumModule;
  readonly #firefox: FirefoxProfile;
  /** The change that is being made. A second press of a button waits for the first. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ElsewhereParts) {
    this.#parts = parts;
    this.#ssh = new SshConfig(parts.systemHome, parts.replaceFile);
    this.#chromium = new ChromiumModule(userFolders(parts.home, parts.environment), parts.replaceFile);
    this.#firefox = new FirefoxProfile(parts.data, parts.replaceFile);
  }

  look(): ElsewhereView {
    const { system } = this.#parts;
    const found = this.#openSc();
    return {
      system: system === 'win32' ? 'windows' : system === 'darwin' ? 'mac' : 'linux',
      openSc: found
        ? { path: found.path, ...(found.version !== undefined && { version: found.version }) }
        : null,
      ssh: { file: this.#shortened(this.#ssh.path), setUp: this.#ssh.state() },
      firefox: { browser: this.#browser('firefox'), hasProfile: this.#firefox.isThere() },
      chromium: {
        browser: this.#browser('chromium'),
        file: this.#shortened(this.#chromium.path),
        setUp: this.#chromium.state(),
        isOpen: this.#chromium.isBrowserOpen(),
      },
    };
  }

  /** Makes one change, and gives the state after it. */
  change(change: ElsewhereChange): Promise<Result<ElsewhereView>> {
    const made = this.#last.then(() => this.#make(change));
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #make(change: ElsewhereChange): Promise<Result<ElsewhereView>> {
    // On other systems the page only tells the steps.
    if (this.#parts.system !== 'linux') return fail({ code: 'elsewhere/not-started' });
    if (this.#isInUse(change)) return fail({ code: 'elsewhere/browser-open' });
    switch (change.what) {
      case 'remove-ssh':
        return this.#after(await this.#ssh.remove());
      case 'remove-chromium':
        return this.#after(await this.#chromium.remove());
      case 'remove-firefox':
        return this.#firefox.remove() === 'done' ? ok(this.look()) : fail({ code: 'file/not-deleted' });
      default: {
        const module = this.#openSc();
        return module ? this.#setUp(change, module.path) : fail({ code: 'elsewhere/no-opensc' });
      }
    }
  }

  async #setUp(
    change: Exclude<ElsewhereChange, { what: Undo }>,
    module: string,
  ): Promise<Result<ElsewhereView>> {
    // Nothing is written that was not shown.
    if ('module' in change && change.module !== module) return fail({ code: 'elsewhere/opensc-changed' });
    switch (change.what) {
      case 'add-ssh':
        return this.#after(await this.#ssh.add(change.host, module));
      case 'add-chromium':
        return this.#after(await this.#chromium.add(module));
      case 'start-chromium':
        return this.#start('chromium', []);
      case 'start-firefox': {
        if (this.#browser('firefox').state !== 'ready') return fail({ code: 'elsewhere/not-started' });
        const made = await this.#firefox.make(module);
        return made === 'done'
          ? this.#start('firefox', ['--no-remote', '--profile', this.#firefox.folder])
          : this.#after(made);
      }
    }
  }

  /** Whether a browser has open what is to be changed. */
  #isInUse({ what }: ElsewhereChange): boolean {
    if (what === 'start-firefox' || what === 'remove-firefox') return this.#firefox.isOpen();
    return (what === 'add-chromium' || what === 'remove-chromium') && this.#chromium.isBrowserOpen();
  }

  async #start(kind: 'firefox' | 'chromium', args: readonly string[]): Promise<Result<ElsewhereView>> {
    const { data, start, replaceFile } = this.#parts;
    const browser = this.#browser(kind);
    const settings = join(data, 'opensc.conf');
    const isStarted =
      browser.state === 'ready' &&
      (await changeForeignFile(settings, readForeignFile(settings), Buffer.from(openScConf), replaceFile)) ===
        'done' &&
      start(browser.program, args, { OPENSC_CONF: settings });
    return isStarted ? ok(this.look()) : fail({ code: 'elsewhere/not-started' });
  }

  #after(change: Change): Result<ElsewhereView> {
    if (change === 'failed') return fail({ code: 'elsewhere/not-written' });
    return change === 'refused' ? fail({ code: 'elsewhere/changed-by-hand' }) : ok(this.look());
  }

  #openSc(): OpenScModule | undefined {
    const { system, root } = this.#parts;
    return systems.includes(system) ? findOpenSc(system as ModuleSystem, root) : undefined;
  }

  #browser(kind: 'firefox' | 'chromium'): Browser {
    const { system, environment, home } = this.#parts;
    return system === 'linux'
      ? findBrowser(kind, { path: environment['PATH'] ?? '', home })
      : { state: 'none' };
  }

  /** As a shell writes it: a screenshot should not show the home folder's name. */
  #shortened(path: string): string {
    const { systemHome } = this.#parts;
    return path.startsWith(`${systemHome}/`) ? `~${path.slice(systemHome.length)}` : path;
  }
}

type Undo = 'remove-ssh' | 'remove-firefox' | 'remove-chromium';

const systems: readonly NodeJS.Platform[] = ['linux', 'darwin', 'win32'];

/** The 利用者証明用 key of this card as a line for `authorized_keys`. */
export async function sshKeyOf(
  { memory }: Session,
  cardId: string,
): Promise<Result<{ readonly line: string }>> {
  const card = memory.get(cardId);
  if (!card) return fail({ code: 'card/removed' });
  const der = card.certificates.auth;
  if (!der) return fail({ code: 'certificate/absent' });
  const { hasKeyOfOtherKind, sshPublicKey } = await loadCertificateParser();
  const line = sshPublicKey(der, 'My Number Card');
  if (line !== undefined) return ok({ line });
  return hasKeyOfOtherKind(der)
    ? fail({ code: 'elsewhere/card-cannot' })
    : fail({ code: 'certificate/unreadable', reason: 'no RSA key of 2048 bits or more' });
}

/** The line as a file, with the name that SSH gives public keys. */
export async function sshKeyFile(session: Session, cardId: string, now: Date): Promise<Result<ExportedFile>> {
  const key = await sshKeyOf(session, cardId);
  if (!key.ok) return key;
  const name = `my-number-card-${jstDayOf(now)}.pub`;
  return ok({ name, bytes: new TextEncoder().encode(`${key.value.line}\n`) });
}
