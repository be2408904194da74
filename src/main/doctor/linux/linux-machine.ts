import { packageToolOf } from '../../../shared/domain/commands.ts';
import type { ExaminedSystem } from '../../../shared/model/doctor.ts';
import { driverBundles } from '../files/driver-bundles.ts';
import type { Machine } from '../machine.ts';
import { access } from './access.ts';
import type { Environment } from './environment.ts';
import { type Files, systemFiles } from '../files/files.ts';
import { service } from './service.ts';
import { programs, surroundings } from './surroundings.ts';
import { nfcModulesLoaded, usbReaders } from './usb.ts';

/** Debian and Arch; Fedora and openSUSE; self-built. */
const DRIVERS = ['/usr/lib/pcsc/drivers', '/usr/lib64/pcsc/drivers', '/usr/local/lib/pcsc/drivers'] as const;

export type LinuxParts = {
  readonly files: Files;
  readonly environment: Environment;
  /** This process's number, its kind of processor, and its owner. */
  readonly process: { readonly pid: number; readonly arch: string; readonly getuid?: () => number };
};

/** A Linux machine, by reading sysfs, /proc, /run and the files of the distribution. */
export function linuxMachine(parts?: Partial<LinuxParts>): Machine {
  const { files = systemFiles, environment = process.env, process: own = process } = parts ?? {};
  return {
    system: () => system(files, own.arch),
    usbReaders: () => usbReaders(files),
    kernel: () => nfcModulesLoaded(files),
    drivers: () => driverBundles(files, DRIVERS),
    service: () => service(files, environment),
    access: () => access(files, environment, own.getuid?.()),
    surroundings: () => surroundings(files, environment),
    programs: () => programs(files, own.pid),
  };
}

/** From os-release (freedesktop.org), which names the distribution and its ancestors. */
async function system(files: Files, architecture: string): Promise<ExaminedSystem> {
  const text = (await files.text('/etc/os-release')) ?? (await files.text('/usr/lib/os-release')) ?? '';
  const valueOf = (key: string): string =>
    new RegExp(`^${key}=["']?([^"'\n]{0,100})`, 'm').exec(text)?.[1]?.trim() ?? '';
  const ids = [valueOf('ID'), ...valueOf('ID_LIKE').split(/\s+/)];
  return {
    os: 'linux',
    name: valueOf('PRETTY_NAME') || 'Linux',
    architecture,
    packageTool: packageToolOf(ids),
  };
}
