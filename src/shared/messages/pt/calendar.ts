import type { Messages } from '../ja.ts';
import { date } from './date.ts';

export const calendar: Messages['calendar'] = {
  certificate: (name, label) => (label === '' ? name : `${name} (${label})`),
  occasions: {
    'window-opens': 'pode ser renovado a partir de hoje',
    'month-before': 'vence em um mês',
    'week-before': 'vence em uma semana',
    'last-day': 'hoje é o último dia',
  },
  advice: (opensOn, expiresOn) =>
    [
      `Pode ser renovado ${date.from(opensOn)}, ${date.until(expiresOn)}.`,
      'A renovação é feita no guichê da prefeitura onde você tem registro de residência (住民票のある市区町村の窓口).',
      'Leve o Cartão My Number e confirme antes os seus PINs.',
    ].join('\n'),
  ending: (expiresOn, days) =>
    `${days === 0 ? 'Hoje é o último dia.' : `${date.daysLeft(days)}, ${date.until(expiresOn)}.`} Você pode renovar no guichê da prefeitura (市区町村の窓口). Confirme os dias sem atendimento e se é preciso agendar.`,
  ended: (expiresOn) =>
    `A validade venceu em ${date.day(expiresOn)}. O guichê da prefeitura (市区町村の窓口) pode emitir um novo.`,
};
