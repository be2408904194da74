import { describe, expect, it } from 'vitest';
import { causes } from '../domain/causes.ts';
import { cardKinds } from '../generations/kinds.ts';
import type { DoctorReport } from '../model/doctor.ts';
import { languages } from '../model/language.ts';
import { explainFinding, factLines, reportText } from './doctor-words.ts';
import { loadDoctor } from './load-doctor.ts';
import { foreign, plainText } from './markup.ts';

const report: DoctorReport = {
  program: 'shomei',
  version: '0.1.0',
  takenAt: '2026-11-29T01:02:03Z',
  system: { os: 'linux', name: 'Debian GNU/Linux 12', architecture: 'x64', packageTool: 'apt' },
  findings: [
    { layer: 'usb-device', state: 'ok', ms: 4, facts: { devices: ['Sony RC-S300 (054C:0DC8)'] } },
    { layer: 'service', state: 'broken', code: 'L4-2', ms: 7, facts: { serviceSocket: false } },
    { layer: 'clock', state: 'ok', code: 'L99-1', ms: 0, facts: {} },
  ],
};

/** Every text, with a word in each place for data. */
function textsIn(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (word: string) => string)('L4-2')]];
  return Object.entries(node as object).flatMap(([key, child]) => textsIn(child, `${path}.${key}`));
}

describe.each(languages)('the words of the doctor in %s', (language) => {
  it('have no empty text, no broken markup, and never call a certificate valid', async () => {
    const texts = textsIn(await loadDoctor(language)).filter(([path]) => path !== '.page.otherwise.nothing');
    expect(texts.length).toBeGreaterThan(250);
    const broken = texts.filter(([, text]) => text.trim() === '' || /[{}]|undefined/.test(plainText(text)));
    expect(broken).toEqual([]);
    expect(texts.filter(([, text]) => /有効です|(?<!in)\bvalid\b/.test(text))).toEqual([]);
  });

  it('have a text for every code, and say so where a newer program gave it', async () => {
    const texts = await loadDoctor(language);
    for (const { code } of Object.values(causes)) expect(explainFinding(code, 'apt', texts)).toBeDefined();
    const text = reportText(report, texts);
    expect(text).toContain('L4-2');
    expect(text).toContain('sudo systemctl enable --now pcscd.socket');
    expect(text).toContain(plainText(texts.page.newerCode));
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('have a word for every kind of card', async () => {
    const texts = await loadDoctor(language);
    for (const cardKind of cardKinds) {
      const [line] = factLines({ layer: 'card-kind', state: 'ok', ms: 0, facts: { cardKind } }, texts);
      expect(line?.value).not.toContain(foreign(cardKind));
    }
  });
});
