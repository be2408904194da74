import { ascii, element } from '../der-writer.ts';
import type { CardData } from '../card-data.ts';
import { hex, noDataObjects, once } from '../file-system.ts';
import type { Application, ElementaryFile } from '../file-system.ts';
import { compactDate } from '../holder.ts';
import type { PinId, Pins } from '../pins.ts';
import { SW } from '../status-words.ts';
import { testKey } from '../test-keys.ts';

/**
 * 共通カードAP and 住基AP. 住民基本台帳用暗証番号 is one number to its holder and a key in each of the two, with a
 * counter of its own; JICSAP's CHANGE KEY replaces it.
 */

/** A key reference of 16 bytes, the same in both applications. Which key it names is unknown. */
const KEY_REFERENCE: ElementaryFile = {
  kind: 'records',
  records: [element(0x01, ascii('9000001/001'.padEnd(16)))],
  read: 'free',
};

const pinFile = (pin: PinId, pins: Pins): [number, ElementaryFile][] =>
  pins.has(pin) ? [[0x1c, { kind: 'pin', pin, changedBy: 'change-key' }]] : [];

export const commonApplication = (data: CardData, pins: Pins): Application => ({
  aid: hex('D3921000310001010100'),
  files: once(
    () =>
      new Map<number, ElementaryFile>([
        [0x01, { kind: 'records', records: [cardInformation(data)], read: 'free' }],
        [0x02, KEY_REFERENCE],
        [0x19, { kind: 'internal-authentication-key', key: () => testKey('card') }],
        ...pinFile('resident', pins),
        [0x1e, { kind: 'internal' }],
      ]),
  ),
  dataObjects: noDataObjects,
  answers: { setSessionKey: SW.noSecurityEnvironment, secureMessaging: SW.secureMessagingNotSupported },
});

export const residentRegisterApplication = (pins: Pins): Application => ({
  aid: hex('D3921000310001010401'),
  files: () =>
    new Map<number, ElementaryFile>([[0x02, KEY_REFERENCE], ...pinFile('resident-register', pins)]),
  dataObjects: noDataObjects,
  answers: { setSessionKey: SW.securityNotSatisfied, secureMessaging: SW.secureMessagingNotSupported },
});

/** 28 digits: serial number 15, municipality 5, last day of the card 8. */
const cardInformation = ({ cardSerial, holder, cardExpiresOn }: CardData): Uint8Array =>
  element(0x01, ascii(cardSerial + holder.municipality.code + compactDate(cardExpiresOn)));
