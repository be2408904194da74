import type { RendererApi } from '../../shared/ipc/contract.ts';
import type { About } from '../../shared/model/about.ts';
import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { ElsewhereView } from '../../shared/model/elsewhere.ts';
import type { CertificateDetails } from '../../shared/model/certificate.ts';
import type { DoctorProgress, DoctorReport } from '../../shared/model/doctor.ts';
import type { Log } from '../../shared/model/log.ts';
import type { CheckedHolder, DocumentCheck } from '../../shared/model/document-check.ts';
import type { OpenedFile } from '../../shared/model/opened-file.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { SigningLook, SigningResult } from '../../shared/model/signing.ts';

type Call = { readonly name: string; readonly input: unknown };
/** One that is not settled yet holds the answer back. */
type Answers = {
  readonly snapshot: Promise<Result<AppSnapshot>>;
  readonly about: Promise<Result<About>>;
  readonly readSignatureCertificate: Promise<Result<void>>;
  readonly changePin: Promise<Result<void>>;
  readonly changePinOnPad: Promise<Result<void>>;
  readonly certificateDetails: Promise<Result<CertificateDetails>>;
  readonly exportCertificate: Promise<Result<{ saved: boolean }>>;
  readonly saveCalendar: Promise<Result<{ saved: boolean }>>;
  readonly savePdf: Promise<Result<{ saved: boolean }>>;
  readonly addReminder: Promise<Result<void>>;
  readonly beginning: Promise<Result<OpenedFile>>;
  readonly saveFile: Promise<Result<{ saved: boolean }>>;
  readonly checkFile: Promise<Result<DocumentCheck>>;
  readonly holderOf: Promise<Result<CheckedHolder>>;
  readonly openFile: Promise<Result<OpenedFile>>;
  readonly readFile: Promise<Result<Uint8Array>>;
  readonly lookAtFile: Promise<Result<SigningLook>>;
  readonly sign: Promise<Result<SigningResult[]>>;
  readonly look: Promise<Result<ElsewhereView>>;
  readonly sshKey: Promise<Result<{ line: string }>>;
  readonly saveSshKey: Promise<Result<{ saved: boolean }>>;
  readonly change: Promise<Result<ElsewhereView>>;
  readonly readLog: Promise<Result<Log>>;
  readonly doctorRun: Promise<Result<DoctorReport>>;
  readonly readReport: Promise<Result<DoctorReport>>;
  readonly saveReport: Promise<Result<{ saved: boolean }>>;
  readonly deleteLog: Promise<Result<void>>;
  readonly openLink: Promise<Result<void>>;
  readonly reportFault: Promise<Result<{ incident: string }>>;
  readonly putBack: Promise<Result<void>>;
  readonly removeReminder: Promise<Result<void>>;
};

