import { describe, expect, test } from 'vitest';
import { type EventFacts, eventDays, type LifeEvent, lifeEvents } from './life-event.ts';

const facts: EventFacts = {
  today: '2026-09-01',
  auth: { issuedOn: '2021-11-20', expiresOn: '2026-11-14' },
  cardExpiresOn: '2031-11-14',
};

const told = (event: LifeEvent, part: Partial<EventFacts> = {}) =>
  Object.fromEntries(eventDays(event, { ...facts, ...part }).map(({ is, day }) => [is, day]));

describe('the days after an event', () => {
  test('a signature certificate made after a move ends with the other one, or with the card', () => {
    expect(told('moved')).toEqual({ 'sign-ends-by': '2026-11-14' });
    expect(told('moved', { cardExpiresOn: '2026-10-01' })).toEqual({ 'sign-ends-by': '2026-10-01' });
    expect(told('moved', { today: '2026-11-15' })).toEqual({});
  });

  test.each([
    ['in its window', '2026-09-01', '2031-11-14', '2031-11-14'],
    ['in its window, with a longer card', '2026-09-01', '2036-11-14', '2031-11-14'],
    ['on its last day, which is a birthday', '2026-11-14', '2040-11-14', '2032-11-14'],
    ['too early', '2026-08-14', '2036-11-14', '2030-11-14'],
    ['after its end', '2026-12-01', '2036-11-14', '2031-11-14'],
  ])('one renewed %s has its new end', (_, today, cardExpiresOn, end) => {
    expect(told('renewed', { today, cardExpiresOn })['new-end']).toBe(end);
  });

  test('one that is on the card already says its end itself', () => {
    const auth = { issuedOn: '2026-09-01', expiresOn: '2031-03-31' };
    expect(told('renewed', { auth })).toEqual({ 'in-use-by': '2026-09-02', 'new-end': '2031-03-31' });
  });

  test('no birthday is made of an end that came from the card', () => {
    const auth = { issuedOn: '2023-04-01', expiresOn: '2026-10-31' };
    expect(told('renewed', { auth, cardExpiresOn: '2026-10-31' })).toEqual({ 'in-use-by': '2026-09-02' });
  });

  test('an extension while a longer stay is decided lasts two months at most', () => {
    expect(told('stay-extended', { cardExpiresOn: '2026-12-31' })).toEqual({
      'go-before': '2026-12-31',
      'extension-ends': '2027-02-28',
    });
  });

  test.each([
    ['2012-02-29', '2027-02-28', '2030-02-28'],
    ['2011-12-24', '2026-12-24', '2029-12-24'],
  ])('a child born on %s turns 15 on %s and 18 on %s', (birth, fifteen, eighteen) => {
    expect(told('turning-15', { birth })).toEqual({ 'turns-15': fifteen });
    expect(told('turning-18', { birth })).toMatchObject({ 'turns-18': eighteen });
  });

  test('after an end the insurance goes on, but not beyond the card', () => {
    expect(told('expired')).toEqual({ 'auth-ended': '2026-11-14', 'insurance-until': '2027-02-28' });
    expect(told('expired', { cardExpiresOn: '2026-12-01' })['insurance-until']).toBe('2026-12-01');
  });

  test('nothing is told of what is not known', () => {
    const all = lifeEvents.flatMap((event) => eventDays(event, { today: '2026-09-01' }));
    expect(all).toEqual([{ is: 'in-use-by', day: '2026-09-02' }]);
  });

  test('a card that ends can be applied for anew less than three months before', () => {
    expect(told('card-renewal')).toEqual({ 'card-apply-from': '2031-08-15', 'card-ends': '2031-11-14' });
    expect(told('card-renewal', { cardExpiresOn: undefined })).toEqual({});
  });
});
