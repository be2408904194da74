import type { AccessFacts, Sandbox } from '../machine.ts';
import type { Environment } from './environment.ts';
import type { Files } from '../files/files.ts';

/** Whether the service would admit this user: polkit asks for a session at the machine itself. */
export async function access(
  files: Files,
  environment: Environment,
  user: number | undefined,
): Promise<AccessFacts> {
  const [session, hasSystemBus, sandbox, rules] = await Promise.all([
    sessionOf(files, environment, user),
    files.exists('/run/dbus/system_bus_socket'),
    sandboxes(files, environment),
    cardRules(files),
  ]);
  return { session, hasSystemBus, sandbox, rules };
}

/** polkit(8). On many systems only root can read the first one; then it is not told. */
const RULES = ['/etc/polkit-1/rules.d', '/usr/share/polkit-1/rules.d'] as const;
const MOST_RULES = 200;
/** The two actions of pcscd: `org.debian.pcsc-lite.access_pcsc` and `.access_card`. */
const ACTIONS = 'org.debian.pcsc-lite.access_';

/**
 * How many rules name the actions of pcscd. Not what they say, because they are programs; and not their names, because
 * an administrator may have written somebody's name into them.
 */
async function cardRules(files: Files): Promise<readonly string[]> {
  const told = RULES.map(async (folder) => {
    const names = (await files.names(folder)).filter((name) => name.endsWith('.rules')).slice(0, MOST_RULES);
    const texts = await Promise.all(names.map((name) => files.text(`${folder}/${name}`)));
    const about = texts.filter((text) => text?.includes(ACTIONS) === true);
    return names.length === 0 ? [] : [`${folder} ${about.length}/${names.length}`];
  });
  return (await Promise.all(told)).flat();
}

const SESSIONS = '/run/systemd/sessions';
const MOST_SESSIONS = 100;

/**
 * From logind's session files, whose keys are those of `sd_session_is_active` and similar calls. A desktop that starts
 * programs through systemd does not tell them their session. Then any session of the same user counts, as for polkit.
 */
async function sessionOf(
  files: Files,
  environment: Environment,
  user: number | undefined,
): Promise<AccessFacts['session']> {
  const id = environment.XDG_SESSION_ID;
  const own = id && /^\w{1,20}$/.test(id) ? await files.text(`${SESSIONS}/${id}`) : undefined;
  if (own !== undefined) return kindOf(own);
  if (environment.SSH_CONNECTION !== undefined) return 'remote';
  if (!(await files.exists(SESSIONS))) return 'unknown';
  const names = (await files.names(SESSIONS)).slice(0, MOST_SESSIONS);
  const all = await Promise.all(names.map((name) => files.text(`${SESSIONS}/${name}`)));
  const kinds = all.flatMap((text) =>
    text !== undefined && new RegExp(`^UID=${user}$`, 'm').test(text) ? kindOf(text) : [],
  );
  return kinds.find((kind) => kind === 'here') ?? kinds[0] ?? 'none';
}

function kindOf(session: string): 'here' | 'remote' | 'inactive' {
  if (/^REMOTE=1$/m.test(session)) return 'remote';
  return /^ACTIVE=1$/m.test(session) && /^SEAT=\S/m.test(session) ? 'here' : 'inactive';
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
