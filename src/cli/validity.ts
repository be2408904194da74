import type { DateFault, Expiry } from '../shared/domain/expiry.ts';
import { insuranceUsableUntil, renewalOpensOn } from '../shared/domain/renewal.ts';
import { type CertificateDay, certificateExpiry, type CertificateRule } from '../shared/domain/validity.ts';
import type { Messages } from '../shared/messages/messages.ts';
import { CertificateKind } from '../shared/model/certificate.ts';
import type { JstDay } from '../shared/model/time.ts';
import { readDays, readOptions } from './day-options.ts';
import { ExitCode } from './exit-codes.ts';
import { misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

/** What `validity --json` prints; stable, see docs/cli.md. */
type ValidityReport = {
  readonly expiresOn: JstDay;
  readonly rule: CertificateRule;
  readonly renewalOpensOn: JstDay;
  /** For 利用者証明用 only. */
  readonly insuranceUsableUntil?: JstDay;
};

const days = ['birth', 'issued', 'card-expiry', 'auth-expiry', 'previous-expiry'] as const;
const fields = {
  birth: 'birth',
  issuedOn: 'issued',
  cardExpiresOn: 'card-expiry',
  authExpiresOn: 'auth-expiry',
  previousExpiresOn: 'previous-expiry',
} as const satisfies Record<CertificateDay, (typeof days)[number]>;

/** Computes from the rule until when a certificate is good. Needs no card. */
export function validity(args: readonly string[], terminal: Terminal): ExitCode {
  const { messages } = terminal;
  const refuse = (sentence: string) => misuse(sentence, args, terminal);
  const options = readOptions(args, ['kind', ...days], ['kind', 'birth', 'issued'], messages);
  if (!options.ok) return refuse(options.error);
  const kind = CertificateKind.safeParse(options.value.kind);
  if (!kind.success) return refuse(messages.cli.badKind);
  const typed = readDays(options.value, days, messages);
  if (!typed.ok) return refuse(typed.error);
  const { birth = '', issued = '', ...others } = typed.value;
  const cardExpiresOn = others['card-expiry'];
  const expiry = certificateExpiry(kind.data, {
    birth,
    issuedOn: issued,
    cardExpiresOn,
    authExpiresOn: others['auth-expiry'],
    previousExpiresOn: others['previous-expiry'],
  });
  if (!expiry.ok) return refuse(faultSentence(expiry.error, messages));
  const report = reportOf(kind.data, expiry.value, cardExpiresOn);
  if (args.includes('--json')) terminal.printJson(report);
  else terminal.print(tableOf(report, expiry.value, terminal.messages));
  return ExitCode.done;
}

function reportOf(
  kind: CertificateKind,
  { expiresOn, rule }: Expiry<CertificateRule>,
  cardExpiresOn: JstDay | undefined,
): ValidityReport {
  const report = { expiresOn, rule, renewalOpensOn: renewalOpensOn(expiresOn) };
  return kind === 'auth'
    ? { ...report, insuranceUsableUntil: insuranceUsableUntil(expiresOn, cardExpiresOn) }
    : report;
}

/** The end, the term that decided, the other terms, the renewal window and the insurance, a line each. */
function tableOf(
  { expiresOn, renewalOpensOn: opensOn, insuranceUsableUntil: insurance }: ValidityReport,
  { candidates: [decided, ...others], leapDayDeemed }: Expiry<CertificateRule>,
  { date, plan }: Messages,
): string {
  const { terms, decided: decidedText, later, sameDay } = plan.planner.result;
  return [
    `${plan.life.end}: ${date.until(expiresOn)}`,
    ...(decided ? [`  ${decidedText(terms[decided.rule], decided.day)}`] : []),
    ...others.map(({ rule, day }) =>
      day === expiresOn ? `  ${sameDay(terms[rule])}` : `  ${later(terms[rule], day)}`,
    ),
    ...(leapDayDeemed ? [`  ${plan.why.leapDay}`] : []),
    `${plan.life.renewal}: ${date.day(opensOn)}`,
    ...(insurance === undefined ? [] : [`${plan.life.insurance}: ${date.day(insurance)}`]),
  ].join('\n');
}

function faultSentence(fault: DateFault<CertificateDay>, { cli }: Messages): string {
  switch (fault.code) {
    case 'no-such-day':
      return cli.noSuchDay(`--${fields[fault.field]}`, '');
    case 'issued-before-birth':
      return cli.issuedBeforeBirth;
    case 'ended-before-issue':
      return cli.endedBeforeIssue(`--${fields[fault.field]}`);
  }
}
