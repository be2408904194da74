import { OldVersion } from '../usecases/old-version.ts';
import fc from 'fast-check';
import { Doctor } from '../doctor/doctor.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { channelOf } from '../../shared/ipc/channels.ts';
import { type HostileMessage, hostileMessage, isTaken } from '../../shared/ipc/testing/hostile-messages.ts';
import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import { LocalDesk } from '../document/sign/signing-desk.ts';
import { openTestFont } from '../document/testing/signing.ts';
import { Diagnostics } from '../platform/diagnostics.ts';
import { LogFile } from '../platform/log-file.ts';
import { OpenFiles } from '../platform/open-files.ts';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { CardMemory } from '../state/card-memory.ts';
import { OwnUse } from '../usecases/own-use.ts';
import { CountsSeen } from '../state/counts-seen.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { nothingAside } from '../testing/nothing-aside.ts';
import { isSettled, NOW, READER, until, willing } from '../testing/test-session.ts';
import { ChangeNotes } from '../usecases/change-notes.ts';
import { CardSource } from '../usecases/card-source.ts';
import { TryGuard } from '../usecases/try-guard.ts';
import { DocumentSigning } from '../usecases/document-signing.ts';
import { Elsewhere } from '../usecases/use-elsewhere.ts';
import { damagedSettings } from '../usecases/damaged-settings.ts';
import { ReminderBook } from '../usecases/reminder-book.ts';
import { createHandlers } from './handlers.ts';
import { registerHandlers } from './register-handlers.ts';

const PAYLOADS = 20_000;
const BATCHES = 10;
/** The id of every card here. */
const CARD_ID = '1';

type Invoke = (event: unknown, input: unknown, isUserActive: unknown) => Promise<unknown>;
type Call = HostileMessage & { readonly isUserActive: unknown };

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});
const withPrototype: unknown = JSON.parse('{"__proto__":{"ok":true}}');
const message = hostileMessage({
  values: fc.oneof({ weight: 9, arbitrary: anything }, { weight: 1, arbitrary: fc.constant(withPrototype) }),
  keys: fc.string(),
  cardId: CARD_ID,
});
const call: fc.Arbitrary<Call> = fc
  .tuple(
    message,
    fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(true) }, { weight: 1, arbitrary: anything }),
  )
  .map(([sent, isUserActive]) => ({ ...sent, isUserActive }));

