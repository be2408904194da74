import { foreign } from '../shared/messages/markup.ts';
import type { Messages } from '../shared/messages/messages.ts';
import type { PinReport, StatusReport } from './status-report.ts';

type PartialReport = Pick<StatusReport, 'reader' | 'pins'> & Partial<StatusReport>;

/** The report, or a part of it, as lines for people. */
export function statusTable(
  { reader, card, certificates = [], pins }: PartialReport,
  messages: Messages,
): string {
  const { cli, common, date } = messages;
  const until = card?.expiresOn ? `  ${date.until(card.expiresOn)}` : '';
  const certificateRow = (certificate: StatusReport['certificates'][number]): string => {
    if (certificate.state !== 'readable') return cli.certificateStates[certificate.state];
    const { expiresOn, period } = certificate;
    return [expiresOn && date.until(expiresOn), period && cli.periods[period]].filter(Boolean).join('  ');
  };
  return [
    [cli.reader, foreign(reader)],
    ...(card ? [[cli.card, `${cli.cardKinds[card.kind]}${until}`]] : []),
    ...certificates.map((certificate) => [
      common.certificates[certificate.kind],
      certificateRow(certificate),
    ]),
    ...pins.map((pin) => [common.secrets[pin.kind], pinText(pin, messages)]),
  ]
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function pinText({ state, triesLeft, maxTries }: PinReport, { cli }: Messages): string {
  if (state !== 'ok') return cli.pinStates[state];
  return cli.tries(triesLeft ?? 0, maxTries ?? 0);
}