/** A main process that does nothing by itself: it notes each call, answers as told and pushes what it is given. */
export type FakeApi = {
  readonly api: RendererApi;
  readonly calls: readonly Call[];
  /** The inputs of all calls of one name, e.g. `card.readAgain`. */
  readonly inputsOf: (name: string) => readonly unknown[];
  readonly push: (snapshot: AppSnapshot) => void;
  /** How far an examination is. */
  readonly progress: (progress: DoctorProgress) => void;
  /** What is answered from now on. */
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

/** A Linux machine with everything on it and nothing set up yet. */
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

export function fakeApi(first: AppSnapshot): FakeApi {
  const calls: Call[] = [];
  const listeners = new Set<(snapshot: AppSnapshot) => void>();
  const progressListeners = new Set<(progress: DoctorProgress) => void>();
  let answers: Answers = {
    snapshot: Promise.resolve(ok(first)),
    about: Promise.resolve(ok(about)),
    readSignatureCertificate: Promise.resolve(ok(undefined)),
    changePin: Promise.resolve(ok(undefined)),
    changePinOnPad: Promise.resolve(ok(undefined)),
    certificateDetails: Promise.resolve(fail({ code: 'card/none' })),
    exportCertificate: Promise.resolve(ok({ saved: true })),
    saveCalendar: Promise.resolve(ok({ saved: true })),
    savePdf: Promise.resolve(ok({ saved: true })),
    addReminder: Promise.resolve(ok(undefined)),
    openFile: Promise.resolve(ok({ id: '1', name: '契約.pdf', size: 3 })),
    beginning: Promise.resolve(ok({ id: '2', name: '契約.pdf', size: 2 })),
    saveFile: Promise.resolve(ok({ saved: true })),
    checkFile: Promise.resolve(ok({ kind: 'pdf', headline: 'no-signature', signatures: [] })),
    holderOf: Promise.resolve(ok(null)),
    readFile: Promise.resolve(ok(new Uint8Array(3))),
    lookAtFile: Promise.resolve(ok({ state: 'can-be-signed', sha256: '0'.repeat(64), notes: [] })),
    sign: Promise.resolve(ok([{ state: 'signed', file: { id: '2', name: '契約-signed.pdf', size: 4 } }])),
    look: Promise.resolve(ok(elsewhere)),
    sshKey: Promise.resolve(ok({ line: 'ssh-rsa AAAAB3Nza My Number Card' })),
    saveSshKey: Promise.resolve(ok({ saved: true })),
    change: Promise.resolve(ok(elsewhere)),
    readLog: Promise.resolve(ok({ lines: [], refusedRequests: 0 })),
    doctorRun: new Promise(() => undefined),
    readReport: Promise.resolve(fail({ code: 'file/not-readable' })),
    saveReport: Promise.resolve(ok({ saved: true })),
    deleteLog: Promise.resolve(ok(undefined)),
    openLink: Promise.resolve(ok(undefined)),
    reportFault: Promise.resolve(ok({ incident: 'a1b2c3d4' })),
    putBack: Promise.resolve(ok(undefined)),
    removeReminder: Promise.resolve(ok(undefined)),
  };
  const note = (name: string, input?: unknown) => void calls.push({ name, input });
  const done = (name: string) => async (input?: unknown) => {
    note(name, input);
    return ok(undefined);
  };
  const answered =
    <K extends keyof Answers>(group: string, name: K) =>
    (input?: unknown): Answers[K] => {
      note(`${group}.${name}`, input);
      return answers[name];
    };
  const api: RendererApi = {
    app: {
      snapshot: answered('app', 'snapshot'),
      onChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      updateSettings: done('app.updateSettings'),
      chooseReader: done('app.chooseReader'),
      startSample: done('app.startSample'),
      stopSample: done('app.stopSample'),
      retry: done('app.retry'),
      end: done('app.end'),
      openLink: answered('app', 'openLink'),
      about: answered('app', 'about'),
      copyText: done('app.copyText'),
      readLog: answered('app', 'readLog'),
      deleteLog: answered('app', 'deleteLog'),
      reportFault: answered('app', 'reportFault'),
      putBack: answered('app', 'putBack'),
      deleteDamaged: done('app.deleteDamaged'),
      setContentProtection: done('app.setContentProtection'),
    },
    card: {
      readAgain: done('card.readAgain'),
      changeSeen: done('card.changeSeen'),
      readSignatureCertificate: answered('card', 'readSignatureCertificate'),
      changePin: answered('card', 'changePin'),
      changePinOnPad: answered('card', 'changePinOnPad'),
      certificateDetails: answered('card', 'certificateDetails'),
      exportCertificate: answered('card', 'exportCertificate'),
    },
    document: {
      open: answered('document', 'openFile'),
      read: answered('document', 'readFile'),
      close: done('document.close'),
      beginning: answered('document', 'beginning'),
      save: answered('document', 'saveFile'),
      check: answered('document', 'checkFile'),
      holder: answered('document', 'holderOf'),
    },
    signing: {
      look: answered('signing', 'lookAtFile'),
      sign: answered('signing', 'sign'),
      onProgressed: () => () => undefined,
      stop: done('signing.stop'),
      showInFolder: done('signing.showInFolder'),
    },
    doctor: {
      run: answered('doctor', 'doctorRun'),
      onProgress: (listener) => {
        progressListeners.add(listener);
        return () => progressListeners.delete(listener);
      },
      readReport: answered('doctor', 'readReport'),
      saveReport: answered('doctor', 'saveReport'),
    },
    elsewhere: {
      look: answered('elsewhere', 'look'),
      sshKey: answered('elsewhere', 'sshKey'),
      saveSshKey: answered('elsewhere', 'saveSshKey'),
      change: answered('elsewhere', 'change'),
    },
    plan: {
      saveCalendar: answered('plan', 'saveCalendar'),
      savePdf: answered('plan', 'savePdf'),
      addReminder: answered('plan', 'addReminder'),
      removeReminder: answered('plan', 'removeReminder'),
      removeAllReminders: done('plan.removeAllReminders'),
      dismissReminder: done('plan.dismissReminder'),
    },
  };
  return {
    api,
    calls,
    inputsOf: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    progress: (progress) => progressListeners.forEach((listener) => listener(progress)),
    push: (snapshot) => listeners.forEach((listener) => listener(snapshot)),
    answer: (next) => {
      answers = { ...answers, ...next };
    },
  };
}
