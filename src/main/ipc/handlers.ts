import type { MainHandlers } from '../../shared/ipc/api.ts';
import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import { allowsChange, storedUnder } from '../../shared/domain/settings-under.ts';
import type { About } from '../../shared/model/about.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { DoctorProgress } from '../../shared/model/doctor.ts';
import { type Doctor, readReport } from '../doctor/doctor.ts';
import type { SampleId } from '../../shared/model/sample.ts';
import type { Diagnostics } from '../platform/diagnostics.ts';
import type { WriteOutcome } from '../platform/replace-file.ts';
import type { SettingsFile } from '../platform/settings.ts';
import type { SessionStore } from '../state/session-store.ts';
import type { CardSource } from '../usecases/card-source.ts';
import { certificateDetails } from '../usecases/certificate-details.ts';
import type { DocumentSigning } from '../usecases/document-signing.ts';
import type { ChangeNotes } from '../usecases/change-notes.ts';
import { changePin, changePinOnPad } from '../usecases/change-pin.ts';
import { type DamagedFiles, deleteDamaged, putBack, tellWhetherKept } from '../usecases/damaged-files.ts';
import { exportCalendar } from '../usecases/export-calendar.ts';
import { exportCertificate } from '../usecases/export-certificate.ts';
import type { OldVersion } from '../usecases/old-version.ts';
import type { ReminderBook } from '../usecases/reminder-book.ts';
import { type Elsewhere, sshKeyFile, sshKeyOf } from '../usecases/use-elsewhere.ts';
import { readSignatureCertificate } from '../usecases/read-signature-certificate.ts';
import { type DocumentParts, documentHandlers, type FileToSave } from './document-handlers.ts';
import { links } from '../window/links.ts';

/** What the handlers need of the desktop around them. */
export type Desktop = {
  /** False if the system did not open it. */
  openLink(address: string): Promise<boolean>;
  copyText(text: string): void;
  /** Opens the folder of a file in the system's file manager. */
  showInFolder(path: string): void;
  /** Keeps the window out of screenshots and recordings, if the system can. */
  protectContent(on: boolean): void;
  /** Asks where to save, and saves. */
  saveFile(file: FileToSave): Promise<WriteOutcome | 'cancelled'>;
  /** The page as it is printed, on A4, as PDF; undefined if the system did not make one. */
  printPage(): Promise<Uint8Array | undefined>;
};

export type HandlerParts = DocumentParts & {
  readonly store: SessionStore;
  readonly source: CardSource;
  readonly notes: ChangeNotes;
  /** Ends the program at once. */
  readonly end: () => void;
  readonly settings: SettingsFile;
  readonly reminders: ReminderBook;
  readonly signing: DocumentSigning;
  readonly damaged: DamagedFiles;
  readonly desktop: Desktop;
  readonly doctor: Doctor;
  readonly tellDoctorProgress: (progress: DoctorProgress) => void;
  readonly elsewhere: Elsewhere;
  readonly diagnostics: Diagnostics;
  readonly readAbout: () => Promise<About>;
  readonly oldVersion: OldVersion;
};

const done = Promise.resolve(ok(undefined));

/** The commands of the contract, each in a line or two. The work is in the use cases. */
export const createHandlers = (parts: HandlerParts): MainHandlers => ({
  app: appHandlers(parts),
  card: cardHandlers(parts),
  document: documentHandlers(parts, (file) => save(parts.desktop, file)),
  signing: signingHandlers(parts),
  doctor: doctorHandlers(parts),
  elsewhere: elsewhereHandlers(parts),
  plan: planHandlers(parts),
});

const appHandlers = ({
  store,
  source,
  notes,
  end,
  settings,
  damaged,
  desktop,
  diagnostics,
  readAbout,
  oldVersion,
}: HandlerParts): MainHandlers['app'] => ({
  snapshot: async () => ok(store.snapshot()),
  updateSettings: (change) => {
    const { policy } = store.snapshot();
    if (!allowsChange(policy, change)) return Promise.resolve(fail({ code: 'operation/switched-off' }));
    const next = { ...store.snapshot().settings, ...withoutUndefined(change) };
    store.apply({ type: 'settings-changed', settings: next });
    const kept = policy.state === 'none' ? next : storedUnder(policy, next, settings.load());
    tellWhetherKept(store, settings.save(kept));
    return done;
  },
  chooseReader: ({ name }) => {
    store.apply({ type: 'reader-chosen', name });
    return done;
  },
  startSample: ({ sample }) => shown(store, source, sample),
  stopSample: () => shown(store, source, null),
  about: async () => ok(await readAbout()),
  end: () => {
    // Only once nothing is left to be finished.
    if (store.snapshot().isEnding && !source.gate.isBusy) {
      notes.seen();
      end();
    }
    return done;
  },
  retry: () => {
    source.session.gateway.refresh();
    return done;
  },
  openLink: async ({ link }) => {
    const address = links[link];
    return (await desktop.openLink(address)) ? ok(undefined) : fail({ code: 'link/not-opened', address });
  },
  copyText: ({ text }) => {
    desktop.copyText(text);
    return done;
  },
  readLog: async () => ok(diagnostics.shown),
  deleteLog: () => {
    return Promise.resolve(diagnostics.log.delete() ? ok(undefined) : fail({ code: 'file/not-deleted' }));
  },
  oldVersionSeen: () => {
    oldVersion.seen();
    return done;
  },
  reportFault: async ({ place }) => ok({ incident: diagnostics.pageFault(place) }),
  putBack: ({ file }) => putBack(store, damaged, file),
  deleteDamaged: async ({ file }) => deleteDamaged(store, damaged, file),
  setContentProtection: ({ on }) => {
    desktop.protectContent(on);
    return done;
  },
});

