import { createHash } from 'node:crypto';
import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { type DatedOccasion, occasionsOf } from '../../shared/domain/occasions.ts';
import { oneLine } from '../../shared/domain/one-line.ts';
import { renewalOpensOn } from '../../shared/domain/renewal.ts';
import { foreign, plainText } from '../../shared/messages/markup.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { DatedCertificate } from '../../shared/model/plan.ts';
import type { JstDay } from '../../shared/model/time.ts';

/** 9:00 in Japan is midnight in UTC of the same day, so the moment needs no table of time zones. */
const nineInJapan = (day: JstDay): Date => new Date(`${day}T00:00:00Z`);
/** Long enough to be seen among other entries, short enough to cover none of the day. */
const MINUTES = 15;

/**
 * The days of these certificates as an iCalendar file (RFC 5545): four entries, each at 9:00 in Japan of its day and
 * with an alarm at that moment (ADR 20 says why no entry covers a whole day). An entry that is saved again keeps its
 * identifier, so that calendars replace it. The identifier does not reveal the label in it.
 * @param now the moment the file is made, its DTSTAMP
 */
export function calendarFile(
  certificates: readonly DatedCertificate[],
  messages: Messages,
  now: Date,
): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Shomei', product: 'Shomei' } });
  for (const certificate of certificates) {
    for (const occasion of occasionsOf(certificate.expiresOn, certificate.generation)) {
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
  const { label, kind, generation, expiresOn } = certificate;
  const name = texts.certificate(common.certificates[kind], label === '' ? '' : foreign(oneLine(label)));
  const summary = plainText(`${name}: ${texts.occasions[occasion]}`);
  calendar.createEvent({
    id: identifierOf(label, kind, expiresOn, occasion),
    stamp: now,
    start: nineInJapan(day),
    end: new Date(nineInJapan(day).getTime() + MINUTES * 60_000),
    summary,
    description: plainText(texts.advice(renewalOpensOn(expiresOn, generation), expiresOn)),
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, trigger: 0, description: summary }],
  });
}

const identifierOf = (...parts: readonly string[]): string =>
  `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}@shomei`;
