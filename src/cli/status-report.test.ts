import { describe, expect, it } from 'vitest';
import { cards } from '../shared/testing/cards.ts';
import { NOW } from '../shared/testing/card-views.ts';
import { statusReport } from './status-report.ts';

const names = { auth: {}, sign: {} };
const read = (card: (typeof cards)['adult']) => ({ reader: 'Reader A', cardId: 'card-1', card });

describe('the next step that `status --json` tells', () => {
  it('on a clock that shows a day before the program was built is the clock, with that day', () => {
    const { next } = statusReport(read(cards.adult), names, NOW, '2025-11-22');
    expect(next).toEqual({ code: 'check-clock', day: '2025-11-21', reason: 'build' });
  });

  it('for a certificate that begins in the future is the clock, with its first day', () => {
    const { next } = statusReport(read(cards['not-yet-valid']), names, NOW, '2025-11-21');
    expect(next).toEqual({ code: 'check-clock', day: '2025-12-24', reason: 'certificate' });
  });

  it('is that of the card where the build does not know its day', () => {
    expect(statusReport(read(cards.adult), names, NOW, null).next).toEqual({
      code: 'nothing',
      day: '2026-08-15',
    });
  });
});
