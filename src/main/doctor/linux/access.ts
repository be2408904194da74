import type { AccessFacts, Sandbox } from '../machine.ts';
import type { Environment } from './environment.ts';
import type { Files } from '../files/files.ts';

/** Whether the service would let this person in: polkit asks for a session at the machine itself. */
export async function access(files: Files, environment: Environment): Promise<AccessFacts> {
  const [session, hasSystemBus, sandbox] = await Promise.all([
    sessionOf(files, environment),
    files.exists('/run/dbus/system_bus_socket'),
    sandboxes(files, environment),
  ]);
  return { session, hasSystemBus, sandbox };
}

/** From logind's file of the session; its keys are those of `sd_session_is_active` and its kin. */
async function sessionOf(files: Files, environment: Environment): Promise<AccessFacts['session']> {
  const id = environment.XDG_SESSION_ID;
  const text = id && /^\w{1,20}$/.test(id) ? await files.text(`/run/systemd/sessions/${id}`) : undefined;
  if (text === undefined) {
    if (environment.SSH_CONNECTION !== undefined) return 'remote';
    return (await files.exists('/run/systemd/sessions')) ? 'none' : 'unknown';
  }
  if (/^REMOTE=1$/m.test(text)) return 'remote';
  return /^ACTIVE=1$/m.test(text) && /^SEAT=\S/m.test(text) ? 'here' : 'inactive';
}

async function sandboxes(files: Files, environment: Environment): Promise<readonly Sandbox[]> {
  const [isFlatpak, isDocker, isPodman, kernel] = await Promise.all([
    files.exists('/.flatpak-info'),
    files.exists('/.dockerenv'),
    files.exists('/run/.containerenv'),
    files.text('/proc/version'),
  ]);
  const signs: Readonly<Record<Sandbox, boolean>> = {
    flatpak: isFlatpak || environment.FLATPAK_ID !== undefined,
    snap: environment.SNAP !== undefined,
    container: isDocker || isPodman,
    wsl: /microsoft/i.test(kernel ?? ''),
    appimage: environment.APPIMAGE !== undefined,
  };
  return (Object.keys(signs) as Sandbox[]).filter((name) => signs[name]);
}
