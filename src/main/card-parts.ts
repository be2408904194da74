import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import type { SampleId } from '../shared/model/sample.ts';
import { awaitedGateway } from './card/awaited-gateway.ts';
import type { CardGateway } from './card/card-gateway.ts';
import { loggedGateway } from './card/logged-gateway.ts';
import { Doctor } from './doctor/doctor.ts';
import { thisMachine } from './doctor/this-machine.ts';
import type { SessionCore } from './session-core.ts';
import { CardMemory } from './state/card-memory.ts';
import { CardSource } from './usecases/card-source.ts';
import { OwnUse } from './usecases/own-use.ts';
import type { Person } from './usecases/person.ts';
import { TryGuard } from './usecases/try-guard.ts';
import { watchPresses } from './window/presses.ts';
import { createAsker } from './window/question-window.ts';

type Gateways = {
  readonly openReaders: () => CardGateway;
  readonly openSample: (sample: SampleId) => CardGateway;
};

/** Where cards come from, who guards their tries, and who looks for what keeps them away. */
export type CardParts = {
  readonly guard: TryGuard;
  readonly memory: CardMemory;
  readonly source: CardSource;
  readonly doctor: Doctor;
};

export function cardParts(core: SessionCore): CardParts {
  const { store, clock, diagnostics } = core;
  const gateways = gatewaysOf(core);
  const guard = new TryGuard(personAt(core), clock.after);
  const memory = new CardMemory();
  const ownUse = new OwnUse();
  const source = new CardSource({
    store,
    memory,
    drawId: randomUUID,
    openReaders: () => ownUse.of(gateways.openReaders()),
    openSample: gateways.openSample,
    report: (mistake) => diagnostics.mistake('reading', mistake),
    guard,
  });
  return { guard, memory, source, doctor: doctorOf(core, gateways, ownUse, source) };
}

/** The machine's readers and the samples. Each is loaded when it is needed: most sessions need only one of them. */
function gatewaysOf({ clock, diagnostics }: SessionCore): Gateways {
  const opened = (gateway: Promise<CardGateway>) => {
    gateway.catch((thrown: unknown) => void diagnostics.mistake('loading', thrown));
    return loggedGateway(awaitedGateway(gateway), diagnostics.write);
  };
  return {
    openReaders: () =>
      opened(
        import('./pcsc/pcsc-gateway.ts').then(({ createPcscGateway }) =>
          createPcscGateway({ log: (trouble) => diagnostics.write({ type: 'service-trouble', trouble }) }),
        ),
      ),
    openSample: (sample) =>
      opened(
        import('./sample/sample-gateway.ts').then(({ createSampleGateway }) =>
          createSampleGateway(sample, clock),
        ),
      ),
  };
}

const personAt = ({ window, store, clock }: SessionCore): Person => ({
  ...watchPresses(window.webContents),
  ask: createAsker({
    parent: window,
    preload: join(__dirname, 'question-preload.cjs'),
    settings: () => store.snapshot().settings,
    after: clock.after,
  }),
});

const doctorOf = (
  { store, clock }: SessionCore,
  { openReaders, openSample }: Gateways,
  ownUse: OwnUse,
  source: CardSource,
): Doctor =>
  new Doctor({
    ownUse,
    loadMachine: () => thisMachine(process.platform),
    // If a sample replaces the readers, the sample is examined.
    openReaders: () => {
      const { sample } = store.snapshot();
      return sample === null ? openReaders() : openSample(sample);
    },
    now: clock.now,
    elapsed: () => performance.now(),
    after: clock.after,
    drawId: randomUUID,
    counts: () => source.session.memory.counts,
    version: app.getVersion(),
    builtAfter: store.snapshot().builtAfter,
  });
