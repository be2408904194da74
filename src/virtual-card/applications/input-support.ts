import type { CardData } from '../card-data.ts';
import { ascii, concat, element } from '../der-writer.ts';
import { free, hex, padded, readableAfter, noDataObjects, once } from '../file-system.ts';
import type { Application, ElementaryFile } from '../file-system.ts';
import { MY_NUMBER, compactDate } from '../holder.ts';
import type { PinId, Pins } from '../pins.ts';
import { SW } from '../status-words.ts';
import {
  cardPublicKey,
  cardVerifiableCertificate,
  filler,
  indexedFile,
  keyIdentifier,
  sha256,
  signatureOver,
  signedFile,
} from './data-objects.ts';

/**
 * 券面事項入力補助AP: the individual number and the four attributes as text. The PIN opens both, 照合番号A only the
 * number, 照合番号B only the attributes.
 */
export const inputSupportApplication = (data: CardData, pins: Pins): Application => ({
  aid: hex('D3921000310001010408'),
  files: once(() => new Map([...dataFiles(data), ...pinFiles(pins)])),
  dataObjects: noDataObjects,
  answers: { setSessionKey: SW.securityNotSatisfied, secureMessaging: SW.secureMessagingNotSupported },
});

function dataFiles(data: CardData): [number, ElementaryFile][] {
  const attributes = fourAttributes(data);
  const myNumber = padded(element(0xff10, ascii(MY_NUMBER)), 17);
  const anyCode: readonly PinId[] = ['card-info', 'input-code-a', 'input-code-b'];
  return [
    [0x01, readableAfter(['card-info', 'input-code-a'], () => myNumber)],
    [0x02, readableAfter(['card-info', 'input-code-b'], () => padded(attributes.file, 512))],
    [0x03, readableAfter(anyCode, () => integrityRecord(myNumber, attributes.hashed))],
    [0x04, free(cardVerifiableCertificate)],
    [0x05, free(basicInformation)],
    [0x06, readableAfter(anyCode, () => element(0xa1, cardPublicKey()))],
    [0x07, readableAfter(anyCode, () => signedFile(0xff50, 0xdf52, element(0xdf51, cardPublicKey())))],
  ];
}

function pinFiles(pins: Pins): [number, ElementaryFile][] {
  const holderPin: [number, ElementaryFile][] = pins.has('card-info')
    ? [[0x11, { kind: 'pin', pin: 'card-info', changedBy: 'change-reference-data' }]]
    : [];
  return [
    ...holderPin,
    [0x12, { kind: 'pin', pin: 'input-reserved', changedBy: 'none' }],
    [0x14, { kind: 'pin', pin: 'input-code-a', changedBy: 'none' }],
    [0x15, { kind: 'pin', pin: 'input-code-b', changedBy: 'none' }],
  ];
}

/** The file, and the part of it that the integrity record covers: all behind the table of places. */
function fourAttributes({ holder }: CardData): { file: Uint8Array; hashed: Uint8Array } {
  const objects = [
    element(0xdf22, new Uint8Array(Buffer.from(holder.name.text, 'utf8'))),
    element(0xdf23, new Uint8Array(Buffer.from(holder.address.text, 'utf8'))),
    element(0xdf24, ascii(compactDate(holder.birth))),
    element(0xdf25, ascii(holder.sex === 'male' ? '1' : '2')),
  ];
  return { file: indexedFile(0xff20, 0xdf21, ...objects), hashed: concat(...objects) };
}

/** One digest covers the number's whole file with its filler, the other the attributes without the table. */
function integrityRecord(myNumberFile: Uint8Array, attributes: Uint8Array): Uint8Array {
  const digests = [element(0xdf31, sha256(myNumberFile)), element(0xdf32, sha256(attributes))];
  return element(0xff30, ...digests, signatureOver(0xdf33, ...digests));
}

/** The third byte of DF41 tells about extended lengths. */
const basicInformation = (): Uint8Array =>
  element(
    0xff40,
    element(0xdf41, hex('01030E01')),
    element(0xdf42, keyIdentifier(34)),
    element(0xdf43, padded(filler(32), 128)),
  );
