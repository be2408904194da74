import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { JstDay } from '../../shared/model/time.ts';
import type { DoctorProgress, DoctorReport, ExaminedSystem, LayerId } from '../../shared/model/doctor.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import type { OwnUse } from '../usecases/own-use.ts';
import type { CountsSeen } from '../state/counts-seen.ts';
import { boundedSystem } from './bounded.ts';
import { contactLayers, contactOf, isPassed } from './contact.ts';
import { followReaders } from './follow-readers.ts';
import { judge } from './judge.ts';
import type { Machine } from './machine.ts';
import type { Look, MachineLooks, Seen } from './seen.ts';

export type ExamineParts = {
  readonly machine: Machine;
  /** Readers of its own. The window's work goes on beside it. */
  readonly openReaders: () => CardGateway;
  readonly now: () => Date;
  /** Milliseconds from any beginning. They never go back. */
  readonly elapsed: () => number;
  readonly after: (milliseconds: number, call: () => void) => () => void;
  readonly drawId: () => string;
  /** What was recorded of the tries of cards so far; see state/counts-seen.ts. */
  readonly counts: () => CountsSeen;
  /** What the program itself does with cards at the same time, so that nobody else is blamed for it. */
  readonly ownUse: OwnUse;
  readonly version: string;
  /** No correct clock shows a day before this one, by which Home judges the clock, too; `null` if it is not known. */
  readonly builtAfter: JstDay | null;
};

/** Milliseconds. Examining the machine takes a few files. The way to the card has its own, shorter limits. */
const LONGEST_LOOK = 3_000;
const LONGEST_CONTACT = 14_000;
/** For all readers together: a few calls each, none of which asks a card. */
const LONGEST_PLUGS = 1_500;
const LONGEST_CLOSE = 1_000;

const looks = [
  'usbReaders',
  'kernel',
  'drivers',
  'service',
  'access',
  'programs',
  'surroundings',
] as const satisfies readonly (keyof MachineLooks)[];

/**
 * Examines every layer between the plug and the certificates, and reports what it knows after each. It asks for no
 * PIN, spends no try and writes nothing. It ends in less than 20 seconds, whatever hangs, and never rejects.
 */
export async function examine(
  parts: ExamineParts,
  tell: (progress: DoctorProgress) => void,
): Promise<DoctorReport> {
  const { machine, now, elapsed, after, version, builtAfter } = parts;
  const begun = elapsed();
  const system = boundedSystem((await within(machine.system(), LONGEST_LOOK, after)) ?? nameless);
  let machineLooks: MachineLooks = {};
  let plugs: Seen['plugs'];
  const passed: Partial<Record<LayerId, number>> = {};
  const readers = followReaders(parts, () => report());

  const seen = (): Seen => ({
    ...machineLooks,
    os: system.os,
    contact: {
      snapshot: readers.snapshot(),
      isOver: readers.isOver(),
      isOwnUse: readers.isOwnUse(),
      passed,
    },
    plugs,
    now: now(),
    builtAfter,
  });
  const report = (): void => {
    const state = seen();
    const contact = contactOf(state);
    for (const layer of contactLayers) if (isPassed(layer, contact)) passed[layer] ??= elapsed() - begun;
    if (state.contact.isOver) passed.certificates ??= elapsed() - begun;
    tell(judge(state));
  };
  const look = async (name: keyof MachineLooks): Promise<void> => {
    const from = elapsed();
    const value = await within<unknown>(machine[name](), LONGEST_LOOK, after);
    machineLooks = { ...machineLooks, [name]: { value, ms: elapsed() - from } satisfies Look<unknown> };
    report();
  };

  const askReaders = async (): Promise<void> => {
    await within(readers.done, LONGEST_CONTACT, after);
    // A reader is left alone while its card is read, and if that hangs.
    plugs = (readers.isOver() && (await within(readers.plugs(), LONGEST_PLUGS, after))) || new Map();
    report();
    await within(readers.close(), LONGEST_CLOSE, after);
  };

  readers.start();
  await Promise.all([...looks.map(look), askReaders()]);
  report();
  return {
    program: 'shomei',
    version,
    takenAt: toInstant(now()),
    system,
    findings: [...judge(seen()).findings],
  };
}

/** The result of the promise; undefined if it fails or takes longer than these milliseconds. */
function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  after: ExamineParts['after'],
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const callOff = after(milliseconds, () => resolve(undefined));
    const end = (value: T | undefined): void => {
      callOff();
      resolve(value);
    };
    promise.then(end, () => end(undefined));
  });
}

const nameless: ExaminedSystem = { os: 'linux', name: '', architecture: '', packageTool: 'none' };
