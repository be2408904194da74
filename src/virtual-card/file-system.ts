import type { KeyObject } from 'node:crypto';
import type { PinId } from './pins.ts';

/** Who may use a file: everybody, nobody, or whoever has verified any of these PINs since the last SELECT. */
export type Access = 'free' | 'never' | readonly PinId[];

/** Elementary files (JICSAP 1.1 §4.2). `internal`: it can be selected, but no command of a terminal works on it. */
export type ElementaryFile =
  | { readonly kind: 'transparent'; readonly content: Content; readonly read: Access }
  | { readonly kind: 'records'; readonly records: readonly Uint8Array[]; readonly read: Access }
  | { readonly kind: 'pin'; readonly pin: PinId; readonly changedBy: ChangeCommand }
  | { readonly kind: 'signature-key'; readonly key: () => KeyObject; readonly use: Access }
  | { readonly kind: 'internal-authentication-key'; readonly key: () => KeyObject }
  | { readonly kind: 'internal' };

/** Made when it is first read: a certificate costs a signature or two, and most are never read. */
export type Content = () => Uint8Array;

/** The command that replaces a PIN: `00 24` in some applications, JICSAP's `80 32` in others. */
export type ChangeCommand = 'change-reference-data' | 'change-key' | 'none';

export type Application = {
  /** Name of the dedicated file, 7 to 16 bytes. */
  readonly aid: Uint8Array;
  /** By file identifier, 0001 to 001E. Made when first asked for, because most sessions open one application. */
  readonly files: () => ReadonlyMap<number, ElementaryFile>;
  /** By tag; only the card manager has any. */
  readonly dataObjects: () => ReadonlyMap<number, Uint8Array>;
  /** Status words of commands that this project does not use. Issued cards answer them in different ways. */
  readonly answers: { readonly setSessionKey: number; readonly secureMessaging: number };
};

/** All that a card holds. Without a card manager it is somebody else's card. */
export type CardImage = {
  readonly cardManager: Application | undefined;
  readonly applications: readonly Application[];
};

export const free = (content: Content): ElementaryFile => ({
  kind: 'transparent',
  content: once(content),
  read: 'free',
});

export const readableAfter = (pins: readonly PinId[], content: Content): ElementaryFile => ({
  kind: 'transparent',
  content: once(content),
  read: pins,
});

/** Content at the start of a file of `size` bytes, the rest filled with FF. A longer content makes a longer file. */
export function padded(content: Uint8Array, size: number): Uint8Array {
  const file = new Uint8Array(Math.max(size, content.length)).fill(0xff);
  file.set(content);
  return file;
}

export const hex = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

/**
 * The application whose name begins with `name`. A card may be asked with a part of a name and then gives the first
 * that fits (JICSAP 1.1 §4.2).
 */
export const findApplication = (
  { cardManager, applications }: CardImage,
  name: Uint8Array,
): Application | undefined =>
  [...applications, ...(cardManager ? [cardManager] : [])].find(
    ({ aid }) => Buffer.compare(aid.subarray(0, name.length), name) === 0,
  );

/** Makes a value at its first use and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export const noDataObjects = (): ReadonlyMap<number, Uint8Array> => new Map();
