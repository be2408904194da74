import { createHash } from 'node:crypto';
import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { type DatedOccasion, occasionsOf } from '../../shared/domain/occasions.ts';
import { renewalOpensOn } from '../../shared/domain/renewal.ts';
import { plainText } from '../../shared/messages/markup.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { DatedCertificate } from '../../shared/model/plan.ts';

/** In the morning of the day, as calendars do by themselves for entries of a whole day. */
const ALARM_HOUR = 9;

/**
 * The days of these certificates as an iCalendar file (RFC 5545): four entries of one whole day each. Saved again, an
 * entry keeps its identifier, so that calendars replace it; the label in it cannot be told from the identifier.
 * @param now the moment the file is made, its DTSTAMP
 */
export function calendarFile(
  certificates: readonly DatedCertificate[],
  messages: Messages,
  now: Date,
): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Shomei', product: 'Shomei' } });
  for (const certificate of certificates) {
    for (const occasion of occasionsOf(certificate.expiresOn)) {
      addEntry(calendar, certificate, occasion, messages, now);
    }
  }
  return calendar.toString();
}

function addEntry(
  calendar: ICalCalendar,
  certificate: DatedCertificate,
  { occasion, day }: DatedOccasion,
  { calendar: texts, common }: Messages,
  now: Date,
): void {
  const { label, kind, expiresOn } = certificate;
  const name = texts.certificate(common.certificates[kind], label);
  const summary = plainText(`${name}: ${texts.occasions[occasion]}`);
  calendar.createEvent({
    id: identifierOf(label, kind, expiresOn, occasion),
    stamp: now,
    // The writer takes the UTC day; without an end the entry is this one day (RFC 5545 §3.6.1).
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary,
    description: plainText(texts.advice(renewalOpensOn(expiresOn), expiresOn)),
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, triggerAfter: ALARM_HOUR * 3600, description: summary }],
  });
}

const identifierOf = (...parts: readonly string[]): string =>
  `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}@shomei`;
