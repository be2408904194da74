import { describe, expect, it } from 'vitest';
import { periodAt, stageAt } from './validity-period.ts';

const period = { notBefore: '2019-07-25T15:28:06Z', notAfter: '2024-05-02T14:59:59Z' };

describe('a validity period', () => {
  it.each([
    ['2019-07-25T15:28:05Z', 'not-yet'],
    ['2019-07-25T15:28:06Z', 'within'],
    ['2024-05-02T14:59:59Z', 'within'],
    ['2024-05-02T15:00:00Z', 'expired'],
  ])('at %s is %s', (now, state) => {
    expect(periodAt(period, now)).toBe(state);
  });
});

describe('the stage to show', () => {
  it.each([
    ['2019-07-20T15:28:06Z', { stage: 'not-yet-valid', daysUntil: 5 }],
    ['2019-07-25T15:00:00Z', { stage: 'not-yet-valid', daysUntil: 0 }],
    ['2019-07-25T14:59:59Z', { stage: 'not-yet-valid', daysUntil: 1 }],
    ['2019-07-25T15:28:06Z', { stage: 'within', daysLeft: 1742 }],
    ['2024-02-02T14:59:59Z', { stage: 'within', daysLeft: 90 }],
    ['2024-02-02T15:00:00Z', { stage: 'renewal-open', daysLeft: 89 }],
    ['2024-05-01T14:59:59Z', { stage: 'renewal-open', daysLeft: 1 }],
    ['2024-05-01T15:00:00Z', { stage: 'ends-today' }],
    ['2024-05-02T14:59:59Z', { stage: 'ends-today' }],
    ['2024-05-02T15:00:00Z', { stage: 'expired', daysSince: 1 }],
    ['2024-05-12T00:00:00Z', { stage: 'expired', daysSince: 10 }],
  ])('at %s is %j', (now, stage) => {
    expect(stageAt(period, now)).toEqual(stage);
  });

  it('counts no day when a certificate ended earlier the same day', () => {
    const untilNoon = { ...period, notAfter: '2024-05-02T03:00:00Z' };
    expect(stageAt(untilNoon, '2024-05-02T03:00:01Z')).toEqual({ stage: 'expired', daysSince: 0 });
  });

  it('takes the end of all time that RFC 5280 allows', () => {
    const endless = { ...period, notAfter: '9999-12-31T23:59:59Z' };
    expect(stageAt(endless, '2024-05-02T03:00:01Z')).toMatchObject({ stage: 'within' });
  });
});
