import { ascii, element } from '../der-writer.ts';
import type { CardData } from '../card-data.ts';
import type { CardCertificates } from '../card-certificates.ts';
import { free, hex, noDataObjects, once, padded, readableAfter } from '../file-system.ts';
import type { Application, Content, ElementaryFile } from '../file-system.ts';
import { compactDate } from '../holder.ts';
import type { Pins } from '../pins.ts';
import { SW } from '../status-words.ts';

/**
 * 次期個人番号カード as announced, and not yet issued: two applications, two secrets, certificates of ECDSA P-384. AIDs,
 * files, label and status words are made up, because none of them was announced.
 */

/** Bytes; the files are larger than what they hold. */
const FILE_SIZE = { certificate: 2048, ca: 1536 } as const;

const answers = {
  setSessionKey: SW.securityNotSatisfied,
  secureMessaging: SW.secureMessagingNotSupported,
} as const;

/** 認証AP. */
export const authenticationApplication = (certificates: CardCertificates, pins: Pins): Application => ({
  aid: hex('F053484F4D454901'),
  files: once(() => new Map([...certificateFiles(certificates), ...pinFiles(pins)])),
  dataObjects: noDataObjects,
  answers,
});

/** 券面等AP. Only the card's own record is simulated. */
export const faceApplication = ({ cardSerial, holder, cardExpiresOn }: CardData): Application => ({
  aid: hex('F053484F4D454902'),
  files: once(() => {
    const digits = cardSerial + holder.municipality.code + compactDate(cardExpiresOn);
    return new Map<number, ElementaryFile>([
      [0x01, { kind: 'records', records: [element(0x01, ascii(digits))], read: 'free' }],
    ]);
  }),
  dataObjects: noDataObjects,
  answers,
});

type Files = readonly (readonly [number, ElementaryFile])[];

const certificateFiles = ({ auth, authCa, sign, signCa }: CardCertificates): Files => [
  ...file(0x01, auth, (content) => free(sized(content, FILE_SIZE.certificate))),
  ...file(0x02, authCa, (content) => free(sized(content, FILE_SIZE.ca))),
  ...file(0x03, sign, (content) => readableAfter(['sign'], sized(content, FILE_SIZE.certificate))),
  ...file(0x04, signCa, (content) => free(sized(content, FILE_SIZE.ca))),
  [0x06, free(() => ascii('SHOMEI ANNOUNCED'.padEnd(32)))],
];

const pinFiles = (pins: Pins): Files =>
  (
    [
      ['auth', 0x11],
      ['sign', 0x12],
    ] as const
  ).flatMap(([pin, id]): Files =>
    pins.has(pin) ? [[id, { kind: 'pin', pin, changedBy: 'change-reference-data' }]] : [],
  );

const file = (id: number, content: Content | undefined, make: (content: Content) => ElementaryFile): Files =>
  content ? [[id, make(content)]] : [];

const sized =
  (content: Content, size: number): Content =>
  () =>
    padded(content(), size);
