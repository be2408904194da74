import type { Files } from '../files/files.ts';

const MOST = 4_000;

/** Names of the running processes, as the kernel keeps them: at most 15 letters, no path, no arguments. */
export async function processNames(files: Files): Promise<readonly string[]> {
  const names = await Promise.all((await ids(files)).map((id) => files.text(`/proc/${id}/comm`)));
  return names.flatMap((name) => name?.trim() ?? []);
}

/** Programs that are known to hold cards: the card part of GnuPG, and parts of the official client. */
const HOLDERS = /^(scdaemon|JPKI\w*|opensc-notify|pkcs11-register|ssh-pkcs11-help|yubikey-\w+)$/;

/** A process that has loaded this may speak to the service. */
const CARD_LIBRARY = /\/libpcsclite\w*\.so/;
/** The part by which this program calls that library. It lies in this program's own folder. */
const OWN_PART = /\/\S*\/koffi\.node/;

/**
 * This user's programs that use cards: those that have loaded the card library (a user can read the memory map only of
 * their own processes), and known ones. That they have loaded it does not say that they hold a card now.
 * @param own the number of the process that asks
 */
export async function cardPrograms(files: Files, own: number): Promise<readonly string[]> {
  const ownPart = OWN_PART.exec((await files.text('/proc/self/maps')) ?? '')?.[0];
  /** Another process of this program, such as its window, may bear the name of what runs it, `electron`. */
  const nameOf = (name: string, maps: string): string =>
    ownPart !== undefined && maps.includes(ownPart) ? 'shomei' : name;
  const found = await Promise.all(
    (await ids(files))
      .filter((id) => id !== `${own}`)
      .map(async (id) => {
        const name = (await files.text(`/proc/${id}/comm`))?.trim() ?? '';
        if (name === '' || name === 'pcscd') return [];
        if (HOLDERS.test(name)) return [name];
        const maps = (await files.text(`/proc/${id}/maps`)) ?? '';
        return CARD_LIBRARY.test(maps) ? [nameOf(name, maps)] : [];
      }),
  );
  return [...new Set(found.flat())].filter((name) => /^[\w.+-]{1,15}$/.test(name)).slice(0, 16);
}

const ids = async (files: Files): Promise<readonly string[]> =>
  (await files.names('/proc')).filter((name) => /^\d+$/.test(name)).slice(0, MOST);
