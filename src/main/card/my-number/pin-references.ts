import type { PinKind } from '../../../shared/model/pin.ts';
import { aid } from './application.ts';

/** Where a PIN lives on the card: the application and the internal EF (IEF) that holds it, and its full counter. */
export type PinReference = {
  readonly application: Uint8Array;
  readonly fileId: number;
  readonly maxTries: number;
};

/** As observed on issued cards. Data, because the next card has two PINs and other applications. */
export const pinReferences: Readonly<Record<PinKind, PinReference>> = {
  sign: { application: aid.jpki, fileId: 0x001b, maxTries: 5 },
  auth: { application: aid.jpki, fileId: 0x0018, maxTries: 3 },
  'card-info': { application: aid.inputSupport, fileId: 0x0011, maxTries: 3 },
  resident: { application: aid.common, fileId: 0x001c, maxTries: 3 },
};
