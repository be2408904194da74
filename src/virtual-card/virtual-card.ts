import { makeCertificates } from './card-certificates.ts';
import type { CardCertificates, CertificateName } from './card-certificates.ts';
import type { HolderPin } from './card-data.ts';
import { makeImage } from './card-image.ts';
import { makePins } from './card-pins.ts';
import type { PinOverrides } from './card-pins.ts';
import { CardState } from './card-state.ts';
import type { CardGeneration } from './card-state.ts';
import { parseCommand } from './command.ts';
import { execute } from './instructions.ts';
import { PinStore } from './pins.ts';
import type { PinState } from './pins.ts';
import { cardDataOf } from './profiles.ts';
import type { ProfileName } from './profiles.ts';
import { SW, answer, encodeAnswer } from './status-words.ts';
import type { Answer } from './status-words.ts';

/**
 * A simulated My Number Card. It is a card, not a mock: it knows nothing of the client, keeps its files, counters and
 * security status from one command to the next, and answers whatever it is sent.
 */
export type VirtualCard = {
  readonly atr: Uint8Array;
  /** Cold start: nothing is selected, nothing is verified. A new card is powered already. */
  powerOn(): void;
  powerOff(): void;
  /** Warm reset. On most generations it forgets nothing. */
  reset(): void;
  /**
   * One command APDU, one response APDU: data and the two bytes of the status word. It never throws. Without power the
   * answer is 6F00; a real card would be silent.
   */
  transmit(command: Uint8Array): Uint8Array;
  /** For tests: what is on the card itself. */
  inspect(): CardInspection;
};

export type CardInspection = {
  /** Absent PINs are undefined. `resident` is the key in the common application. */
  readonly pins: Readonly<Record<HolderPin, PinState | undefined>>;
  /** The second key of 住民基本台帳用暗証番号, in the resident register's application. */
  readonly residentRegisterPin: PinState | undefined;
  /** DER without the filler of the files. For the damaged card: the bytes in that place. */
  readonly certificates: { readonly [name in CertificateName]: Uint8Array | undefined };
  /** Commands since the card was made. */
  readonly commands: number;
};

export type VirtualCardOptions = {
  /** The moment from which all dates of the profile are counted. */
  readonly now: Date;
  readonly pins?: PinOverrides;
  /** Another kind of card than the profile's. */
  readonly generation?: Partial<CardGeneration>;
};

export function createVirtualCard(profile: ProfileName, options: VirtualCardOptions): VirtualCard {
  const data = cardDataOf(profile, options.now);
  const pins = makePins(data, options.pins);
  const certificates = makeCertificates(data);
  const generation = { ...data.generation, ...options.generation };
  const state = new CardState(makeImage(data, certificates, pins), new PinStore(pins), generation);
  return new SimulatedCard(state, certificates);
}

class SimulatedCard implements VirtualCard {
  readonly #state: CardState;
  readonly #certificates: CardCertificates;
  #powered = true;
  #commandsSincePowerOn = 0;
  #commands = 0;

  constructor(state: CardState, certificates: CardCertificates) {
    this.#state = state;
    this.#certificates = certificates;
  }

  get atr(): Uint8Array {
    return this.#state.generation.atr;
  }

  powerOn(): void {
    if (!this.#powered) this.#start();
  }

  powerOff(): void {
    this.#powered = false;
    this.#state.restart();
  }

  reset(): void {
    if (!this.#powered || !this.#state.generation.stateSurvivesReset) this.#start();
  }

  transmit(command: Uint8Array): Uint8Array {
    this.#commands += 1;
    return encodeAnswer(this.#answer(command));
  }

  inspect(): CardInspection {
    const { pins } = this.#state;
    const { auth, sign, authCa, signCa } = this.#certificates;
    return {
      pins: {
        sign: pins.state('sign'),
        auth: pins.state('auth'),
        'card-info': pins.state('card-info'),
        resident: pins.state('resident'),
      },
      residentRegisterPin: pins.state('resident-register'),
      certificates: {
        auth: auth?.(),
        sign: sign?.(),
        authCa: authCa?.(),
        signCa: signCa?.(),
      },
      commands: this.#commands,
    };
  }

  #start(): void {
    this.#powered = true;
    this.#commandsSincePowerOn = 0;
    this.#state.restart();
  }

  #answer(bytes: Uint8Array): Answer {
    if (!this.#powered) return answer(SW.general);
    this.#commandsSincePowerOn += 1;
    if (this.#commandsSincePowerOn === 1 && this.#state.generation.firstCommandFails)
      return answer(SW.general);
    const command = parseCommand(bytes);
    if (!command) return answer(SW.wrongLength);
    try {
      return execute(this.#state, command);
    } catch {
      return answer(SW.general);
    }
  }
}