/** The real handlers on a real session with one card. Only the window and the files are made up. */
function program() {
  let exchanges = 0;
  let uses = 0;
  const readers = (): CardGateway => {
    const gateway = new VirtualGateway([READER], (_command, answer) => {
      exchanges += 1;
      return answer();
    });
    gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    return {
      watch: (listener) => gateway.watch(listener),
      plugOf: (reader) => gateway.plugOf(reader),
      refresh: () => gateway.refresh(),
      close: () => gateway.close(),
      withCard: (reader, use) => {
        uses += 1;
        return gateway.withCard(reader, use).finally(() => void (uses -= 1));
      },
    };
  };
  const settings = { language: 'ja', theme: 'light', textScale: 100, readings: false, log: false } as const;
  const store = new SessionStore(initialSession(toInstant(NOW), settings));
  const source = new CardSource({
    store,
    memory: new CardMemory(),
    drawId: () => CARD_ID,
    openReaders: readers,
    openSample: readers,
    report: () => 'abc',
    guard: new TryGuard(willing, (_milliseconds, go) => go()),
  });
  source.show(null);
  const reminders = new ReminderBook({
    store,
    file: { load: () => undefined, save: () => true, aside: nothingAside },
    drawId: () => '1',
    announce: () => Promise.resolve(true),
  });
  const files = new OpenFiles();
  const settingsFile = { load: () => settings, save: () => true, aside: nothingAside };
  const handlers = createHandlers({
    store,
    source,
    settings: settingsFile,
    notes: new ChangeNotes(store, { load: () => undefined, save: () => undefined, remove: () => undefined }),
    end: () => undefined,
    reminders,
    oldVersion: new OldVersion({
      store,
      version: '1.0.0',
      address: null,
      file: { read: () => undefined, write: () => true },
    }),
    files,
    signing: new DocumentSigning({
      source,
      files,
      openDesk: () => Promise.resolve(new LocalDesk(openTestFont)),
      now: () => NOW,
      isSample: () => true,
      tell: () => undefined,
    }),
    damaged: { reminders, settings: damagedSettings(store, settingsFile) },
    checkDocument: () => Promise.reject(new Error('no file is open here')),
    desktop: {
      openLink: () => Promise.resolve(true),
      copyText: () => undefined,
      showInFolder: () => undefined,
      protectContent: () => undefined,
      saveFile: () => Promise.resolve('cancelled'),
      printPage: () => Promise.resolve(new Uint8Array()),
    },
    doctor: new Doctor({
      loadMachine: () => Promise.reject(new Error('no machine here')),
      openReaders: () => new VirtualGateway([]),
      now: () => NOW,
      elapsed: () => 0,
      after: () => () => undefined,
      drawId: () => '1',
      counts: () => new CountsSeen(),
      ownUse: new OwnUse(),
      version: '',
      builtAfter: null,
    }),
    tellDoctorProgress: () => undefined,
    elsewhere: new Elsewhere({
      system: 'linux',
      home: '/nowhere',
      systemHome: '/nowhere',
      data: '/nowhere',
      environment: {},
      root: '/nowhere',
      start: () => false,
      replaceFile: () => Promise.resolve('failed'),
    }),
    diagnostics: new Diagnostics(new LogFile({ folder: '/nowhere', now: () => NOW })),
    now: () => NOW,
    readAbout: () => Promise.reject(new Error('no package here')),
  });
  const listeners = new Map<string, Invoke>();
  const ipcMain = { handle: (channel: string, listener: Invoke) => void listeners.set(channel, listener) };
  registerHandlers(handlers, {
    ipcMain: ipcMain as never,
    isTrusted: () => true,
    isMeant: () => Promise.resolve(true),
    report: () => 'abc',
    asked: () => undefined,
  });
  /** A card that is read again is settled before it is read: here its new id is the old one. */
  const settled = async () => {
    await until(store, ({ readers: all }) => all.every(({ slot }) => isSettled(slot)));
    for (let idle = 0; idle < 5; idle = uses === 0 ? idle + 1 : 0)
      await new Promise((turn) => void setImmediate(turn));
  };
  return { exchanges: () => exchanges, settled, send: send(listeners) };
}

const send =
  (listeners: ReadonlyMap<string, Invoke>) =>
  ({ group, name, input, isUserActive }: Call): Promise<unknown> | undefined =>
    listeners.get(channelOf(group, name))?.({}, input, isUserActive);

const counts = { refused: 0, taken: 0 };

describe('a hostile window', () => {
  afterAll(() => {
    process.stdout.write(`IPC fuzz: ${counts.refused} messages refused, ${counts.taken} taken\n`);
  });

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch + 1))(
    `gets a result for whatever it sends, and no command to the card for what is not in the contract (batch %i of ${BATCHES})`,
    async (batch) => {
      const { exchanges, settled, send: sendNow } = program();
      await settled();
      for (const each of fc.sample(call, { numRuns: PAYLOADS / BATCHES, seed: batch })) {
        const before = exchanges();
        const answer = await sendNow(each);
        expect(answer).toHaveProperty('ok');
        if (isTaken(each, each.isUserActive)) {
          counts.taken += 1;
          await settled();
        } else {
          counts.refused += 1;
          expect(answer).toEqual({ ok: false, error: { code: 'internal', incident: 'abc' } });
          expect(exchanges()).toBe(before);
        }
      }
    },
    180_000,
  );
});
