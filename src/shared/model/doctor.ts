import * as z from 'zod/mini';
import { Instant } from './time.ts';

/**
 * What stands between a card and the program, from the plug inwards, in the order of examination. The number of a
 * layer is the first number of its codes: `L4-2` is the second cause of the fourth layer.
 */
export const LayerId = z.enum([
  'usb-device',
  'kernel-driver',
  'reader-driver',
  'service',
  'service-version',
  'permission',
  'reader',
  'card',
  'card-answer',
  'card-kind',
  'application',
  'certificates',
  'clock',
  'surroundings',
  'other-programs',
]);
export type LayerId = z.infer<typeof LayerId>;

/** `unknown`: it could not be examined. `skipped`: it lies behind the broken one. */
export const FindingState = z.enum(['ok', 'broken', 'unknown', 'skipped']);
export type FindingState = z.infer<typeof FindingState>;

/** Characters of a line, lines of a fact, milliseconds of an examination. */
export const LONGEST_LINE = 200;
export const MOST_LINES = 32;
export const LONGEST_MS = 60_000;

const Line = z.string().check(z.maxLength(LONGEST_LINE));
const Lines = z.array(Line).check(z.maxLength(MOST_LINES));

/**
 * What was seen: each fact by its name, with its form. Nothing personal has a name here, and a fact without a name
 * cannot be told.
 */
const factForms = {
  devices: Lines,
  kernelDrivers: Lines,
  kernelModules: Lines,
  driverVersion: Line,
  driverVerdicts: Lines,
  servicePackage: z.boolean(),
  serviceSocket: z.boolean(),
  serviceUnit: Line,
  libraryVersion: Line,
  session: Line,
  systemBus: z.boolean(),
  sandbox: Lines,
  readers: Lines,
  readerDevices: Lines,
  openPorts: Lines,
  chosenReader: Line,
  cardKind: Line,
  certificates: Lines,
  counters: Lines,
  error: Line,
  statusWord: z.string().check(z.regex(/^[0-9A-F]{4}$/)),
  time: Instant,
  japaneseFonts: Lines,
  display: Line,
  programs: Lines,
  /** Where it is, or that it is not there. */
  opensc: z.union([Line, z.literal(false)]),
  browsers: Lines,
  problemCode: z.string().check(z.regex(/^\d{1,10}$/)),
  services: Lines,
  cardType: z.boolean(),
  accessRules: Lines,
};
export type FactName = keyof typeof factForms;
const FactName = z.enum(Object.keys(factForms) as [FactName, ...FactName[]]);

export const FactValue = z.union([Line, z.boolean(), Lines]);
export type FactValue = z.infer<typeof FactValue>;
export type Facts = { readonly [N in FactName]?: FactValue | undefined };

const areInForm = (facts: Facts): boolean =>
  FactName.options.every(
    (name) => facts[name] === undefined || factForms[name].safeParse(facts[name]).success,
  );

export const Finding = z
  .object({
    layer: LayerId,
    state: FindingState,
    /** The cause, in the words of a helpdesk; beside `ok` it is a remark. A newer program may know more causes. */
    code: z.optional(z.string().check(z.regex(/^L\d{1,2}-\d{1,2}$/))),
    /** How long the examination took, in whole milliseconds. */
    ms: z.int().check(z.gte(0), z.lte(LONGEST_MS)),
    facts: z.partialRecord(FactName, FactValue).check(z.refine(areInForm)),
  })
  .check(z.refine(hasFittingCode));
export type Finding = z.infer<typeof Finding>;

/** What is broken has a cause, what was not looked at has none, and every cause belongs to its own layer. */
function hasFittingCode({ layer, state, code }: Pick<Finding, 'layer' | 'state' | 'code'>): boolean {
  if (code === undefined) return state !== 'broken';
  const isLookedAt = state === 'broken' || state === 'ok';
  return isLookedAt && code.startsWith(`L${LayerId.options.indexOf(layer) + 1}-`);
}

/** Which program installs software on this system. It decides the words of a command. */
export const PackageTool = z.enum(['apt', 'dnf', 'pacman', 'zypper', 'apk', 'none']);
export type PackageTool = z.infer<typeof PackageTool>;

export const ExaminedSystem = z
  .object({
    os: z.enum(['linux', 'windows', 'mac']),
    /** The name it gives itself, e.g. `Debian GNU/Linux 12 (bookworm)`. */
    name: Line,
    architecture: Line,
    packageTool: PackageTool,
  })
  .check(z.refine(({ os, packageTool }) => os === 'linux' || packageTool === 'none'));
export type ExaminedSystem = z.infer<typeof ExaminedSystem>;

/** Everything that one examination saw: for the window, for a saved file, and for the file that a helpdesk opens. */
export const DoctorReport = z.object({
  program: z.literal('shomei'),
  version: Line,
  takenAt: Instant,
  system: ExaminedSystem,
  /** One for each layer, in order. If one were missing, nobody would see that it was never looked at. */
  findings: z.array(Finding).check(
    z.maxLength(LayerId.options.length),
    z.refine((findings) => LayerId.options.every((layer, at) => findings[at]?.layer === layer)),
  ),
});
export type DoctorReport = z.infer<typeof DoctorReport>;

/** How far an examination has come: what is known, and which layers are left. */
export const DoctorProgress = z.strictObject({
  findings: z.array(Finding),
  pending: z.array(LayerId),
});
export type DoctorProgress = z.infer<typeof DoctorProgress>;
