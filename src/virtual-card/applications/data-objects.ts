import { createHash, createPublicKey, sign } from 'node:crypto';
import { ascii, concat, element } from '../der-writer.ts';
import { hex } from '../file-system.ts';
import { testKey } from '../test-keys.ts';

/**
 * Building blocks of the files in 券面AP and 入力補助AP. Signatures and card-verifiable certificates have the real place and
 * size. The simulation's own key made them, so nobody can check them against an issuer.
 */

/** Public key of the card: exponent under 90, modulus under 91; 265 bytes. */
export function cardPublicKey(): Uint8Array {
  const { n = '' } = createPublicKey(testKey('card')).export({ format: 'jwk' });
  return concat(element(0x90, hex('010001')), element(0x91, new Uint8Array(Buffer.from(n, 'base64url'))));
}

/** Objects under a common tag, and after them a signature over them: 256 bytes. */
export function signedFile(tag: number, signatureTag: number, ...objects: readonly Uint8Array[]): Uint8Array {
  return element(tag, ...objects, signatureOver(signatureTag, ...objects));
}

export const signatureOver = (tag: number, ...objects: readonly Uint8Array[]): Uint8Array =>
  element(tag, new Uint8Array(sign('sha256', concat(...objects), testKey('card'))));

/** A file that begins with a table of the places of its objects: two bytes each, counted from the file's start. */
export function indexedFile(tag: number, tableTag: number, ...objects: readonly Uint8Array[]): Uint8Array {
  const emptyTable = element(tableTag, new Uint8Array(objects.length * 2));
  const file = element(tag, emptyTable, ...objects);
  const objectsLength = objects.reduce((sum, { length }) => sum + length, 0);
  const view = new DataView(file.buffer, file.byteOffset);
  const firstObject = file.length - objectsLength;
  objects.reduce((place, { length }, index) => {
    view.setUint16(firstObject - objects.length * 2 + index * 2, place);
    return place + length;
  }, firstObject);
  return file;
}

/** A card-verifiable certificate's shell, 568 bytes, with filler for its body. */
export function cardVerifiableCertificate(): Uint8Array {
  const body = element(0x5f4e, filler(297));
  return element(0x7f21, body, signatureOver(0x5f37, body));
}

/** 16 bytes. No issuer's key has an identifier beginning with 9. */
export const keyIdentifier = (number: number): Uint8Array =>
  ascii(`9${String(number).padStart(6, '0')}/001`.padEnd(16));

export const sha256 = (data: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(data).digest());

export const filler = (length: number): Uint8Array => new Uint8Array(length).fill(0x5a);

/** The smallest PNG: one white pixel. */
export const onePixelPng = (): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
