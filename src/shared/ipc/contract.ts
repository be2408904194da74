import * as z from 'zod/mini';
import { LARGEST_PIECE } from '../domain/largest-piece.ts';
import { About } from '../model/about.ts';
import { AppSnapshot } from '../model/app-snapshot.ts';
import { CertificateDetails, CertificateKind } from '../model/certificate.ts';
import { ElsewhereChange, ElsewhereView } from '../model/elsewhere.ts';
import { DoctorProgress, DoctorReport } from '../model/doctor.ts';
import { FaultPlace } from '../model/fault-place.ts';
import { CheckedHolder, DocumentCheck } from '../model/document-check.ts';
import { Log } from '../model/log.ts';
import { OwnFile } from '../model/notice.ts';
import { ChangeablePin, NumericPin } from '../model/pin.ts';
import { DatedCertificate } from '../model/plan.ts';
import { OpenedFile } from '../model/opened-file.ts';
import { SampleId } from '../model/sample.ts';
import {
  ShownFacts,
  SignatureForm,
  SignaturePlace,
  SignatureWording,
  SigningLook,
  SigningProgress,
  SigningResult,
} from '../model/signing.ts';
import { Settings } from '../model/settings.ts';
import { byUser, command, deed, event, ofFile } from './declarations.ts';

/** Places outside the program that a button may open. The bridge carries the name, never an address. */
export const LinkId = z.enum([
  'jpki-portal',
  'jpki-revocation-check',
  'jpki-software',
  'card-readers',
  'pin-reset',
  'pin-reset-kiosks',
  'card-lost',
  'card-site',
  'combined-card',
  'myna-portal',
  'jpki-ca-fingerprints',
  'myna-bridge',
]);
export type LinkId = z.infer<typeof LinkId>;

