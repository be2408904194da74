import { dueReminders } from '../../shared/domain/due-reminders.ts';
import { earliestOf, jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import {
  type DatedCertificate,
  MOST_REMINDERS,
  type Reminder,
  remindersIn,
} from '../../shared/model/plan.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { JstDay } from '../../shared/model/time.ts';
import type { KeptAside } from '../platform/kept-aside.ts';
import type { RemindersFile } from '../platform/reminders-file.ts';
import type { SessionStore } from '../state/session-store.ts';
import { type DamagedFile, tellWhetherKept } from './damaged-files.ts';

export type ReminderParts = {
  readonly store: SessionStore;
  readonly file: RemindersFile;
  readonly drawId: () => string;
  /** Shows a reminder that has become due. False if the system did not show it. Never rejects. */
  readonly announce: (due: Reminder, today: JstDay) => Promise<boolean>;
};

/**
 * The reminders that the user asked for: in the session, in their file, and shown when their day has come. If the
 * system could not show one, it stays on Home until it is dismissed, through any number of starts.
 */
export class ReminderBook implements DamagedFile {
  readonly #parts: ReminderParts;
  /** Files that were damaged. */
  readonly aside: KeptAside;
  #lookedOn: JstDay;
  /** Ids of reminders that are due and that nobody has seen yet. */
  #unseen: readonly string[];

  constructor(parts: ReminderParts) {
    this.#parts = parts;
    this.aside = parts.file.aside;
    const stored = parts.file.load();
    this.#lookedOn = stored?.lookedOn ?? this.#today();
    this.#unseen = stored?.unseen ?? [];
    if (stored) parts.store.apply({ type: 'reminders-changed', reminders: stored.reminders });
  }

  /** The same reminder twice is one. */
  add(certificate: DatedCertificate): Result<void> {
    if (this.#has(certificate)) return ok(undefined);
    return this.#keep([...this.#reminders, { ...certificate, id: this.#parts.drawId() }]);
  }

  remove(id: string): Result<void> {
    return this.#delete(this.#reminders.filter((reminder) => reminder.id !== id));
  }

  removeAll(): Result<void> {
    return this.#delete([]);
  }

  /** The user has seen what was on Home. */
  dismiss(id: string): Result<void> {
    this.#seen(id);
    return ok(undefined);
  }

  countIn(contents: readonly unknown[]): number {
    return this.#missing(contents).length;
  }

  putBack(contents: readonly unknown[]): Result<void> {
    return this.#keep([...this.#reminders, ...this.#missing(contents)]);
  }

  /**
   * Shows what has become due since the last look, and what nobody has seen: at the start, and whenever the day
   * changes.
   */
  watch(): () => void {
    const unseenBefore = this.#unseen;
    const due = this.#look();
    this.#announce(unseenBefore.filter((id) => !due.includes(id)));
    return this.#parts.store.subscribe(() => this.#look());
  }

  get #reminders(): readonly Reminder[] {
    return this.#parts.store.snapshot().reminders;
  }

  /** @returns ids of the newly due reminders, which are announced */
  #look(): readonly string[] {
    const today = this.#today();
    if (today === this.#lookedOn) return [];
    // A clock that was set back must not silence the days until it is where it was.
    const due = dueReminders(this.#reminders, earliestOf(this.#lookedOn, today), today).map(({ id }) => id);
    this.#lookedOn = today;
    this.#unseen = [...new Set([...this.#unseen, ...due])];
    if (this.#reminders.length > 0) this.#save();
    this.#announce(due);
    return due;
  }

  #announce(ids: readonly string[]): void {
    for (const reminder of this.#reminders.filter(({ id }) => ids.includes(id))) void this.#show(reminder);
  }

  async #show(reminder: Reminder): Promise<void> {
    const isShown = await this.#parts.announce(reminder, this.#today());
    if (isShown) this.#seen(reminder.id);
    // It may have been deleted meanwhile.
    else if (this.#unseen.includes(reminder.id))
      this.#parts.store.apply({ type: 'noticed', notice: { notice: 'reminder-due', reminder } });
  }

  #seen(id: string): void {
    if (!this.#unseen.includes(id)) return;
    this.#unseen = this.#unseen.filter((each) => each !== id);
    this.#save();
    this.#endNotice(id);
  }

  #delete(reminders: readonly Reminder[]): Result<void> {
    const before = this.#reminders;
    const kept = this.#keep(reminders);
    if (!kept.ok) return fail({ code: 'file/not-deleted' });
    for (const { id } of before.filter((reminder) => !reminders.includes(reminder))) this.#endNotice(id);
    return kept;
  }

  #keep(reminders: readonly Reminder[]): Result<void> {
    if (reminders.length > MOST_REMINDERS) return fail({ code: 'reminders/full' });
    const isThere = (id: string) => reminders.some((reminder) => reminder.id === id);
    const unseen = this.#unseen.filter(isThere);
    if (!this.#save(reminders, unseen)) return fail({ code: 'file/not-kept' });
    this.#unseen = unseen;
    this.#parts.store.apply({ type: 'reminders-changed', reminders });
    return ok(undefined);
  }

  #save(reminders = this.#reminders, unseen = this.#unseen): boolean {
    const lookedOn = this.#lookedOn;
    const isKept = this.#parts.file.save({ lookedOn, reminders, ...(unseen.length > 0 && { unseen }) });
    tellWhetherKept(this.#parts.store, isKept);
    return isKept;
  }

  #endNotice(id: string): void {
    this.#parts.store.apply({ type: 'notice-over', key: `reminder-due ${id}` });
  }

  #missing(contents: readonly unknown[]): readonly Reminder[] {
    const readable = contents.flatMap(remindersIn).filter((reminder) => !this.#has(reminder));
    // Two damaged files may hold the same one.
    return readable.filter(
      (reminder, index) => readable.findIndex((each) => isSame(each, reminder)) === index,
    );
  }

  #has(certificate: DatedCertificate): boolean {
    return this.#reminders.some((known) => isSame(known, certificate));
  }

  #today(): JstDay {
    return jstDayOf(this.#parts.store.snapshot().asOf);
  }
}

const isSame = (a: DatedCertificate, b: DatedCertificate): boolean =>
  a.label === b.label && a.kind === b.kind && a.expiresOn === b.expiresOn;
