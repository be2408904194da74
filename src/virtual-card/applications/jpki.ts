import { ascii, concat } from '../der-writer.ts';
import type { CardData, Carrier } from '../card-data.ts';
import type { CardCertificates } from '../card-certificates.ts';
import { free, hex, padded, readableAfter, noDataObjects, once } from '../file-system.ts';
import type { Application, Content, ElementaryFile } from '../file-system.ts';
import type { Pins } from '../pins.ts';
import { SW } from '../status-words.ts';
import { testKey } from '../test-keys.ts';

/** 公的個人認証AP: two certificates with their CA certificates, two keys, two PINs. */

const LABELS: Readonly<Record<Exclude<Carrier, 'foreign' | 'next'>, string>> = {
  'my-number': 'JPKIAPICCTOKEN2',
  juki: 'JPKIAPICCTOKEN',
  android: 'JPKIAPGPSETOKEN',
};

/** Bytes; the files are larger than what they hold (sizes assumed). */
const FILE_SIZE = { sign: 3072, auth: 2048, ca: 1536 } as const;

const INTERNAL: ElementaryFile = { kind: 'internal' };
const NEVER_READABLE: ElementaryFile = {
  kind: 'transparent',
  content: () => new Uint8Array(64),
  read: 'never',
};

export const jpkiApplication = (data: CardData, certificates: CardCertificates, pins: Pins): Application => ({
  aid: hex('D392F000260100000001'),
  files: once(() => new Map(files(data, certificates, pins))),
  dataObjects: noDataObjects,
  answers: { setSessionKey: SW.securityNotSatisfied, secureMessaging: SW.secureMessagingFailed },
});

type Files = [number, ElementaryFile][];

/** A certificate that was never issued leaves no files, and neither does a PIN that was never set (an assumption). */
function files(data: CardData, { sign, signCa, auth, authCa }: CardCertificates, pins: Pins): Files {
  return [
    ...file(0x01, sign && readableAfter(['sign'], () => padded(sign(), FILE_SIZE.sign))),
    ...file(0x02, signCa && free(() => padded(signCa(), FILE_SIZE.ca))),
    [0x05, NEVER_READABLE],
    [0x06, free(() => tokenInfo(data))],
    ...file(0x08, availability(data)),
    [0x09, NEVER_READABLE],
    ...file(0x0a, auth && authCertificate(data.carrier, () => padded(auth(), FILE_SIZE.auth))),
    ...file(0x0b, authCa && free(() => padded(authCa(), FILE_SIZE.ca))),
    ...file(0x17, auth && privateKey('auth')),
    ...file(0x18, pins.has('auth') && pinFile('auth')),
    ...file(0x1a, sign && privateKey('sign')),
    ...file(0x1b, pins.has('sign') && pinFile('sign')),
    ...[0x10, 0x16, 0x19, 0x1c, 0x1e].map((id): [number, ElementaryFile] => [id, INTERNAL]),
  ];
}

const file = (id: number, content: ElementaryFile | false | undefined): Files =>
  content ? [[id, content]] : [];

/** On a card everybody may read it, on a phone only a user who knows the PIN. */
const authCertificate = (carrier: Carrier, content: Content): ElementaryFile =>
  carrier === 'android' ? readableAfter(['auth'], content) : free(content);

const privateKey = (name: 'auth' | 'sign'): ElementaryFile => ({
  kind: 'signature-key',
  key: () => testKey(name),
  use: [name],
});

const pinFile = (pin: 'auth' | 'sign'): ElementaryFile => ({
  kind: 'pin',
  pin,
  changedBy: 'change-reference-data',
});

/** EF 0008: 署名用, then 利用者証明用; 8F if there is one. Not on 住基 cards (an assumption). */
function availability({ carrier, certificates: { sign, auth } }: CardData): ElementaryFile | undefined {
  return carrier === 'juki' ? undefined : free(() => Uint8Array.of(sign ? 0x8f : 0, auth ? 0x8f : 0, 0));
}

/**
 * EF 0006, 160 bytes: CK_TOKEN_INFO of PKCS #11 with 32-bit big-endian numbers, as seen on a card. Manufacturer,
 * model and serial number are the simulation's own.
 */
function tokenInfo({ carrier, cardSerial }: CardData): Uint8Array {
  const label = carrier === 'foreign' || carrier === 'next' ? '' : LABELS[carrier];
  return concat(
    ascii(label.padEnd(32)),
    ascii('0'.repeat(31) + '1'),
    ascii('SIMULATED01'.padEnd(16)),
    ascii(cardSerial.padStart(16, '0')),
    hex('0000040D'),
    hex('00000001 00000000 00000001 00000000 00000010 00000006'),
    hex('FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFF'),
    ascii('03' + '01'),
    ascii('9'.repeat(16)),
  );
}
