import { describe, expect, it } from 'vitest';
import { DoctorReport } from '../../shared/model/doctor.ts';
import { surroundings } from './linux/surroundings.ts';
import { examineMadeUp } from './testing/examination.ts';
import { debianWith, filesOf, usbDevice, wholeDebian } from './testing/files-of.ts';

describe('a machine that means harm', () => {
  const names = Array.from({ length: 40 }, (_, index) =>
    `\u001b[2J{a|b}\u202e${index} `.padEnd(700, '\u{1F4B3}'),
  );
  const many = Object.assign(
    {},
    ...Array.from({ length: 60 }, (_, index) =>
      usbDevice(`1-${index + 4}`, '072F:2200', '0b', 'x'.repeat(300)),
    ),
  ) as Record<string, string>;

  it('cannot make a report that a helpdesk could not open, nor say more than letters', async () => {
    const report = await examineMadeUp({
      files: debianWith({ ...many, '/etc/os-release': 'PRETTY_NAME="De\u001b[31mbian {a|b}"\nID=debian\n' }),
      readers: names,
      tick: 40_000,
    });
    expect(DoctorReport.safeParse(report).success).toBe(true);
    expect(JSON.stringify(report)).not.toMatch(/\\u001b|\u202e|\{a|\\ud83d/);
  });

  it('cannot send the search for fonts round and round', async () => {
    let asked = 0;
    const round = filesOf(wholeDebian);
    const files = {
      ...round,
      names: async (path: string) => {
        if (!path.startsWith('/usr/share/fonts')) return round.names(path);
        asked += 1;
        return Array.from({ length: 300 }, (_, index) => `again${index}`);
      },
    };
    const facts = await surroundings(files, {});
    expect(facts.japaneseFonts).toEqual([]);
    expect(asked).toBeLessThan(2_000);
  });
});
