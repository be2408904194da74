import { loadDoctor } from '../../shared/messages/load-doctor.ts';
import type { Language } from '../../shared/model/language.ts';
import { DoctorReport, type DoctorProgress } from '../../shared/model/doctor.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { ExamineParts } from './examine.ts';
import type { Machine } from './machine.ts';

export type DoctorParts = Omit<ExamineParts, 'machine'> & {
  /** Loaded when it is first needed. */
  readonly loadMachine: () => Promise<Machine>;
};

export type ReportFormat = 'text' | 'json';

/**
 * The examinations of a session: one at a time. The last report is kept until the program ends, so that it can be
 * saved. What examines is loaded with the first one, because most sessions have none.
 */
export class Doctor {
  readonly #parts: DoctorParts;
  #running: Promise<DoctorReport> | undefined;
  #last: DoctorReport | undefined;

  constructor(parts: DoctorParts) {
    this.#parts = parts;
  }

  /** A second request during an examination gets the same one. */
  run(tell: (progress: DoctorProgress) => void): Promise<DoctorReport> {
    this.#running ??= this.#examine(tell).finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** The last report as a file; undefined if there is none. */
  async file(
    format: ReportFormat,
    language: Language,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
    const report = this.#last;
    if (!report) return undefined;
    const text = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : await textOf(report, language);
    const day = report.takenAt.slice(0, 10);
    return {
      name: `shomei-check-${day}.${format === 'json' ? 'json' : 'txt'}`,
      bytes: new TextEncoder().encode(text),
    };
  }

  async #examine(tell: (progress: DoctorProgress) => void): Promise<DoctorReport> {
    const { loadMachine, ...parts } = this.#parts;
    const [{ examine }, machine] = await Promise.all([import('./examine.ts'), loadMachine()]);
    const report = await examine({ ...parts, machine }, tell);
    this.#last = report;
    return report;
  }
}

async function textOf(report: DoctorReport, language: Language): Promise<string> {
  const { reportText } = await import('../../shared/messages/doctor-words.ts');
  return reportText(report, await loadDoctor(language));
}

/** A report from a file of somebody else: bounded and checked. Nothing in it is taken for an instruction. */
export async function readReport(text: string): Promise<Result<DoctorReport>> {
  try {
    const report = DoctorReport.safeParse(JSON.parse(text));
    if (!report.success) return fail({ code: 'file/not-readable' });
    const { boundedReport } = await import('./bounded.ts');
    return ok(boundedReport(report.data));
  } catch {
    return fail({ code: 'file/not-readable' });
  }
}
