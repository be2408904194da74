import { oneLine } from '../../shared/domain/one-line.ts';
import {
  type DoctorReport,
  type ExaminedSystem,
  type Facts,
  type Finding,
  type FactValue,
  LONGEST_LINE,
  MOST_LINES,
} from '../../shared/model/doctor.ts';

/**
 * A name from a device, a file or somebody else's report, made fit for a report: one line of bounded length, with
 * nothing that a terminal, a window or our own texts could take for more than letters.
 */
const boundedLine = (text: string): string =>
  oneLine(text)
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .slice(0, LONGEST_LINE)
    // Half of a character, at the place of the cut.
    .replace(/[\ud800-\udbff]$/, '');

function boundedValue(value: FactValue): FactValue {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? boundedLine(value) : value.slice(0, MOST_LINES).map(boundedLine);
}

/** Facts within the limits of a report. Undefined ones are left out. */
export const boundedFacts = (facts: Facts): Finding['facts'] =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, boundedValue(value)]],
    ),
  );

export const boundedSystem = (system: ExaminedSystem): ExaminedSystem => ({
  ...system,
  name: boundedLine(system.name),
  architecture: boundedLine(system.architecture),
});

export const boundedReport = (report: DoctorReport): DoctorReport => ({
  ...report,
  version: boundedLine(report.version),
  system: boundedSystem(report.system),
  findings: report.findings.map((finding) => ({ ...finding, facts: boundedFacts(finding.facts) })),
});
