import { describe, expect, it } from 'vitest';
import { cardExpiry } from '../domain/card-validity.ts';
import { occasionsOf } from '../domain/occasions.ts';
import { planFor } from '../domain/planner.ts';
import { renewalOpensOn } from '../domain/renewal.ts';
import { readExpiry } from '../domain/expiry-reading.ts';
import { stageAt } from '../domain/validity-period.ts';
import type { CardProfile } from './card-profile.ts';
import {
  certificatesOf,
  changeablePins,
  generations,
  isOwnCard,
  numericPins,
  profileOf,
  secretsByHolder,
  secretsOf,
} from './generations.ts';
import { type CardKind, cardKinds, generationIds } from './kinds.ts';
import { present } from './present.ts';

const named = generations.map((profile): [string, CardProfile] => [profile.id, profile]);

describe('the profile of a generation', () => {
  it.each(named)('%s speaks of nothing that it does not list', (_id, profile) => {
    const secrets = secretsOf(profile).map(({ kind }) => kind);
    const certificates = certificatesOf(profile).map(({ kind }) => kind);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(new Set(certificates).size).toBe(certificates.length);
    for (const { readAfter } of certificatesOf(profile)) if (readAfter) expect(secrets).toContain(readAfter);
    for (const { opens } of secretsOf(profile)) if (opens) expect(certificates).toContain(opens);
    for (const kind of profile.applications[0].availability?.order ?? [])
      expect(certificates).toContain(kind);
  });

  it.each(named)(
    '%s has a certificate that is free to read, and one record of the card at most',
    (_id, profile) => {
      expect(certificatesOf(profile).some(({ readAfter }) => readAfter === undefined)).toBe(true);
      expect(profile.applications.filter(({ cardRecord }) => cardRecord).length).toBeLessThanOrEqual(1);
    },
  );

  it('has an identity, a card and AIDs of its own', () => {
    expect(generations.map(({ id }) => id)).toEqual([...generationIds]);
    const aids = generations.flatMap(({ applications }) => applications.map(({ aid }) => aid));
    for (const aid of aids) expect(aid).toMatch(/^(?:[0-9A-F]{2}){5,16}$/);
    // A card answers to the beginning of an AID, too.
    for (const aid of aids) expect(aids.filter((other) => other.startsWith(aid))).toEqual([aid]);
    for (const profile of generations) {
      const { kinds, otherwise } = profile.applications[0].token;
      const all = [profile.card, otherwise, ...Object.values<CardKind>(kinds)];
      for (const kind of all) expect(profileOf(kind)).toBe(profile);
    }
  });

  it('made up for a card that is not issued has AIDs that nobody registers', () => {
    const announced = generations.filter(({ status }) => status === 'announced');
    for (const { applications } of announced) for (const { aid } of applications) expect(aid).toMatch(/^F/);
  });
});

describe('what is told of all generations', () => {
  it('is what the lists of before had for the present card', () => {
    expect(secretsOf(present).map(({ kind }) => kind)).toEqual(['auth', 'sign', 'card-info', 'resident']);
    expect(secretsByHolder(present).map(({ kind }) => kind)).toEqual([
      'sign',
      'auth',
      'card-info',
      'resident',
    ]);
    expect(changeablePins).toEqual(['sign', 'auth', 'card-info']);
    expect(numericPins).toEqual(['auth', 'card-info']);
    expect(cardKinds.filter(isOwnCard)).toEqual(['my-number', 'next-my-number']);
  });
});

describe('the rules of the next card, as announced', () => {
  const generation = 'next';

  it.each([
    [
      'the tenth birthday and a month',
      '1985-11-14',
      '2029-04-01',
      '2038-12-14',
      'month-after-tenth-birthday',
    ],
    [
      'a minor, the fifth and a month',
      '2015-05-02',
      '2029-04-01',
      '2033-06-02',
      'month-after-fifth-birthday',
    ],
    ['a month without that day', '1985-01-31', '2029-04-01', '2039-02-28', 'month-after-tenth-birthday'],
  ])('end a card: %s', (_who, birth, issuedOn, expiresOn, rule) => {
    expect(cardExpiry({ generation, birth, issuedOn })).toMatchObject({ value: { expiresOn, rule } });
  });

  it('end a certificate with the card, whether its end is told or worked out', () => {
    const question = { generation, kind: 'auth', birth: '1985-11-14', issuedOn: '2029-04-01' } as const;
    expect(planFor(question)).toMatchObject({
      value: {
        expiry: { expiresOn: '2038-12-14', rule: 'card-expiry' },
        renewalOpensOn: '2037-12-15',
        card: { expiresOn: '2038-12-14', rule: 'month-after-tenth-birthday' },
      },
    });
    expect(planFor({ ...question, cardExpiresOn: '2035-01-01' })).toMatchObject({
      value: { expiry: { expiresOn: '2035-01-01' } },
    });
  });

  it('know no birthday that an exchange in time would gain', () => {
    const question = { generation, kind: 'auth', birth: '1985-11-14', issuedOn: '2029-04-01' } as const;
    expect(
      planFor({ ...question, previousExpiresOn: '2029-05-01', cardExpiresOn: '2038-12-14' }),
    ).toMatchObject({
      value: { exchange: 'first', expiry: { rule: 'card-expiry' } },
    });
  });

  it('open the renewal a year before the end, where it is three months for the present card', () => {
    expect(renewalOpensOn('2038-12-14')).toBe('2038-09-15');
    expect(renewalOpensOn('2038-12-14', generation)).toBe('2037-12-15');
    expect(occasionsOf('2038-12-14', generation)[0]).toEqual({ occasion: 'window-opens', day: '2037-12-15' });
    const period = { notBefore: '2029-04-01T00:00:00Z', notAfter: '2038-12-14T14:59:59Z' };
    expect(stageAt(period, '2038-01-10T03:00:00Z').stage).toBe('within');
    expect(stageAt({ ...period, generation }, '2038-01-10T03:00:00Z').stage).toBe('renewal-open');
  });

  it('explain the last day of a certificate by the card', () => {
    const certificate = { generation, issuedOn: '2029-04-01', expiresOn: '2038-12-14' } as const;
    expect(readExpiry('auth', certificate, { cardExpiresOn: '2038-12-14' })).toMatchObject({
      possible: ['card-expiry'],
      disagreements: [],
    });
  });
});
