import { cardManager } from './applications/card-manager.ts';
import { commonApplication, residentRegisterApplication } from './applications/common.ts';
import { inputSupportApplication } from './applications/input-support.ts';
import { jpkiApplication } from './applications/jpki.ts';
import { authenticationApplication, faceApplication } from './applications/next.ts';
import { surfaceApplication } from './applications/surface.ts';
import type { CardCertificates } from './card-certificates.ts';
import type { CardData } from './card-data.ts';
import type { CardImage } from './file-system.ts';
import { contactCard } from './generations.ts';
import type { Pins } from './pins.ts';

/**
 * The content of the card. Phones and 住基 cards have only the JPKI application. Somebody else's card has nothing that
 * anybody asks for here.
 */
export function makeImage(data: CardData, certificates: CardCertificates, pins: Pins): CardImage {
  if (data.carrier === 'foreign') return { cardManager: undefined, applications: [] };
  if (data.carrier === 'next')
    return {
      cardManager: undefined,
      applications: [authenticationApplication(certificates, pins), faceApplication(data)],
    };
  const jpki = jpkiApplication(data, certificates, pins);
  if (data.carrier !== 'my-number') return { cardManager: undefined, applications: [jpki] };
  return {
    cardManager: cardManager(data, contactCard.atr),
    applications: [
      jpki,
      commonApplication(data, pins),
      residentRegisterApplication(pins),
      surfaceApplication(data),
      inputSupportApplication(data, pins),
    ],
  };
}
