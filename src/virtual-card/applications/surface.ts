import type { CardData } from '../card-data.ts';
import { ascii, concat, element } from '../der-writer.ts';
import { free, hex, readableAfter, noDataObjects, once } from '../file-system.ts';
import type { Application, ElementaryFile } from '../file-system.ts';
import { compactDate } from '../holder.ts';
import { SW } from '../status-words.ts';
import {
  cardPublicKey,
  cardVerifiableCertificate,
  filler,
  indexedFile,
  keyIdentifier,
  onePixelPng,
  signatureOver,
  signedFile,
} from './data-objects.ts';

/**
 * 券面事項確認AP: what is printed on the card. The birth date opens the proof of age, 照合番号B the face of the card,
 * 照合番号A the face and the printed individual number.
 */
export const surfaceApplication = (data: CardData): Application => ({
  aid: hex('D3921000310001010402'),
  files: once(
    () =>
      new Map<number, ElementaryFile>([
        [0x01, readableAfter(['birth-date'], () => ageRecord(data))],
        [0x02, readableAfter(['surface-code-a', 'surface-code-b'], () => cardFace(data))],
        [0x03, free(() => basicInformation(data))],
        [0x04, free(cardVerifiableCertificate)],
        [0x05, readableAfter(['surface-code-a'], printedNumber)],
        [0x11, { kind: 'pin', pin: 'birth-date', changedBy: 'none' }],
        [0x12, { kind: 'pin', pin: 'surface-code-b', changedBy: 'none' }],
        [0x13, { kind: 'pin', pin: 'surface-code-a', changedBy: 'none' }],
      ]),
  ),
  dataObjects: noDataObjects,
  answers: { setSessionKey: SW.noSecurityEnvironment, secureMessaging: SW.secureMessagingNotSupported },
});

const ageRecord = ({ holder }: CardData): Uint8Array =>
  signedFile(
    0xff10,
    0xdf13,
    element(0xdf11, ascii(compactDate(holder.birth))),
    element(0xdf12, cardPublicKey()),
  );

/** The signature does not cover what comes after it: the card's last day and its security code. */
function cardFace({ holder, cardExpiresOn }: CardData): Uint8Array {
  const signed = [
    element(0xdf22, ascii(compactDate(holder.birth))),
    element(0xdf23, ascii(holder.sex === 'male' ? '1' : '2')),
    element(0xdf24, cardPublicKey()),
    element(0xdf25, onePixelPng()),
    element(0xdf26, onePixelPng()),
    element(0xdf27, jpeg2000Beginning()),
  ];
  return indexedFile(
    0xff20,
    0xdf21,
    ...signed,
    signatureOver(0xdf28, ...signed),
    element(0xdf29, ascii(compactDate(cardExpiresOn))),
    element(0xdf2a, onePixelPng()),
  );
}

const basicInformation = ({ holder }: CardData): Uint8Array =>
  element(
    0xff30,
    element(0xdf31, hex('06030E01')),
    element(0xdf32, keyIdentifier(24)),
    element(0xdf33, Uint8Array.of(1)),
    element(0xdf34, ascii(holder.municipality.code)),
    element(0xdf35, concat(keyIdentifier(25), filler(256))),
  );

const printedNumber = (): Uint8Array =>
  signedFile(0xff40, 0xdf43, element(0xdf41, onePixelPng()), element(0xdf42, cardPublicKey()));

/** The signature box that every JPEG 2000 file begins with. There is no photograph, because the person is invented. */
const jpeg2000Beginning = (): Uint8Array => hex('0000000C 6A502020 0D0A870A');
