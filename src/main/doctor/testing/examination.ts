import { createVirtualCard } from '../../../virtual-card/virtual-card.ts';
import type { ProfileName } from '../../../virtual-card/profiles.ts';
import type { DoctorProgress, DoctorReport } from '../../../shared/model/doctor.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import type { CardGateway, Plug } from '../../card/card-gateway.ts';
import { OwnUse } from '../../usecases/own-use.ts';
import { type Interceptor, VirtualGateway } from '../../sample/virtual-gateway.ts';
import { CountsSeen } from '../../state/counts-seen.ts';
import { NOW } from '../../testing/test-session.ts';
import { examine } from '../examine.ts';
import { linuxMachine } from '../linux/linux-machine.ts';
import type { Machine } from '../machine.ts';
import { filesOf, wholeDebian } from './files-of.ts';

export const RC_S300 = 'SONY FeliCa RC-S300/S (0123456) 00 00';

export type MadeUp = {
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Part of another system's machine. */
  readonly machine?: Partial<Machine>;
  /** Readers that the service lists. */
  readonly readers?: readonly string[];
  /** Where readers are plugged in, if they tell. */
  readonly plugs?: Readonly<Record<string, Plug>>;
  readonly card?: ProfileName | 'mute' | undefined;
  readonly intercept?: Interceptor;
  readonly gateway?: CardGateway;
  readonly failure?: Parameters<VirtualGateway['failService']>[0];
  readonly now?: Date;
  /** The day before the program was built. */
  readonly builtAfter?: JstDay | null;
  readonly counts?: CountsSeen;
  readonly ownUse?: OwnUse;
  /** Milliseconds that pass between two questions for the time. */
  readonly tick?: number;
};

/** Examines a machine that exists only here. Without changes it is healthy and has an adult's card on it. */
export async function examineMadeUp(
  made: MadeUp = {},
  tell: (progress: DoctorProgress) => void = () => undefined,
): Promise<DoctorReport> {
  const environment = { XDG_SESSION_ID: '2', XDG_SESSION_TYPE: 'wayland', ...made.environment };
  const files = filesOf(made.files ?? wholeDebian);
  const machine = {
    ...linuxMachine({ files, environment, process: { pid: 99, arch: 'x64', getuid: () => 1000 } }),
    ...made.machine,
  };
  let drawn = 0;
  let ticks = 0;
  return examine(
    {
      machine,
      openReaders: () => made.gateway ?? readersOf(made),
      now: () => made.now ?? NOW,
      elapsed: () => (ticks += made.tick ?? 1),
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
      drawId: () => `card-${(drawn += 1)}`,
      counts: () => made.counts ?? new CountsSeen(),
      ownUse: made.ownUse ?? new OwnUse(),
      version: '0.1.0',
      builtAfter: made.builtAfter ?? null,
    },
    tell,
  );
}

function readersOf(made: MadeUp): CardGateway {
  const { readers = [RC_S300], intercept, failure, plugs = {} } = made;
  const gateway = new VirtualGateway(readers, intercept);
  for (const [reader, plug] of Object.entries(plugs)) gateway.plugIn(reader, plug);
  const profile = 'card' in made ? made.card : 'adult';
  const [first] = readers;
  if (first !== undefined && profile !== undefined)
    gateway.insert(first, profile === 'mute' ? 'mute' : createVirtualCard(profile, { now: NOW }));
  if (failure) gateway.failService(failure);
  return gateway;
}

/** The first broken layer and its code, or the remark on layers in order. */
export function outcomeOf({ findings }: DoctorReport) {
  const first = findings.find(({ state }) => state === 'broken');
  return {
    broken: first && `${first.layer} ${first.code}`,
    others: findings.filter(({ state }) => state === 'broken').length - (first ? 1 : 0),
    remarks: findings.flatMap(({ state, code }) => (state === 'ok' && code !== undefined ? code : [])),
  };
}
