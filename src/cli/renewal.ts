import { insuranceUsableUntil, renewalOpensOn } from '../shared/domain/renewal.ts';
import { readDays, readOptions } from './day-options.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

/** When a certificate that ends on a day can be renewed, and how long the card serves for health insurance after it. */
export function renewal(args: readonly string[], terminal: Terminal): ExitCode {
  const { messages } = terminal;
  const options = readOptions(args, ['expires'], ['expires'], messages);
  if (!options.ok) return misuse(options.error, args, terminal);
  const days = readDays(options.value, ['expires'], messages);
  if (!days.ok) return misuse(days.error, args, terminal);
  const { expires: expiresOn = '' } = days.value;
  const report = {
    expiresOn,
    renewalOpensOn: renewalOpensOn(expiresOn),
    insuranceUsableUntil: insuranceUsableUntil(expiresOn),
  };
  if (args.includes('--json')) terminal.printJson(report);
  else terminal.print(tableOf(report, terminal));
  return ExitCode.done;
}

function tableOf(
  report: Readonly<Record<'expiresOn' | 'renewalOpensOn' | 'insuranceUsableUntil', string>>,
  { messages: { date, plan } }: Terminal,
): string {
  return [
    `${plan.life.end}: ${date.day(report.expiresOn)}`,
    `${plan.life.renewal}: ${date.day(report.renewalOpensOn)}`,
    `${plan.life.insurance}: ${date.day(report.insuranceUsableUntil)}`,
  ].join('\n');
}
