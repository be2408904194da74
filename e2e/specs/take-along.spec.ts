import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { DatedCertificate } from '../../src/shared/model/plan.ts';
import { saveTo } from '../fixtures/save-dialog.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';

const certificate: DatedCertificate = { label: '母', kind: 'auth', expiresOn: '2027-02-20' };

async function saveInProfile({ app, profile }: Screens, name: string): Promise<string> {
  const path = join(profile, name);
  await saveTo(app, path);
  return path;
}

test('the days of a certificate leave as a calendar file that another program reads', async ({ start }) => {
  const screens = await start({ sample: 'adult' });
  const path = await saveInProfile(screens, 'dates.ics');
  const saved = await screens.window.evaluate(
    (certificates) => window.shomei.plan.saveCalendar({ certificates }),
    [certificate],
  );
  expect(saved).toEqual({ ok: true, value: { saved: true } });
  const entries = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[])
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry));
  expect(entries.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-11-21T00:00:00Z',
    '2027-01-20T00:00:00Z',
    '2027-02-13T00:00:00Z',
    '2027-02-20T00:00:00Z',
  ]);
  expect(entries[0]?.summary).toBe('利用者証明用電子証明書（母）: 今日から更新できます');
});

test('the page leaves as a PDF on A4', async ({ start }) => {
  const screens = await start({ sample: 'adult' });
  await expect(screens.home.certificate('auth')).toContainText('有効期間内');
  const path = await saveInProfile(screens, 'page.pdf');
  expect(await screens.window.evaluate(() => window.shomei.plan.savePdf())).toEqual({
    ok: true,
    value: { saved: true },
  });
  const pdf = readFileSync(path, 'latin1');
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/);
});

test('a reminder is stored with its label and dates alone, and goes without a trace', async ({ start }) => {
  const screens = await start({ sample: 'adult' });
  const path = join(screens.profile, 'reminders.practice.json');
  expect(existsSync(path)).toBe(false);
  // Each needs a press of its own, anywhere.
  await screens.home.heading.click();
  await screens.window.evaluate((reminder) => window.shomei.plan.addReminder(reminder), certificate);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    lookedOn: '2026-11-21',
    reminders: [{ ...certificate, id: expect.stringMatching(/./) as unknown }],
  });
  await screens.home.heading.click();
  await screens.window.evaluate(() => window.shomei.plan.removeAllReminders());
  expect(existsSync(path)).toBe(false);
});

test('a reminder that no service shows stands on Home until it is dismissed', async ({ start }) => {
  const reminders = [{ ...certificate, id: '1' }];
  const { profile, window } = await start({
    sample: 'adult',
    left: { 'reminders.practice.json': { lookedOn: '2026-11-01', reminders } },
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' },
  });
  const stored = () => JSON.parse(readFileSync(join(profile, 'reminders.practice.json'), 'utf8')) as unknown;
  const notices = window.getByRole('region', { name: 'お知らせ', exact: true });
  await expect(notices).toContainText('利用者証明用電子証明書（母）', { timeout: 20_000 });
  expect(stored()).toEqual({ lookedOn: '2026-11-21', reminders, unseen: ['1'] });
  await notices.getByRole('button', { name: '見ました' }).click();
  await expect(notices).toHaveCount(0);
  expect(stored()).toEqual({ lookedOn: '2026-11-21', reminders });
});

test('a day for practice leaves the real reminders alone, and uses none of them up', async ({ start }) => {
  const left = { lookedOn: '2026-11-01', reminders: [{ ...certificate, id: '1' }] };
  const { home, profile, window: page } = await start({ sample: 'adult', left: { 'reminders.json': left } });
  await expect(home.certificate('auth')).toContainText('有効期間内');
  await home.heading.click();
  await page.evaluate((reminder) => window.shomei.plan.addReminder(reminder), certificate);
  expect(JSON.parse(readFileSync(join(profile, 'reminders.json'), 'utf8'))).toEqual(left);
});
