import type { ExaminedSystem } from '../../shared/model/doctor.ts';

/** A device on USB that is, or may be, a card reader. */
export type UsbReader = {
  /** `VVVV:PPPP`, upper-case hexadecimal. */
  readonly id: string;
  /** Whether an interface is of class 0B, chip card interface devices. */
  readonly isCcid: boolean;
  /** The kernel's drivers of its interfaces; `usbfs` is a program, mostly the smart-card service. */
  readonly drivers: readonly string[];
  /** Linux: its place on USB. */
  readonly address?: { readonly bus: number; readonly device: number };
  /** Windows: the problem code of the device manager; 0 for none. */
  readonly problem?: number;
  /** Linux: the system was told to let nobody use it, e.g. by USBGuard. */
  readonly isBlocked?: true;
};

export type KernelFacts = { readonly modules: readonly string[] };

export type DriverFacts = {
  /**
   * Ids of the readers that the installed drivers list, as `VVVV:PPPP`; undefined if drivers of this system keep no
   * list.
   */
  readonly ids: ReadonlySet<string> | undefined;
  readonly isInstalled: boolean;
  /** Version of the driver for CCID readers. */
  readonly version?: string;
};

export type ServiceFacts = {
  readonly isInstalled: boolean;
  /** Linux: whether the socket of pcscd can be seen. */
  readonly hasSocket?: boolean;
  /** Linux: whether a socket can be seen whose service was not found here, e.g. from outside a container. */
  readonly isFromElsewhere?: boolean;
  /** Linux: whether this user may open the socket. */
  readonly isSocketOpen?: boolean;
  /** Linux: whether an environment variable says where the socket is. */
  readonly isSocketNamed?: boolean;
  /** Linux: whether systemd runs, which starts services. */
  readonly hasSystemd?: boolean;
  /** Linux: whether the socket unit is there, starts with the system, or was made impossible to start. */
  readonly unit?: 'missing' | 'disabled' | 'enabled' | 'masked';
  readonly libraryVersion?: string;
  /** Windows: the services for cards, such as `SCardSvr running`. */
  readonly states?: readonly string[];
  /** Other services for cards that run beside the first one, e.g. a second pcscd from a snap. */
  readonly others: readonly string[];
};

export type AccessFacts = {
  /** Whether this user sits at the machine, as the system sees it. */
  readonly session: 'here' | 'remote' | 'inactive' | 'none' | 'unknown';
  /** Linux: whether polkit can be asked at all. */
  readonly hasSystemBus?: boolean;
  /**
   * Linux: folders of polkit's rules, with how many of their files name the actions of pcscd: `/etc/polkit-1/rules.d
   * 1/3`.
   */
  readonly rules?: readonly string[];
  readonly sandbox: readonly Sandbox[];
};
export type Sandbox = 'flatpak' | 'snap' | 'container' | 'wsl' | 'appimage';

export type Surroundings = {
  readonly japaneseFonts: readonly string[] | undefined;
  readonly display: string;
};

export type ProgramFacts = {
  /** This user's programs that have loaded the card library, and known rivals. Names only. */
  readonly running: readonly string[];
  /** Other installed software for this card, whether it runs or not. */
  readonly installed: readonly string[];
  /** Windows: whether a type of card is registered for JPKI. */
  readonly hasCardType?: boolean;
  /** Where the PKCS#11 module of OpenSC is. */
  readonly opensc: string | undefined;
  /** Browsers that snap or flatpak isolates, so that they cannot load a module of the system. */
  readonly shutInBrowsers: readonly string[];
  /** Ports on which a virtual reader listens on every address. */
  readonly openPorts: readonly string[];
};

/**
 * The computer, as far as the doctor looks at it: it reads files and makes system calls, but never runs a program.
 * `undefined` is an answer: this system does not tell. Each may fail or hang; the caller sets the limit.
 */
export interface Machine {
  system(): Promise<ExaminedSystem>;
  usbReaders(): Promise<readonly UsbReader[] | undefined>;
  kernel(): Promise<KernelFacts | undefined>;
  drivers(): Promise<DriverFacts | undefined>;
  service(): Promise<ServiceFacts | undefined>;
  access(): Promise<AccessFacts | undefined>;
  surroundings(): Promise<Surroundings | undefined>;
  programs(): Promise<ProgramFacts | undefined>;
}
