import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { occasionsOf } from '../../shared/domain/occasions.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import { type Language, languages } from '../../shared/model/language.ts';
import type { DatedCertificate } from '../../shared/model/plan.ts';
import { calendarFile } from './calendar-file.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const auth: DatedCertificate = { label: '', kind: 'auth', expiresOn: '2026-11-14' };

const fileOf = (certificates: readonly DatedCertificate[], language: Language = 'ja', now = NOW) =>
  calendarFile(certificates, messagesFor(language), now);

/** The file as another program's calendar reader understands it. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const entriesOf = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** When a calendar reader rings: the trigger counts from the start, or from the end if it says so. */
function ringTime(entry: ICAL.Component, alarm: ICAL.Component): Date {
  const { startDate, endDate } = new ICAL.Event(entry);
  const trigger = alarm.getFirstProperty('trigger');
  const from = trigger?.getParameter('related') === 'END' ? endDate : startDate;
  const moment = from.clone();
  const duration = trigger?.getFirstValue();
  if (!(duration instanceof ICAL.Duration)) throw new Error('not counted from the entry');
  moment.addDuration(duration);
  return moment.toJSDate();
}

const ringTimesOf = (text: string): readonly Date[] =>
  read(text)
    .getAllSubcomponents('vevent')
    .flatMap((entry) => entry.getAllSubcomponents('valarm').map((alarm) => ringTime(entry, alarm)));

describe('a calendar file', () => {
  it('has the four days of each certificate, each at nine in the morning in Japan, for a quarter of an hour', () => {
    const entries = entriesOf(fileOf([auth, { label: '母', kind: 'sign', expiresOn: '2023-05-28' }]));
    expect(entries.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
      ['2026-08-15T00:00:00Z', '2026-08-15T00:15:00Z'],
      ['2026-10-14T00:00:00Z', '2026-10-14T00:15:00Z'],
      ['2026-11-07T00:00:00Z', '2026-11-07T00:15:00Z'],
      ['2026-11-14T00:00:00Z', '2026-11-14T00:15:00Z'],
      ['2023-03-01T00:00:00Z', '2023-03-01T00:15:00Z'],
      ['2023-04-28T00:00:00Z', '2023-04-28T00:15:00Z'],
      ['2023-05-21T00:00:00Z', '2023-05-21T00:15:00Z'],
      ['2023-05-28T00:00:00Z', '2023-05-28T00:15:00Z'],
    ]);
  });

  it('says in each entry what ends, for whom, and what to do', () => {
    const [first] = entriesOf(fileOf([{ label: '母のカード', kind: 'sign', expiresOn: '2026-11-14' }]));
    expect(first?.summary).toBe('署名用電子証明書（母のカード）: 今日から更新できます');
    expect(first?.description).toMatch(/2026年8月15日（土）から2026年11月14日（土）まで.*\n.*市区町村の窓口/);
  });

  it.each(languages)('is readable in %s, without readings in it', (language) => {
    const text = fileOf([{ label: 'カード, 父; 母\\', kind: 'auth', expiresOn: '2026-11-14' }], language);
    const entries = entriesOf(text);
    expect(entries).toHaveLength(4);
    expect(new Set(entries.map(({ summary }) => summary)).size).toBe(4);
    for (const { summary, description } of entries) {
      expect(summary).toContain('カード, 父; 母\\');
      expect(`${summary}${description}`).not.toMatch(/[{}|]|undefined/);
    }
  });

  it('keeps to the lines of RFC 5545: CRLF, at most 75 octets, no character cut', () => {
    const text = fileOf([{ label: '長い名前'.repeat(15), kind: 'sign', expiresOn: '2026-11-14' }]);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  it('rings at nine in the morning in Japan on the day itself, once', () => {
    const certificates = [auth, { label: '', kind: 'sign', expiresOn: '2028-02-29' } as const];
    expect(ringTimesOf(fileOf(certificates))).toEqual(
      certificates.flatMap(({ expiresOn }) =>
        occasionsOf(expiresOn).map(({ day }) => new Date(`${day}T09:00:00+09:00`)),
      ),
    );
  });

  it('has no alarm after the start of its entry, which Outlook would ignore, and says in it what ends', () => {
    for (const entry of read(fileOf([auth])).getAllSubcomponents('vevent')) {
      const [alarm] = entry.getAllSubcomponents('valarm');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstPropertyValue('description')).toMatch(/利用者証明用電子証明書/);
      expect(alarm && ringTime(entry, alarm)).toEqual(new ICAL.Event(entry).startDate.toJSDate());
    }
  });

  it('holds no control character and no turn of direction that was pasted into a label', () => {
    const text = fileOf([
      { label: 'a\u0007\tb\u202ec\r\nBEGIN:VALARM', kind: 'auth', expiresOn: '2026-11-14' },
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(entriesOf(text)[0]?.summary).toContain('（a bc BEGIN:VALARM）');
    expect(ringTimesOf(text)).toHaveLength(4);
  });

  it('is a set of entries, made by us at the given moment, and no invitation', () => {
    const file = read(fileOf([auth]));
    expect(file.getFirstPropertyValue('version')).toBe('2.0');
    expect(file.getFirstPropertyValue('prodid')).toMatch(/Shomei/);
    expect(file.getFirstProperty('method')).toBeNull();
    const stamps = file
      .getAllSubcomponents('vevent')
      .map((entry) => String(entry.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).toEqual(new Set(['2026-11-21T03:00:00Z']));
  });

  it('names an entry the same each time and in each language, and no two alike', () => {
    const family = [auth, { ...auth, label: '母' }, { ...auth, kind: 'sign' as const }];
    const ids = (...args: Parameters<typeof fileOf>) => entriesOf(fileOf(...args)).map(({ uid }) => uid);
    expect(new Set(ids(family)).size).toBe(12);
    expect(ids(family, 'en', new Date('2027-01-01T00:00:00Z'))).toEqual(ids(family));
    expect(ids(family).join()).not.toContain('母');
  });
});
