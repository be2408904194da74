import type { Machine } from './machine.ts';

/** The machine that the program runs on. Each system's part is loaded only on that system. */
export async function thisMachine(platform: string): Promise<Machine> {
  if (platform === 'win32') return (await import('./windows/windows-machine.ts')).windowsMachine();
  if (platform === 'darwin') return (await import('./macos/mac-machine.ts')).macMachine();
  return (await import('./linux/linux-machine.ts')).linuxMachine();
}
