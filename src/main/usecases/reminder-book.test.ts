import { describe, expect, it } from 'vitest';
import { reminderText } from '../../shared/messages/reminder-text.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import { languages } from '../../shared/model/language.ts';
import type { DatedCertificate } from '../../shared/model/plan.ts';
import type { StoredReminders } from '../platform/reminders-file.ts';
import { ok } from '../../shared/model/result.ts';
import { nothingAside } from '../testing/nothing-aside.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { putBack, tellDamage } from './damaged-files.ts';
import { ReminderBook } from './reminder-book.ts';

const mother: DatedCertificate = { label: '母', kind: 'auth', expiresOn: '2026-11-14' };
const noonOf = (day: string) => `${day}T03:00:00Z`;

/** The program on a day, with what an earlier run has left in the file. */
function startOn(
  day: string,
  left?: StoredReminders,
  { isWritable = true, isShown = true, damaged = [] as readonly unknown[] } = {},
) {
  let stored = left;
  let aside = damaged;
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
      aside: {
        exists: () => aside.length > 0,
        contents: () => Promise.resolve(aside),
        remove: () => {
          aside = [];
          return true;
        },
      },
    },
    drawId: () => `id-${(drawn += 1)}`,
    announce: async ({ label }, today) => {
      told.push(`${today} ${label}`);
      return isShown;
    },
  });
  book.watch();
  return {
    book,
    told,
    stored: () => stored,
    store,
    reminders: () => store.snapshot().reminders,
    notices: () => store.snapshot().notices,
    pass: (next: string) => store.apply({ type: 'time-passed', now: noonOf(next) }),
  };
}

/** The system has answered everything it was asked. */
const answered = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const noDamagedFile = { aside: nothingAside, countIn: () => 0, putBack: () => ok(undefined) };

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
    const { book, reminders } = startOn('2026-08-01', undefined, { isWritable: false });
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

  it('are told at the next start when their day went by, and not again at the one after', async () => {
    const first = startOn('2026-08-01');
    first.book.add(mother);
    const second = startOn('2026-09-01', first.stored());
    await answered();
    expect(second.told).toEqual(['2026-09-01 母']);
    expect(startOn('2026-09-02', second.stored()).told).toEqual([]);
  });

  it('that the system did not show stand on Home, at this start and the next, until they are dismissed', async () => {
    const left = { lookedOn: '2026-08-01', reminders: [{ ...mother, id: '1' }] };
    const first = startOn('2026-08-15', left, { isShown: false });
    await answered();
    const standing = [{ notice: 'reminder-due', reminder: { ...mother, id: '1' } }];
    expect(first.notices()).toEqual(standing);
    expect(first.stored()).toEqual({ ...left, lookedOn: '2026-08-15', unseen: ['1'] });

    const second = startOn('2026-08-16', first.stored(), { isShown: false });
    await answered();
    expect([second.told, second.notices()]).toEqual([['2026-08-16 母'], standing]);
    second.book.dismiss('1');
    expect(second.notices()).toEqual([]);
    expect(startOn('2026-08-17', second.stored(), { isShown: false }).told).toEqual([]);
  });

  it('are told again at the next start when the program ended before they were shown', async () => {
    const left = { lookedOn: '2026-08-01', reminders: [{ ...mother, id: '1' }] };
    const cutOff = startOn('2026-08-15', left).stored();
    const next = startOn('2026-08-15', cutOff);
    await answered();
    expect(next.told).toEqual(['2026-08-15 母']);
    expect(next.stored()).toEqual({ ...left, lookedOn: '2026-08-15' });
  });

  it('that are deleted leave Home, too', async () => {
    const left = { lookedOn: '2026-08-01', reminders: [{ ...mother, id: '1' }] };
    const { book, notices } = startOn('2026-08-15', left, { isShown: false });
    await answered();
    book.remove('1');
    expect(notices()).toEqual([]);
  });

  it('of a damaged file are offered, put back once, and the file goes', async () => {
    const damaged = [
      { reminders: [{ ...mother, id: '7' }, { id: 'cut' }] },
      { reminders: [{ ...mother, id: '8' }] },
      7,
    ];
    const { book, store, reminders, notices } = startOn('2026-08-01', undefined, { damaged });
    const files = { reminders: book, settings: noDamagedFile };
    await tellDamage(store, files);
    expect(notices()).toEqual([{ notice: 'file-damaged', file: 'reminders', readable: 1 }]);
    expect(await putBack(store, files, 'reminders')).toEqual({ ok: true, value: undefined });
    expect(reminders()).toEqual([{ ...mother, id: '7' }]);
    expect([notices(), book.aside.exists()]).toEqual([[], false]);
  });

  it('are a hundred at most, typed or put back, and what there was stays', async () => {
    const reminder = (index: number) => ({ ...mother, label: `母${index}`, id: `n${index}` });
    const left = Array.from({ length: 100 }, (_, index) => reminder(index));
    const damaged = [{ reminders: [reminder(100)] }];
    const full = { ok: false, error: { code: 'reminders/full' } };
    const { book, store, reminders } = startOn(
      '2026-08-01',
      { lookedOn: '2026-08-01', reminders: left },
      { damaged },
    );
    expect(book.add(mother)).toEqual(full);
    expect(await putBack(store, { reminders: book, settings: noDamagedFile }, 'reminders')).toEqual(full);
    expect([reminders(), book.aside.exists()]).toEqual([left, true]);
  });

  it('of a damaged file stay in it when they cannot be stored', async () => {
    const damaged = [{ reminders: [{ ...mother, id: '7' }] }];
    const { book, store } = startOn('2026-08-01', undefined, { damaged, isWritable: false });
    const files = { reminders: book, settings: noDamagedFile };
    expect(await putBack(store, files, 'reminders')).toEqual({ ok: false, error: { code: 'file/not-kept' } });
    expect(book.aside.exists()).toBe(true);
  });

  it('are not told of days that were over when they were asked for', () => {
    const { book, told, pass } = startOn('2026-10-20');
    book.add(mother);
    pass('2026-10-21');
    expect(told).toEqual([]);
  });

  it('are not silenced by a clock that was ahead for a while', async () => {
    const ahead = startOn('2026-08-01');
    ahead.book.add(mother);
    ahead.pass('2030-01-01');
    await answered();
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
      body: 'あと7日、2026年11月14日（土）までです。住民票のある市区町村の窓口で更新できます。窓口の休みと予約を確かめてください。',
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
