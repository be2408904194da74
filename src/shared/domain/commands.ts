import type { PackageTool } from '../model/doctor.ts';

/** What a user of Linux can do in a terminal about a cause. */
export type CommandId =
  | 'install-service'
  | 'start-service'
  | 'restart-service'
  | 'unmask-service'
  | 'start-by-hand'
  | 'update-driver'
  | 'release-reader'
  | 'allow-user'
  | 'without-polkit';

const START = 'sudo systemctl enable --now pcscd.socket';
const RESTART = 'sudo systemctl stop pcscd.service pcscd.socket; sudo systemctl start pcscd.socket';

/** Kernel modules that drive a reader as an NFC device and so keep PC/SC away from it. */
export const nfcModules = ['port100', 'pn533_usb', 'pn533'] as const;

const RELEASE = [
  String.raw`printf 'blacklist %s\n' ${nfcModules.join(' ')} | sudo tee /etc/modprobe.d/card-reader.conf`,
  `sudo modprobe -rq port100 pn533_usb`,
].join(' && ');

/** A second pcscd does not start beside the first one, which systemd would start again. */
const WITHOUT_POLKIT =
  'sudo systemctl stop pcscd.socket pcscd.service; sudo pkill -x pcscd; sleep 1; sudo pcscd --disable-polkit';

/** The shell fills in `$USER`, so that no report carries a name. */
const ALLOW = String.raw`printf 'polkit.addRule(function (action, subject) {\n  if (action.id.indexOf("org.debian.pcsc-lite.") === 0 && subject.user === "%s") return polkit.Result.YES;\n});\n' "$USER" | sudo tee /etc/polkit-1/rules.d/50-card-reader.rules`;

const everywhere = {
  'start-service': START,
  'restart-service': RESTART,
  'unmask-service': `sudo systemctl unmask pcscd.socket pcscd.service && ${START}`,
  'start-by-hand': 'sudo pcscd',
  'release-reader': RELEASE,
  'allow-user': ALLOW,
  'without-polkit': WITHOUT_POLKIT,
} as const;

/**
 * The commands of each distribution: Debian and Ubuntu, Fedora, Arch, openSUSE, Alpine. Those of Debian were tried;
 * the others come from their package lists.
 */
const commands: Readonly<Record<Exclude<PackageTool, 'none'>, Readonly<Partial<Record<CommandId, string>>>>> =
  {
    apt: {
      ...everywhere,
      'install-service': `sudo apt install pcscd libccid && ${START}`,
      'update-driver': 'sudo apt update && sudo apt install --only-upgrade pcscd libpcsclite1 libccid',
    },
    dnf: {
      ...everywhere,
      'install-service': `sudo dnf install pcsc-lite pcsc-lite-ccid && ${START}`,
      'update-driver': 'sudo dnf upgrade pcsc-lite pcsc-lite-libs pcsc-lite-ccid',
    },
    pacman: {
      ...everywhere,
      'install-service': `sudo pacman -S pcsclite ccid && ${START}`,
      'update-driver': 'sudo pacman -Syu pcsclite ccid',
    },
    zypper: {
      ...everywhere,
      'install-service': `sudo zypper install pcsc-lite pcsc-ccid && ${START}`,
      'update-driver': 'sudo zypper update pcsc-lite libpcsclite1 pcsc-ccid',
    },
    apk: {
      'install-service':
        'sudo apk add pcsc-lite ccid && sudo rc-update add pcscd && sudo rc-service pcscd start',
      'start-service': 'sudo rc-update add pcscd && sudo rc-service pcscd start',
      'restart-service': 'sudo rc-service pcscd restart',
      'start-by-hand': 'sudo rc-update add pcscd && sudo rc-service pcscd start',
      'update-driver': 'sudo apk add --upgrade pcsc-lite pcsc-lite-libs ccid',
      'release-reader': RELEASE,
      'allow-user': ALLOW,
      'without-polkit': everywhere['without-polkit'],
    },
  };

/** The command for this system; undefined if it needs no terminal (Windows, macOS, an unknown Linux). */
export const commandFor = (id: CommandId | undefined, tool: PackageTool): string | undefined =>
  id === undefined || tool === 'none' ? undefined : commands[tool][id];

const families: readonly (readonly [tool: PackageTool, ids: RegExp])[] = [
  ['apt', /^(debian|ubuntu|linuxmint|raspbian|pop|elementary|zorin|kali)$/],
  ['dnf', /^(fedora|rhel|centos|rocky|almalinux|amzn)$/],
  ['pacman', /^(arch|manjaro|endeavouros|cachyos)$/],
  ['zypper', /^(opensuse.*|suse|sles)$/],
  ['apk', /^(alpine|postmarketos)$/],
];

/** @param ids `ID` and `ID_LIKE` of os-release, the nearest first */
export function packageToolOf(ids: readonly string[]): PackageTool {
  for (const id of ids) {
    const family = families.find(([, known]) => known.test(id));
    if (family) return family[0];
  }
  return 'none';
}
