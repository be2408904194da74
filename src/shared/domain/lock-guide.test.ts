import { describe, expect, it } from 'vitest';
import type { CardView } from '../model/card.ts';
import type { CertificateKind, CertificateSlot } from '../model/certificate.ts';
import { PinKind, type PinCounter } from '../model/pin.ts';
import { type LockGuide, lockGuide, secretState } from './lock-guide.ts';

const NOW = '2026-11-21T03:00:00Z';

const readable = (notBefore: string, notAfter: string): CertificateSlot => ({
  state: 'readable',
  certificate: {
    kind: 'auth',
    notBefore: `${notBefore}T00:00:00Z`,
    notAfter: `${notAfter}T14:59:59Z`,
    issuedOn: notBefore,
    expiresOn: notAfter,
    issuerCheck: { state: 'pending' },
  },
});

const counters = {
  ok: { state: 'ok', triesLeft: 3, maxTries: 3 },
  'last-try': { state: 'ok', triesLeft: 1, maxTries: 3 },
  blocked: { state: 'blocked', maxTries: 3 },
  absent: { state: 'absent' },
  unknown: { state: 'unknown' },
  pending: { state: 'pending' },
} as const satisfies Record<string, PinCounter>;

const slots = {
  within: readable('2024-04-01', '2029-04-21'),
  'renewal-open': readable('2022-04-01', '2027-01-10'),
  'ends-today': readable('2022-04-01', '2026-11-21'),
  expired: readable('2021-04-01', '2026-11-20'),
  'not-yet': readable('2026-12-01', '2031-04-21'),
  'needs-password': { state: 'needs-password' },
  absent: { state: 'absent' },
  unreadable: { state: 'unreadable', error: { code: 'certificate/unreadable', reason: 'x' } },
  pending: { state: 'pending' },
} as const satisfies Record<string, CertificateSlot>;

const ends = {
  later: { state: 'known', value: '2034-04-21' },
  'ended yesterday': { state: 'known', value: '2026-11-20' },
  unknown: { state: 'unknown' },
} as const satisfies Record<string, CardView['expiresOn']>;

type Case = {
  readonly pins: Readonly<Record<PinKind, keyof typeof counters>>;
  readonly certificates: Readonly<Record<CertificateKind, keyof typeof slots>>;
  readonly end: keyof typeof ends;
};

const cardOf = ({ pins, certificates, end }: Case): CardView => ({
  kind: 'my-number',
  expiresOn: ends[end],
  certificates: { auth: slots[certificates.auth], sign: slots[certificates.sign] },
  pins: {
    sign: counters[pins.sign],
    auth: counters[pins.auth],
    'card-info': counters[pins['card-info']],
    resident: counters[pins.resident],
  },
});

const adult: Case = {
  pins: { sign: 'ok', auth: 'ok', 'card-info': 'ok', resident: 'ok' },
  certificates: { auth: 'within', sign: 'needs-password' },
  end: 'later',
};
const guideOf = (part: {
  readonly pins?: Partial<Case['pins']>;
  readonly certificates?: Partial<Case['certificates']>;
  readonly end?: Case['end'];
}): LockGuide =>
  lockGuide(
    cardOf({
      pins: { ...adult.pins, ...part.pins },
      certificates: { ...adult.certificates, ...part.certificates },
      end: part.end ?? adult.end,
    }),
    NOW,
  );

const keys = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as K[];

function* everyCase(): Generator<Case> {
  for (const sign of keys(counters))
    for (const auth of keys(counters))
      for (const cardInfo of keys(counters))
        for (const resident of keys(counters))
          for (const authSlot of keys(slots))
            for (const signSlot of keys(slots))
              for (const end of keys(ends))
                yield {
                  pins: { sign, auth, 'card-info': cardInfo, resident },
                  certificates: { auth: authSlot, sign: signSlot },
                  end,
                };
}

const inUse = ['within', 'renewal-open', 'ends-today'];
const works = (counter: keyof typeof counters) => counter === 'ok' || counter === 'last-try';

/** The conditions of a kiosk, written a second time on purpose. */
const isKioskCase = ({ pins, certificates, end }: Case): boolean =>
  ((pins.sign === 'blocked' && works(pins.auth)) || (pins.auth === 'blocked' && works(pins.sign))) &&
  ['ok', 'last-try', 'absent', 'unknown'].includes(pins['card-info']) &&
  ['ok', 'last-try', 'absent', 'unknown'].includes(pins.resident) &&
  inUse.includes(certificates.auth) &&
  [...inUse, 'needs-password'].includes(certificates.sign) &&
  end !== 'ended yesterday';

const wayOutOfPage = {
  reading: ['wait'],
  unknown: ['read-again'],
  'nothing-locked': ['none'],
  'no-pins': ['none'],
  'no-certificate': ['none'],
  locked: ['kiosk', 'office'],
} as const satisfies Record<LockGuide['page'], readonly LockGuide['wayOut'][]>;

