import type { CardData, HolderPin } from './card-data.ts';
import { MY_NUMBER, birthInEra, verificationCodeB } from './holder.ts';
import type { PinId, PinState, Pins } from './pins.ts';

/** Values on every new card, for practice. */
export const DEFAULT_PINS: Readonly<Record<HolderPin, string>> = {
  sign: 'ABC123',
  auth: '1234',
  'card-info': '1234',
  resident: '1234',
};

const MAX_TRIES: Readonly<Record<HolderPin, number>> = { sign: 5, auth: 3, 'card-info': 3, resident: 3 };
const MAX_TRIES_OF_CODES = 10;

export type PinOverrides = { readonly [pin in HolderPin]?: Partial<PinState> };

/** All keys that a terminal can present a value to, as they are when the card comes into the reader. */
export function makePins(data: CardData, overrides: PinOverrides = {}): Pins {
  const { carrier } = data;
  if (carrier === 'foreign') return new Map();
  const holderPin = (pin: HolderPin): PinState => ({
    value: DEFAULT_PINS[pin],
    maxTries: MAX_TRIES[pin],
    triesLeft: data.triesLeft[pin] ?? overrides[pin]?.maxTries ?? MAX_TRIES[pin],
    ...overrides[pin],
  });
  const pins = new Map<PinId, PinState>();
  if (data.hasPins && data.certificates.sign) pins.set('sign', holderPin('sign'));
  if (data.hasPins && data.certificates.auth) pins.set('auth', holderPin('auth'));
  if (carrier !== 'my-number') return pins;
  if (data.hasPins) {
    pins.set('card-info', holderPin('card-info'));
    pins.set('resident', holderPin('resident'));
    pins.set('resident-register', holderPin('resident'));
  }
  for (const [id, value] of printedCodes(data)) {
    pins.set(id, { value, triesLeft: MAX_TRIES_OF_CODES, maxTries: MAX_TRIES_OF_CODES });
  }
  return pins.set('input-reserved', { value: '', triesLeft: 0, maxTries: MAX_TRIES_OF_CODES });
}

/** What can be read off the face of the card, so it is no secret from whoever holds it. */
function printedCodes({ holder, cardExpiresOn, securityCode }: CardData): [PinId, string][] {
  const codeB = verificationCodeB(holder.birth, cardExpiresOn, securityCode);
  return [
    ['birth-date', birthInEra(holder.birth)],
    ['surface-code-a', MY_NUMBER],
    ['surface-code-b', codeB],
    ['input-code-a', MY_NUMBER],
    ['input-code-b', codeB],
  ];
}
