import type { ServiceFacts } from '../machine.ts';
import type { Environment } from './environment.ts';
import type { Files } from '../files/files.ts';
import { processNames } from './processes.ts';

const PROGRAMS = ['/usr/sbin/pcscd', '/usr/bin/pcscd', '/sbin/pcscd', '/usr/local/sbin/pcscd'] as const;
const UNITS = ['/usr/lib/systemd/system', '/lib/systemd/system', '/etc/systemd/system'] as const;
const ENABLED = '/etc/systemd/system/sockets.target.wants/pcscd.socket';
const SOCKET = '/run/pcscd/pcscd.comm';
/** It exists if systemd started the system: sd_booted(3). */
const SYSTEMD = '/run/systemd/system';
/** The file of a masked unit is a link to it: systemctl(1), mask. */
const MASKS = ['/etc/systemd/system', '/run/systemd/system'].flatMap((folder) =>
  ['pcscd.socket', 'pcscd.service'].map((unit) => `${folder}/${unit}`),
);

/** What the machine has of pcscd: program, socket, unit, and the library that speaks to it. */
export async function service(files: Files, environment: Environment): Promise<ServiceFacts> {
  const socket = environment.PCSCLITE_CSOCK_NAME ?? SOCKET;
  const [hasProgram, hasSocket, isSocketOpen, hasSystemd, unit, libraryVersion, running] = await Promise.all([
    anyExists(files, PROGRAMS),
    files.exists(socket),
    files.canWrite(socket),
    files.exists(SYSTEMD),
    unitState(files),
    library(files),
    processNames(files),
  ]);
  const services = running.filter((name) => name === 'pcscd');
  return {
    // A socket of its own means that the service comes from elsewhere, e.g. into a container.
    isInstalled: hasProgram || hasSocket,
    hasSocket,
    isFromElsewhere: hasSocket && !hasProgram,
    isSocketOpen,
    isSocketNamed: environment.PCSCLITE_CSOCK_NAME !== undefined,
    hasSystemd,
    unit,
    ...(libraryVersion !== undefined && { libraryVersion }),
    others: services.slice(1),
  };
}

async function unitState(files: Files): Promise<NonNullable<ServiceFacts['unit']>> {
  const masks = await Promise.all(MASKS.map((path) => files.target(path)));
  if (masks.includes('/dev/null')) return 'masked';
  // The link leads to a unit that a sandbox may not show, so it is looked at and not followed.
  if ((await files.target(ENABLED)) !== undefined) return 'enabled';
  const units = UNITS.map((folder) => `${folder}/pcscd.socket`);
  return (await anyExists(files, units)) ? 'disabled' : 'missing';
}

/** The version in the name of the loaded library: `libpcsclite.so.1.0.0`, `libpcsclite_real.so.1.0.0`. */
async function library(files: Files): Promise<string | undefined> {
  const loaded = (await files.text('/proc/self/maps'))?.match(/libpcsclite\w*\.so[.\d]*/)?.[0];
  if (loaded !== undefined) return loaded;
  const folders = ['/usr/lib64', '/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
  for (const folder of folders) {
    const target = await files.target(`${folder}/libpcsclite.so.1`);
    const name = target?.split('/').at(-1);
    if (name !== undefined) return name;
    if (await files.exists(`${folder}/libpcsclite.so.1`)) return 'libpcsclite.so.1';
  }
  return undefined;
}

const anyExists = async (files: Files, paths: readonly string[]): Promise<boolean> =>
  (await Promise.all(paths.map((path) => files.exists(path)))).includes(true);
