import * as z from 'zod/mini';
import { AppError } from './app-error.ts';
import { OpenedFile } from './opened-file.ts';

/** What a signature is put into. */
export const SignatureForm = z.enum([
  /** Inside the PDF, `adbe.pkcs7.detached`: the form that the land and company register asks for. */
  'pdf',
  /** Inside the PDF, `ETSI.CAdES.detached` (PAdES B-B). */
  'pdf-cades',
  /** In a file of its own beside the signed one (CAdES-BES, detached). */
  'p7s',
  /** Around the file (CAdES-BES, enveloping). */
  'p7m',
]);
export type SignatureForm = z.infer<typeof SignatureForm>;

const Points = z.number().check(z.gte(0), z.lte(20_000_000));

/**
 * Where a signature is shown: on a page, the first being 0, as it is displayed – turned, and cut to the visible part.
 * In points (1/72 inch) from the left and the top edge.
 */
export const SignaturePlace = z.strictObject({
  page: z.int().check(z.gte(0), z.lte(1_000_000)),
  left: Points,
  top: Points,
  width: Points,
  height: Points,
});
export type SignaturePlace = z.infer<typeof SignaturePlace>;

/** What can stand in a visible signature. */
export const ShownFact = z.enum(['name', 'address', 'time', 'reason']);
export type ShownFact = z.infer<typeof ShownFact>;
/** Each at most once, in any order. */
export const ShownFacts = z.array(ShownFact).check(z.maxLength(ShownFact.options.length));

/** What a visible signature will say, and the characters that its font does not have. */
export const SignatureWording = z.strictObject({
  /** `size` is relative to that of the ordinary line. */
  lines: z.array(z.strictObject({ text: z.string(), size: z.number() })),
  missing: z.array(z.string()),
});
export type SignatureWording = z.infer<typeof SignatureWording>;

/** What the user should know of a PDF before signing it. */
export const SigningNote = z.enum(['signed-before', 'changes-limited', 'usage-rights']);
export type SigningNote = z.infer<typeof SigningNote>;

/** Why a file was not signed. */
export const SigningProblemCode = z.enum([
  'sign/unreadable',
  'sign/not-a-file',
  'sign/not-a-pdf',
  'sign/damaged',
  'sign/encrypted',
  'sign/xfa',
  'sign/certified',
  'sign/too-complex',
  'sign/unsupported',
  'sign/no-holder-name',
  /** The card has no key that this program can use. */
  'sign/card-cannot',
  /** The place of the visible signature is on no page of the file, or not wholly on one. */
  'sign/no-such-place',
  /** The text of the visible signature does not fit into its place. */
  'sign/place-too-small',
  'sign/name-too-long',
  'sign/folder-closed',
  'sign/no-room',
  'sign/output-exists',
  'sign/file-changed',
  'sign/not-written',
  'sign/stopped',
  /** Another file of the same submission could not be signed, so none was. */
  'sign/held-back',
  'sign/wrong-signature',
  'sign/worker-failed',
  /** The certificate has ended, or has not begun, and the request lacked the holder's separate consent. */
  'sign/certificate-expired',
  'sign/certificate-not-yet',
]);
export type SigningProblemCode = z.infer<typeof SigningProblemCode>;

/** What was found in a file before the password is asked for. */
export const SigningLook = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('can-be-signed'),
    /** SHA-256 of the file, in hexadecimal. Nothing else is signed afterwards. */
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    notes: z.array(SigningNote),
  }),
  z.strictObject({ state: z.literal('cannot-be-signed'), problem: SigningProblemCode }),
]);
export type SigningLook = z.infer<typeof SigningLook>;

/** The outcome for one file. */
export const SigningResult = z.discriminatedUnion('state', [
  /** The signed file, opened for the window. */
  z.strictObject({ state: z.literal('signed'), file: OpenedFile }),
  z.strictObject({ state: z.literal('not-signed'), problem: z.union([SigningProblemCode, AppError]) }),
]);
export type SigningResult = z.infer<typeof SigningResult>;

/**
 * Which step is done with which file of a submission, the first being 0. Bytes count from the beginning of the file.
 */
export const SigningProgress = z.strictObject({
  step: z.enum(['reading', 'waiting', 'signing', 'writing']),
  file: z.int().check(z.gte(0)),
  bytes: z.int().check(z.gte(0)),
});
export type SigningProgress = z.infer<typeof SigningProgress>;
