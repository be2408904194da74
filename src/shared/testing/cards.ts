import type { CardView } from '../model/card.ts';
import { card, readable } from './card-views.ts';

/** A card for each state in which a certificate or a secret can be, as seen at `NOW`. */
export const cards = {
  adult: card({}),
  'still-reading': card({
    expiresOn: { state: 'pending' },
    certificates: { auth: { state: 'pending' }, sign: { state: 'pending' } },
    pins: {
      sign: { state: 'pending' },
      auth: { state: 'pending' },
      'card-info': { state: 'pending' },
      resident: { state: 'pending' },
    },
  }),
  'dates-first': card({
    expiresOn: { state: 'pending' },
    pins: { 'card-info': { state: 'pending' }, resident: { state: 'pending' } },
  }),
  'sign-read': card({ certificates: { sign: readable('sign', '2024-04-02', '2026-11-14') } }),
  'renewal-open': card({ certificates: { auth: readable('auth', '2021-01-10', '2026-01-31') } }),
  'renewal-with-card': card({
    expiresOn: { state: 'known', value: '2026-01-31' },
    certificates: { auth: readable('auth', '2021-01-10', '2026-01-31') },
  }),
  'ends-today': card({ certificates: { auth: readable('auth', '2020-11-25', '2025-11-21') } }),
  expired: card({ certificates: { auth: readable('auth', '2020-09-30', '2025-10-05') } }),
  'expired-long-ago': card({ certificates: { auth: readable('auth', '2019-01-10', '2024-01-31') } }),
  'expired-and-locked': card({
    certificates: { auth: readable('auth', '2020-09-30', '2025-10-05') },
    pins: { sign: { state: 'blocked', maxTries: 5 } },
  }),
  'sign-expired': card({ certificates: { sign: readable('sign', '2020-09-30', '2025-10-05') } }),
  'not-yet-valid': card({ certificates: { auth: readable('auth', '2025-12-24', '2030-11-14') } }),
  'just-issued': card({ certificates: { auth: readable('auth', '2025-11-20', '2030-11-14') } }),
  child: card({
    certificates: { sign: { state: 'absent' } },
    expiresOn: { state: 'known', value: '2028-05-05' },
  }),
  'no-certificates': card({ certificates: { auth: { state: 'absent' }, sign: { state: 'absent' } } }),
  'faceless-pin': card({
    certificates: { sign: { state: 'absent' } },
    pins: { sign: { state: 'absent' }, auth: { state: 'absent' } },
  }),
  resident: card({
    expiresOn: { state: 'known', value: '2026-10-15' },
    certificates: { auth: readable('auth', '2025-05-01', '2026-10-15') },
  }),
  'sign-locked': card({ pins: { sign: { state: 'blocked', maxTries: 5 } } }),
  'auth-locked': card({ pins: { auth: { state: 'blocked', maxTries: 3 } } }),
  'both-locked': card({
    pins: { sign: { state: 'blocked', maxTries: 5 }, auth: { state: 'blocked', maxTries: 3 } },
  }),
  'resident-locked': card({ pins: { resident: { state: 'blocked', maxTries: 3 } } }),
  'last-try': card({ pins: { sign: { state: 'ok', triesLeft: 1, maxTries: 5 } } }),
  unreadable: card({
    certificates: {
      auth: { state: 'unreadable', error: { code: 'certificate/unreadable', reason: 'not DER' } },
    },
  }),
  'card-expired': card({
    expiresOn: { state: 'known', value: '2025-10-05' },
    certificates: { auth: readable('auth', '2020-09-30', '2025-10-05') },
  }),
  'little-known': card({
    expiresOn: { state: 'unknown' },
    pins: { sign: { state: 'unknown' }, 'card-info': { state: 'unknown' }, resident: { state: 'absent' } },
  }),
} as const satisfies Record<string, CardView>;
