import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../shared/messages/messages.ts';
import { languages } from '../../shared/model/language.ts';
import type { DatedCertificate } from '../../shared/model/plan.ts';
import type { StoredReminders } from '../platform/reminders-file.ts';
import { nothingAside } from '../testing/nothing-aside.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { ReminderBook } from './reminder-book.ts';
import { reminderText } from './reminder-text.ts';

const mother: DatedCertificate = { label: '母', kind: 'auth', expiresOn: '2026-11-14' };
const noonOf = (day: string) => `${day}T03:00:00Z`;

/** The program on a day, with what an earlier run has left in the file. */
function startOn(day: string, left?: StoredReminders, isWritable = true) {
  let stored = left;
  const told: string[] = [];
  let drawn = 0;
  const store = new SessionStore(
    initialSession(noonOf(day), {
      language: 'ja',
      theme: 'system',
      textScale: 100,
      readings: false,
      log: false,
    }),
  );
  const book = new ReminderBook({
    store,
    file: {
      load: () => stored,
      save: (next) => {
        if (isWritable) stored = next.reminders.length > 0 ? next : undefined;
        return isWritable;
      },
      aside: nothingAside,
    },
    drawId: () => `id-${(drawn += 1)}`,
    announce: async ({ label }, today) => void told.push(`${today} ${label}`),
  });
  book.watch();
  return {
    book,
    told,
    stored: () => stored,
    reminders: () => store.snapshot().reminders,
    pass: (next: string) => store.apply({ type: 'time-passed', now: noonOf(next) }),
  };
}

describe('reminders', () => {
  it('are kept with a label and dates, in the session and in the file', () => {
    const { book, reminders, stored } = startOn('2026-08-01');
    expect(book.add(mother)).toEqual({ ok: true, value: undefined });
    expect(reminders()).toEqual([{ ...mother, id: 'id-1' }]);
    expect(stored()).toEqual({ lookedOn: '2026-08-01', reminders: [{ ...mother, id: 'id-1' }] });
  });

  it('asked for twice are one', () => {
    const { book, reminders } = startOn('2026-08-01');
    book.add(mother);
    book.add({ ...mother });
    book.add({ ...mother, kind: 'sign' });
    expect(reminders().map(({ kind }) => kind)).toEqual(['auth', 'sign']);
  });

  it('go one by one or all at once, and leave nothing stored', () => {
    const { book, reminders, stored } = startOn('2026-08-01');
    book.add(mother);
    book.add({ ...mother, kind: 'sign' });
    book.remove('id-1');
    expect(reminders().map(({ id }) => id)).toEqual(['id-2']);
    book.removeAll();
    expect([reminders(), stored()]).toEqual([[], undefined]);
  });

  it('that cannot be stored are not promised', () => {
    const { book, reminders } = startOn('2026-08-01', undefined, false);
    expect(book.add(mother)).toEqual({ ok: false, error: { code: 'file/not-kept' } });
    expect(reminders()).toEqual([]);
  });

  it('are told on each of their days while the program runs, once each', () => {
    const { book, told, pass } = startOn('2026-08-14');
    book.add(mother);
    for (const day of ['2026-08-15', '2026-08-15', '2026-08-16', '2026-10-14', '2026-11-07']) pass(day);
    for (const day of ['2026-11-14', '2026-11-15']) pass(day);
    expect(told).toEqual(['2026-08-15 母', '2026-10-14 母', '2026-11-07 母', '2026-11-14 母']);
  });

  it('are told at the next start when their day went by, and not again at the one after', () => {
    const first = startOn('2026-08-01');
    first.book.add(mother);
    const second = startOn('2026-09-01', first.stored());
    expect(second.told).toEqual(['2026-09-01 母']);
    expect(startOn('2026-09-02', second.stored()).told).toEqual([]);
  });

  it('are not told of days that were over when they were asked for', () => {
    const { book, told, pass } = startOn('2026-10-20');
    book.add(mother);
    pass('2026-10-21');
    expect(told).toEqual([]);
  });

  it('are not silenced by a clock that was ahead for a while', () => {
    const ahead = startOn('2026-08-01');
    ahead.book.add(mother);
    ahead.pass('2030-01-01');
    const back = startOn('2026-08-02', ahead.stored());
    back.pass('2026-08-15');
    expect(back.told).toEqual(['2026-08-15 母']);
  });
});

describe('the text of a reminder', () => {
  const reminder = { ...mother, id: '1' };

  it('says whose certificate, the days left and where to go', () => {
    expect(reminderText(reminder, '2026-11-07', messagesFor('ja'))).toEqual({
      title: '利用者証明用電子証明書（母）',
      body: 'あと7日、2026年11月14日（土）までです。住民票のある市区町村の窓口で更新できます。',
    });
    expect(reminderText(reminder, '2026-11-14', messagesFor('ja')).body).toMatch(/^今日が最後の日/);
    expect(reminderText(reminder, '2026-11-15', messagesFor('ja')).body).toMatch(/切れました/);
  });

  it.each(languages)('is plain text in %s', (language) => {
    for (const today of ['2026-08-15', '2026-11-14', '2026-12-01']) {
      const { title, body } = reminderText({ ...reminder, label: '' }, today, messagesFor(language));
      expect(title).not.toMatch(/[(（]\s*[)）]/);
      expect(`${title}${body}`).not.toMatch(/[{}|]|undefined/);
    }
  });
});
