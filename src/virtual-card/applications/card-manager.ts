import type { CardData } from '../card-data.ts';
import { ascii, element } from '../der-writer.ts';
import { hex, once } from '../file-system.ts';
import type { Application } from '../file-system.ts';
import { compactDate } from '../holder.ts';
import { SW } from '../status-words.ts';
import { cardVerifiableCertificate, keyIdentifier } from './data-objects.ts';

/**
 * GlobalPlatform's issuer security domain. It has no files. It answers GET DATA, also after power-on without being
 * selected. All of this was seen on one card.
 *
 * @param contactAtr what the card answers on its contacts, told over the air too
 */
export const cardManager = (
  { holder, cardExpiresOn, cardSerial }: CardData,
  contactAtr: Uint8Array,
): Application => ({
  aid: hex('A0000001510000'),
  files: () => new Map(),
  dataObjects: once(
    () =>
      new Map<number, Uint8Array>([
        [0x0042, keyIdentifier(1)],
        [0x0045, ascii(cardSerial)],
        // Card recognition data: GlobalPlatform's own object identifier 1.2.840.114283.1.
        [0x0066, element(0x73, element(0x06, hex('2A864886FC6B01')))],
        [0x00f0, ascii(holder.municipality.code)],
        [0x00f2, ascii(compactDate(cardExpiresOn))],
        [0x00f7, keyIdentifier(2)],
        [0x00f8, cardVerifiableCertificate()],
        [0x7f21, cardVerifiableCertificate()],
        [0x5f51, contactAtr.subarray(1)],
      ]),
  ),
  answers: { setSessionKey: SW.noSecurityEnvironment, secureMessaging: SW.secureMessagingNotSupported },
});
