import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import type { Language } from '../../shared/model/language.ts';
import type { DatedCertificate } from '../../shared/model/plan.ts';
import type { ExportedFile } from './export-certificate.ts';

/** The days of these certificates as a calendar file to save. The writer is loaded only now. */
export async function exportCalendar(
  certificates: readonly DatedCertificate[],
  language: Language,
  now: Date,
): Promise<ExportedFile> {
  const [{ calendarFile }, messages] = await Promise.all([
    import('../calendar/calendar-file.ts'),
    loadMessages(language),
  ]);
  const text = calendarFile(certificates, messages, now);
  return { name: `shomei-${jstDayOf(now)}.ics`, bytes: new TextEncoder().encode(text) };
}
