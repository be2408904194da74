import { dueReminders } from '../../shared/domain/due-reminders.ts';
import { earliestOf, jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type { DatedCertificate, Reminder } from '../../shared/model/plan.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { JstDay } from '../../shared/model/time.ts';
import type { RemindersFile } from '../platform/reminders-file.ts';
import type { SessionStore } from '../state/session-store.ts';

export type ReminderParts = {
  readonly store: SessionStore;
  readonly file: RemindersFile;
  readonly drawId: () => string;
  /** Told once of each reminder that has become due. */
  readonly announce: (due: Reminder, today: JstDay) => Promise<void>;
};

/** The reminders the user asked for: in the session, in their file, and told when their day has come. */
export class ReminderBook {
  readonly #parts: ReminderParts;
  #lookedOn: JstDay;

  constructor(parts: ReminderParts) {
    this.#parts = parts;
    const stored = parts.file.load();
    this.#lookedOn = stored?.lookedOn ?? this.#today();
    if (stored) parts.store.apply({ type: 'reminders-changed', reminders: stored.reminders });
  }

  /** The same reminder twice is one. */
  add(certificate: DatedCertificate): Result<void> {
    const { reminders } = this.#parts.store.snapshot();
    if (reminders.some((known) => isSame(known, certificate))) return ok(undefined);
    return this.#keep([...reminders, { ...certificate, id: this.#parts.drawId() }]);
  }

  remove(id: string): Result<void> {
    const others = this.#parts.store.snapshot().reminders.filter((reminder) => reminder.id !== id);
    return this.#keep(others, 'file/not-deleted');
  }

  removeAll(): Result<void> {
    return this.#keep([], 'file/not-deleted');
  }

  /** Tells what has become due since the last look: at the start, and whenever the session's day changes. */
  watch(): () => void {
    this.#look();
    return this.#parts.store.subscribe(() => this.#look());
  }

  #look(): void {
    const today = this.#today();
    if (today === this.#lookedOn) return;
    const { reminders } = this.#parts.store.snapshot();
    // A clock that was set back must not silence the days until it is where it was.
    const due = dueReminders(reminders, earliestOf(this.#lookedOn, today), today);
    this.#lookedOn = today;
    if (reminders.length > 0) this.#parts.file.save({ lookedOn: today, reminders });
    for (const reminder of due) void this.#parts.announce(reminder, today);
  }

  #keep(
    reminders: readonly Reminder[],
    failure: 'file/not-kept' | 'file/not-deleted' = 'file/not-kept',
  ): Result<void> {
    if (!this.#parts.file.save({ lookedOn: this.#lookedOn, reminders })) return fail({ code: failure });
    this.#parts.store.apply({ type: 'reminders-changed', reminders });
    return ok(undefined);
  }

  #today(): JstDay {
    return jstDayOf(this.#parts.store.snapshot().asOf);
  }
}

const isSame = (a: DatedCertificate, b: DatedCertificate): boolean =>
  a.label === b.label && a.kind === b.kind && a.expiresOn === b.expiresOn;
