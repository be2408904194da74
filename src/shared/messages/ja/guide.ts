import { cardRenewal } from './guide/card-renewal.ts';
import { hospital } from './guide/hospital.ts';
import { driving } from './guide/driving.ts';
import { services } from './guide/services.ts';
import { officeDays } from './guide/office-days.ts';
import { reissue } from './guide/reissue.ts';
import { abroad } from './guide/abroad.ts';
import { combined } from './guide/combined.ts';
import { baby } from './guide/baby.ts';
import { whichPin } from './guide/which-pin.ts';
import { certificates } from './guide/certificates.ts';
import { children } from './guide/children.ts';
import { expired } from './guide/expired.ts';
import { expiry } from './guide/expiry.ts';
import { foreigners } from './guide/foreigners.ts';
import { frame } from './guide/frame.ts';
import { locked } from './guide/locked.ts';
import { lost } from './guide/lost.ts';
import { moving } from './guide/moving.ts';
import { office } from './guide/office.ts';
import { phone } from './guide/phone.ts';
import { pins } from './guide/pins.ts';
import { readers } from './guide/readers.ts';
import { renewal } from './guide/renewal.ts';
import { revoked } from './guide/revoked.ts';
import { stopping } from './guide/stopping.ts';
import { uses } from './guide/uses.ts';

/** The pages of the guide, loaded when one of them is opened. Every other language has to fill their shape. */
export const guide = {
  frame,
  topics: {
    certificates,
    uses,
    pins,
    expiry,
    renewal,
    expired,
    revoked,
    moving,
    children,
    foreigners,
    stopping,
    locked,
    lost,
    office,
    readers,
    phone,
    'card-renewal': cardRenewal,
    hospital,
    driving,
    services,
    'office-days': officeDays,
    reissue,
    abroad,
    combined,
    baby,
    'which-pin': whichPin,
  },
};

export type Guide = typeof guide;
