import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name} (${label})`),
  occasions: {
    'window-opens': 'can be renewed from today',
    'month-before': 'ends in one month',
    'week-before': 'ends in one week',
    'last-day': 'today is the last day',
  },
  advice: (opensOn, expiresOn) =>
    [
      `It can be renewed ${date.from(opensOn)}, ${date.until(expiresOn)}.`,
      'Renew it at the counter of the municipality where you are registered (住民票のある市区町村の窓口).',
      'Bring your My Number Card, and look up your PINs beforehand.',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? 'Today is the last day.' : `${date.daysLeft(days)}, ${date.until(expiresOn)}.`} You can renew it at the municipal counter (市区町村の窓口). Check its closed days, and whether you need an appointment.`,
  ended: (expiresOn) =>
    `It ended on ${date.day(expiresOn)}. The municipal counter (市区町村の窓口) can issue a new one.`,
};