describe('every state of the four counters, two certificates and the card', () => {
  const wrong: string[] = [];
  const pages = new Set<string>();
  let total = 0;
  for (const each of everyCase()) {
    const card = cardOf(each);
    const guide = lockGuide(card, NOW);
    const isLocked = PinKind.options.some((pin) => secretState(pin, card) === 'locked');
    const isPending = [...Object.values(each.pins), ...Object.values(each.certificates)].includes('pending');
    const holds =
      (wayOutOfPage[guide.page] as readonly string[]).includes(guide.wayOut) &&
      (guide.wayOut === 'kiosk') === isKioskCase(each) &&
      (guide.page === 'reading') === isPending &&
      (guide.page === 'locked') === (isLocked && !isPending);
    if (!holds) wrong.push(JSON.stringify([each, guide]));
    pages.add(`${guide.page} ${guide.wayOut}`);
    total += 1;
  }

  it('leads to one page with one way out, and to a kiosk only when its conditions hold', () => {
    expect(total).toBe(6 ** 4 * 9 ** 2 * 3);
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('reaches every page', () => {
    const possible = Object.entries(wayOutOfPage).flatMap(([page, ways]) =>
      ways.map((way) => `${page} ${way}`),
    );
    expect([...pages].toSorted()).toEqual(possible.toSorted());
  });
});

describe('the guide', () => {
  it('to a locked signature password leads to a kiosk, with the user authentication PIN', () => {
    const way = { page: 'locked', locked: ['sign'], wayOut: 'kiosk', reset: 'sign', other: 'auth' };
    expect(guideOf({ pins: { sign: 'blocked' } })).toEqual(way);
    expect(guideOf({ pins: { sign: 'blocked', auth: 'last-try' } })).toEqual(way);
  });

  it('to a locked user authentication PIN leads to a kiosk, with the signature password', () => {
    const way = { page: 'locked', locked: ['auth'], wayOut: 'kiosk', reset: 'auth', other: 'sign' };
    expect(guideOf({ pins: { auth: 'blocked' } })).toEqual(way);
    expect(guideOf({ pins: { auth: 'blocked' }, certificates: { sign: 'renewal-open' } })).toEqual(way);
  });

  it.each([
    ['both are locked', { pins: { sign: 'blocked', auth: 'blocked' } }, 'both-locked'],
    [
      'one that kiosks never set is locked too',
      { pins: { sign: 'blocked', resident: 'blocked' } },
      'office-only',
    ],
    ['one that kiosks never set is locked', { pins: { 'card-info': 'blocked' } }, 'office-only'],
    ['two of those are locked', { pins: { 'card-info': 'blocked', resident: 'blocked' } }, 'office-only'],
    [
      'the other secret’s tries are not known',
      { pins: { sign: 'blocked', auth: 'unknown' } },
      'other-secret',
    ],
    [
      'a child’s PIN is locked',
      { pins: { auth: 'blocked' }, certificates: { sign: 'absent' } },
      'other-secret',
    ],
    [
      'the certificate has ended',
      { pins: { sign: 'blocked' }, certificates: { auth: 'expired' } },
      'certificate-ended',
    ],
    [
      'the other certificate has ended',
      { pins: { auth: 'blocked' }, certificates: { sign: 'expired' } },
      'certificate-ended',
    ],
    [
      'the certificate has not begun',
      { pins: { sign: 'blocked' }, certificates: { auth: 'not-yet' } },
      'certificate-unusable',
    ],
    ['the card has ended', { pins: { sign: 'blocked' }, end: 'ended yesterday' }, 'card-ended'],
  ] as const)('leads to the office when %s', (_, part, because) => {
    expect(guideOf(part)).toMatchObject({ page: 'locked', wayOut: 'office', because });
  });

  it('calls nothing locked on a card without the certificate, even where its counter stands at zero', () => {
    for (const sign of ['absent', 'blocked', 'unknown'] as const)
      expect(guideOf({ pins: { sign }, certificates: { sign: 'absent' } })).toEqual({
        page: 'no-certificate',
        absent: ['sign'],
        wayOut: 'none',
      });
  });

  it('knows a card without PINs from a card without certificates', () => {
    const none = { sign: 'absent', auth: 'absent', 'card-info': 'absent', resident: 'absent' } as const;
    expect(guideOf({ pins: none, certificates: { sign: 'absent' } })).toEqual({
      page: 'no-pins',
      wayOut: 'none',
    });
    expect(guideOf({ pins: none, certificates: { auth: 'absent', sign: 'absent' } })).toMatchObject({
      page: 'no-certificate',
      absent: ['sign', 'auth'],
    });
  });
});