export const ExportFormat = z.enum(['der', 'pem', 'chain']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** False if the user changed their mind. */
const Saved = z.strictObject({ saved: z.boolean() });

const ofCard = { cardId: z.string().check(z.maxLength(64)) };
/** A PIN or password: in no snapshot, event or error. */
const Secret = z.string().check(z.maxLength(64));
/** The card, and the retry counter that stood beside the field. */
const ofTry = { ...ofCard, triesSeen: z.int().check(z.gte(1), z.lte(15)) };

const ofOpened = { id: z.string().check(z.maxLength(64)) };
/** Names the file that a detached signature belongs to, if the signature is one. */
const ofSigned = { ...ofOpened, content: z.optional(z.string().check(z.maxLength(64))) };
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** Files in one submission. Each waits for the card with a file of its own open. */
const MOST_FILES = 100;
const Reason = z.string().check(z.maxLength(200));
const Offset = z.int().check(z.gte(0));

/** In characters; a report has about five thousand. */
const LARGEST_REPORT = 200_000;

/** The only place that declares a call between the window and the main process. */
export const contract = {
  app: {
    snapshot: command(z.void(), AppSnapshot),
    changed: event(AppSnapshot),
    updateSettings: command(z.partial(Settings), z.void()),
    chooseReader: command(z.strictObject({ name: z.string().check(z.maxLength(256)) }), z.void()),
    startSample: command(z.strictObject({ sample: SampleId }), z.void()),
    stopSample: command(z.void(), z.void()),
    retry: command(z.void(), z.void()),
    /** Ends the program after the user was told the outcome that it was waiting for. */
    end: command(z.void(), z.void()),
    about: command(z.void(), About),
    openLink: byUser(z.strictObject({ link: LinkId }), z.void()),
    copyText: byUser(z.strictObject({ text: z.string().check(z.maxLength(20_000)) }), z.void()),
    readLog: command(z.void(), Log),
    deleteLog: deed('delete', z.void(), z.void()),
    /** The word about an old version was read. */
    oldVersionSeen: command(z.void(), z.void()),
    /** Reports a fault inside the page by its place in our own code. Gives the number of the incident. */
    reportFault: command(z.strictObject({ place: FaultPlace }), z.strictObject({ incident: z.string() })),
    /** Puts back what can be read of a damaged file of the program's own, and the file itself. */
    putBack: byUser(z.strictObject({ file: OwnFile }), z.void()),
    deleteDamaged: deed('delete', z.strictObject({ file: OwnFile }), z.void()),
    /** While the screen shows a field for a PIN, no other program can see it there. */
    setContentProtection: command(z.strictObject({ on: z.boolean() }), z.void()),
  },
  card: {
    readAgain: command(z.strictObject(ofCard), z.void()),
    /** The screen shows the outcome of the last change. */
    changeSeen: command(z.void(), z.void()),
    readSignatureCertificate: byUser(
      z.strictObject({
        ...ofTry,
        /** 署名用パスワード. */
        password: Secret,
      }),
      z.void(),
    ),
    changePin: byUser(
      z.strictObject({
        ...ofTry,
        pin: ChangeablePin,
        /** The PIN as it is, and the new one. */
        current: Secret,
        replacement: Secret,
      }),
      z.void(),
    ),
    /** Present and new PIN are entered on the reader's own keys. Neither of them crosses. */
    changePinOnPad: byUser(z.strictObject({ ...ofTry, pin: NumericPin }), z.void()),
    certificateDetails: command(z.strictObject({ ...ofCard, kind: CertificateKind }), CertificateDetails),
    exportCertificate: byUser(
      z.strictObject({ ...ofCard, kind: CertificateKind, format: ExportFormat }),
      Saved,
    ),
  },
  /** Files that the user chose. Each stays open until it is closed or the window is replaced. */
  document: {
    open: ofFile(OpenedFile),
    /** Bytes from `begin` up to `end`, at most a megabyte. */
    read: command(
      z
        .strictObject({ ...ofOpened, begin: Offset, end: Offset })
        .check(z.refine(({ begin, end }) => end >= begin && end - begin <= LARGEST_PIECE)),
      Bytes,
    ),
    close: command(z.strictObject(ofOpened), z.void()),
    /** Opens the first bytes of it as a file of its own: the revision that was signed. */
    beginning: command(z.strictObject({ ...ofOpened, size: Offset }), OpenedFile),
    /** Asks where to save it, and saves it unchanged. */
    save: byUser(z.strictObject(ofOpened), Saved),
    /** What can be told of its signatures, but not who signed. */
    check: command(z.strictObject(ofSigned), DocumentCheck),
    /** The four attributes of one signer, if the certificate has them. Main keeps none of them. */
    holder: byUser(
      z.strictObject({ ...ofSigned, signature: z.int().check(z.gte(0), z.lte(100)) }),
      CheckedHolder,
    ),
  },
  /** Signs files with the card; one submission at a time. */
  signing: {
    /** Reads the whole file and tells whether it can be signed in this form, and what it is. */
    look: command(z.strictObject({ ...ofOpened, form: SignatureForm }), SigningLook),
    sign: byUser(
      z.strictObject({
        ...ofTry,
        /** 署名用パスワード. */
        password: Secret,
        /** Each as it was when it was looked at. */
        files: z
          .array(
            z.strictObject({
              ...ofOpened,
              form: SignatureForm,
              /** Where a PDF shows the signature. Other files show none. */
              place: z.optional(SignaturePlace),
              sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
            }),
          )
          .check(z.minLength(1), z.maxLength(MOST_FILES)),
        /** Shown in PDFs; empty for none. */
        reason: Reason,
        /** The lines of visible signatures. */
        shows: ShownFacts,
        /** The holder's deliberate yes to a certificate outside its validity period. */
        outsideValidity: z.boolean(),
      }),
      z.array(SigningResult),
    ),
    /** What a visible signature will say, from the certificate that was read before. */
    word: command(z.strictObject({ ...ofCard, shows: ShownFacts, reason: Reason }), SignatureWording),
    progressed: event(SigningProgress),
    stop: command(z.void(), z.void()),
    showInFolder: byUser(z.strictObject(ofOpened), z.void()),
  },
  /** Examines what stands between a card and the program, layer by layer. */
  doctor: {
    run: command(z.void(), DoctorReport),
    progress: event(DoctorProgress),
    /** Reads the text of a saved report, from this computer or another. */
    readReport: command(
      z.strictObject({ text: z.string().check(z.maxLength(LARGEST_REPORT)) }),
      DoctorReport,
    ),
    /** Asks where to save the last report of this session. */
    saveReport: byUser(z.strictObject({ format: z.enum(['text', 'json']) }), Saved),
  },
  /** The card in other programs, through OpenSC. */
  elsewhere: {
    look: command(z.void(), ElsewhereView),
    /** The line for `authorized_keys`, from the 利用者証明用 certificate. */
    sshKey: command(z.strictObject(ofCard), z.strictObject({ line: z.string() })),
    saveSshKey: byUser(z.strictObject(ofCard), Saved),
    /** Gives the state after the change. */
    change: byUser(ElsewhereChange, ElsewhereView),
  },
  plan: {
    /** Asks where to save a calendar file (.ics) with the four days of each certificate, in the window's language. */
    saveCalendar: byUser(
      z.strictObject({ certificates: z.array(DatedCertificate).check(z.minLength(1), z.maxLength(100)) }),
      Saved,
    ),
    /** Asks where to save the page, as it is printed, on A4. */
    savePdf: byUser(z.void(), Saved),
    addReminder: deed('remind', DatedCertificate, z.void()),
    removeReminder: deed('delete', z.strictObject({ id: z.string().check(z.maxLength(64)) }), z.void()),
    removeAllReminders: deed('delete', z.void(), z.void()),
    /** The user has seen a due reminder on Home. */
    dismissReminder: command(z.strictObject({ id: z.string().check(z.maxLength(64)) }), z.void()),
  },
} as const;