/** Not while a PIN is on its way, and no card any more once the program ends. */
async function shown(
  store: SessionStore,
  source: CardSource,
  sample: SampleId | null,
): Promise<Result<void>> {
  if (store.snapshot().isEnding) return fail({ code: 'operation/ended' });
  if (source.gate.isBusy) return fail({ code: 'operation/busy' });
  source.show(sample);
  return ok(undefined);
}

const cardHandlers = ({ store, source, notes, desktop, now }: HandlerParts): MainHandlers['card'] => ({
  readAgain: async ({ cardId }) =>
    (await source.readAgain(cardId)) ? ok(undefined) : fail({ code: 'card/removed' }),
  readSignatureCertificate: (request) => readSignatureCertificate(source.session, source.gate, request),
  changePin: (request) => changePin(source.gate, notes, request),
  changePinOnPad: (request) => changePinOnPad(source.gate, notes, request),
  changeSeen: () => {
    // While the program ends, a dialog over everything tells the outcome.
    if (!store.snapshot().isEnding) notes.seen();
    return done;
  },
  certificateDetails: ({ cardId, kind }) => certificateDetails(source.session, cardId, kind),
  exportCertificate: async (request) => {
    const file = await exportCertificate(source.session, request, now());
    return file.ok ? save(desktop, file.value) : file;
  },
});

const signingHandlers = ({ signing, desktop }: HandlerParts): MainHandlers['signing'] => ({
  look: ({ id, form }) => signing.look(id, form),
  sign: (submission) => signing.sign(submission),
  word: (request) => signing.word(request),
  stop: () => {
    void signing.stop();
    return done;
  },
  showInFolder: async ({ id }) => {
    const path = signing.pathOf(id);
    if (path === undefined) return fail({ code: 'file/not-readable' });
    desktop.showInFolder(path);
    return ok(undefined);
  },
});

const doctorHandlers = ({
  store,
  source,
  doctor,
  desktop,
  tellDoctorProgress,
}: HandlerParts): MainHandlers['doctor'] => ({
  // While a PIN is on its way, this program holds the card, which is no cause of any trouble.
  run: async () =>
    source.gate.isBusy ? fail({ code: 'operation/busy' }) : ok(await doctor.run(tellDoctorProgress)),
  readReport: ({ text }) => readReport(text),
  saveReport: async ({ format }) => {
    const file = await doctor.file(format, store.snapshot().settings.language);
    return file ? save(desktop, file) : ok({ saved: false });
  },
});

const elsewhereHandlers = ({ source, desktop, elsewhere, now }: HandlerParts): MainHandlers['elsewhere'] => ({
  look: async () => ok(elsewhere.look()),
  sshKey: ({ cardId }) => sshKeyOf(source.session, cardId),
  saveSshKey: async ({ cardId }) => {
    const file = await sshKeyFile(source.session, cardId, now());
    return file.ok ? save(desktop, file.value) : file;
  },
  change: (change) => elsewhere.change(change),
});

const planHandlers = ({ store, reminders, desktop, now }: HandlerParts): MainHandlers['plan'] => ({
  saveCalendar: async ({ certificates }) =>
    save(desktop, await exportCalendar(certificates, store.snapshot().settings.language, now())),
  savePdf: async () => {
    const bytes = await desktop.printPage();
    return bytes
      ? save(desktop, { name: `shomei-${jstDayOf(now())}.pdf`, bytes })
      : fail({ code: 'page/not-printed' });
  },
  addReminder: async (certificate) => reminders.add(certificate),
  removeReminder: async ({ id }) => reminders.remove(id),
  removeAllReminders: async () => reminders.removeAll(),
  dismissReminder: async ({ id }) => reminders.dismiss(id),
});

async function save(desktop: Desktop, file: FileToSave): Promise<Result<{ saved: boolean }>> {
  const outcome = await desktop.saveFile(file);
  if (outcome === 'full') return fail({ code: 'file/disk-full' });
  if (outcome === 'failed') return fail({ code: 'file/not-saved' });
  return ok({ saved: outcome === 'written' });
}

/** A key that is present but undefined must not wipe a setting. */
const withoutUndefined = <T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
