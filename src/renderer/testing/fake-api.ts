import type { RendererApi, CommandName, CommandOutput, CommandWithOutput } from '../../shared/ipc/api.ts';
import { channels } from '../../shared/ipc/channels.ts';
import type { About } from '../../shared/model/about.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { DoctorProgress } from '../../shared/model/doctor.ts';
import type { ElsewhereView } from '../../shared/model/elsewhere.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';

type Call = { readonly name: string; readonly input: unknown };
/** A pending promise holds the answer back. A command that is not named returns nothing and succeeds. */
type Answers = { readonly [Name in CommandName]: Promise<Result<CommandOutput<Name>>> };

/** A main process that does nothing by itself: it records each call, answers as told and pushes what it is given. */
export type FakeApi = {
  readonly api: RendererApi;
  readonly calls: readonly Call[];
  /** The inputs of all calls of one name, e.g. `card.readAgain`. */
  readonly inputsOf: (name: CommandName) => readonly unknown[];
  readonly push: (snapshot: AppSnapshot) => void;
  /** How far an examination is. */
  readonly progress: (progress: DoctorProgress) => void;
  /** Sets what is answered from now on. */
  readonly answer: (answers: Partial<Answers>) => void;
};

const about: About = {
  version: '0.1.0',
  runtime: { electron: '45.4.1', chromium: '144.0.1', node: '24.1.0' },
  parts: [
    { name: 'koffi', version: '3.3.4', license: 'MIT', text: 'MIT License: koffi' },
    { name: 'react', version: '19.3.1', license: 'MIT', text: 'MIT License: react' },
  ],
};

/** A Linux machine that has everything and where nothing is set up yet. */
export const elsewhere: ElsewhereView = {
  system: 'linux',
  openSc: { path: '/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so', version: '0.26.1' },
  ssh: { file: '~/.ssh/config', setUp: 'none' },
  firefox: { browser: { state: 'ready', program: '/usr/bin/firefox' }, hasProfile: false },
  chromium: {
    browser: { state: 'ready', program: '/usr/bin/chromium' },
    file: '~/.pki/nssdb/pkcs11.txt',
    setUp: 'none',
    isOpen: false,
  },
};

/**
 * What each command returns until a test says otherwise. A missing one, if the command returns something, does not
 * compile.
 */
const usualAnswers = (first: AppSnapshot): Pick<Answers, CommandWithOutput> => ({
  'app.snapshot': Promise.resolve(ok(first)),
  'app.about': Promise.resolve(ok(about)),
  'card.certificateDetails': Promise.resolve(fail({ code: 'card/none' })),
  'card.exportCertificate': Promise.resolve(ok({ saved: true })),
  'plan.saveCalendar': Promise.resolve(ok({ saved: true })),
  'plan.savePdf': Promise.resolve(ok({ saved: true })),
  'document.open': Promise.resolve(ok({ id: '1', name: '契約.pdf', size: 3 })),
  'document.beginning': Promise.resolve(ok({ id: '2', name: '契約.pdf', size: 2 })),
  'document.save': Promise.resolve(ok({ saved: true })),
  'document.check': Promise.resolve(ok({ kind: 'pdf', headline: 'no-signature', signatures: [] })),
  'document.holder': Promise.resolve(ok(null)),
  'document.read': Promise.resolve(ok(new Uint8Array(3))),
  'signing.look': Promise.resolve(ok({ state: 'can-be-signed', sha256: '0'.repeat(64), notes: [] })),
  'signing.word': Promise.resolve(ok({ lines: [{ text: '公的 花子', size: 1.6 }], missing: [] })),
  'signing.sign': Promise.resolve(
    ok([{ state: 'signed', file: { id: '2', name: '契約-signed.pdf', size: 4 } }]),
  ),
  'elsewhere.look': Promise.resolve(ok(elsewhere)),
  'elsewhere.sshKey': Promise.resolve(ok({ line: 'ssh-rsa AAAAB3Nza My Number Card' })),
  'elsewhere.saveSshKey': Promise.resolve(ok({ saved: true })),
  'elsewhere.change': Promise.resolve(ok(elsewhere)),
  'app.readLog': Promise.resolve(ok({ lines: [], refusedRequests: 0 })),
  'doctor.run': new Promise(() => undefined),
  'doctor.readReport': Promise.resolve(fail({ code: 'file/not-readable' })),
  'doctor.saveReport': Promise.resolve(ok({ saved: true })),
  'app.reportFault': Promise.resolve(ok({ incident: 'a1b2c3d4' })),
});

export function fakeApi(first: AppSnapshot): FakeApi {
  const calls: Call[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let answers: Readonly<Record<string, Promise<Result<unknown>>>> = usualAnswers(first);
  const command = (name: string) => (input?: unknown) => {
    calls.push({ name, input });
    return answers[name] ?? Promise.resolve(ok(undefined));
  };
  const event = (name: string) => (listener: (payload: unknown) => void) => {
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(listener));
    return () => void all.delete(listener);
  };
  const emit = (name: string, payload: unknown) => listeners.get(name)?.forEach((tell) => tell(payload));
  return {
    api: apiOf(command, event),
    calls,
    inputsOf: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    progress: (progress) => emit('doctor.progress', progress),
    push: (snapshot) => emit('app.changed', snapshot),
    answer: (next) => {
      answers = { ...answers, ...next };
    },
  };
}

type Make = (name: string) => (input: never) => unknown;

/** One function for each channel, as the preload script makes them. */
const apiOf = (command: Make, event: Make): RendererApi =>
  Object.fromEntries(
    Object.entries(channels).map(([group, kinds]) => [
      group,
      Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) =>
          kind === 'event'
            ? [`on${name.charAt(0).toUpperCase()}${name.slice(1)}`, event(`${group}.${name}`)]
            : [name, command(`${group}.${name}`)],
        ),
      ),
    ]),
  ) as unknown as RendererApi;
