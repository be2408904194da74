import { causeByCode, causeOf } from '../domain/causes.ts';
import { commandFor } from '../domain/commands.ts';
import { layerNumber } from '../domain/layers.ts';
import type { DoctorReport, FactName, FactValue, Finding, PackageTool } from '../model/doctor.ts';
import type { GuideTopicId } from '../model/guide-topic.ts';
import type { Doctor } from './doctor-texts.ts';
import { foreign, plainText } from './markup.ts';

/** A cause in words: the state, the one action, and what is left to do after it. */
export type ExplainedCause = {
  readonly says: string;
  readonly do: string;
  /** For a terminal of that system. Shown and copied, never run. */
  readonly command: string | undefined;
  readonly otherwise: string;
  readonly guide: GuideTopicId | undefined;
  readonly isRemark: boolean;
};

/**
 * The words for a code. Commands are made here and stand in no report, so that a file from elsewhere can bring none.
 * Undefined for a code of a newer program.
 */
export function explainFinding(code: string, tool: PackageTool, texts: Doctor): ExplainedCause | undefined {
  const id = causeByCode(code);
  if (id === undefined) return undefined;
  const { command, otherwise, guide, isRemark } = causeOf(id);
  return {
    ...texts.causes[id],
    command: commandFor(command, tool),
    otherwise: texts.page.otherwise[otherwise],
    guide,
    isRemark: isRemark === true,
  };
}

export const brokenIn = ({ findings }: Pick<DoctorReport, 'findings'>): Finding | undefined =>
  findings.find(({ state }) => state === 'broken');

/** Layers that are in order but have a remark. */
export const remarksIn = ({ findings }: Pick<DoctorReport, 'findings'>): readonly Finding[] =>
  findings.filter(({ state, code }) => state === 'ok' && code !== undefined);

/** What was seen in a layer, a line each. Empty facts are left out. */
export function factLines(
  { facts }: Finding,
  texts: Doctor,
): readonly { readonly name: string; readonly value: string }[] {
  return (Object.entries(facts) as readonly [FactName, FactValue][]).flatMap(([name, value]) => {
    const shown = factText(name, value, texts);
    return shown === '' ? [] : [{ name: texts.layers.facts[name], value: shown }];
  });
}

/** Facts that have words of ours. All others are names and stay as they are. */
const inWords: ReadonlySet<FactName> = new Set([
  'serviceUnit',
  'services',
  'session',
  'sandbox',
  'cardKind',
  'certificates',
  'counters',
  'driverVerdicts',
]);

function factText(name: FactName, value: FactValue, { page, layers }: Doctor): string {
  if (typeof value === 'boolean') return value ? page.yes : page.no;
  const parts = typeof value === 'string' ? [value] : value;
  if (!inWords.has(name))
    return parts
      .filter((part) => part !== '')
      .map(foreign)
      .join(', ');
  const words: Readonly<Record<string, string>> = layers.values;
  const inOurs = (part: string): string =>
    part
      .split(/([\w-]+)/)
      .map((piece) => (Object.hasOwn(words, piece) ? (words[piece] ?? '') : piece && foreign(piece)))
      .join('');
  return parts.map(inOurs).join(' / ');
}

/** The whole report as plain text, for a file, a mail or a telephone. */
export function reportText(report: DoctorReport, texts: Doctor): string {
  const { page, layers } = texts;
  const { system, findings } = report;
  const broken = brokenIn(report);
  const head = [
    page.report.title,
    `${page.report.program}: Shomei ${foreign(report.version)}`,
    `${page.report.system}: ${foreign(system.name)} (${system.os}, ${foreign(system.architecture)})`,
    `${page.report.takenAt}: ${foreign(report.takenAt)}`,
    '',
    ...(broken ? causeLines(broken, report, texts) : [page.whole]),
    '',
  ];
  const body = findings.flatMap((finding) => [
    `${layerNumber(finding.layer)}. ${layers.names[finding.layer]}: ${page.states[finding.state]} (${page.ms(finding.ms)})`,
    ...(finding.code === undefined || finding === broken
      ? []
      : [
          `   ${finding.code} ${explainFinding(finding.code, system.packageTool, texts)?.says ?? page.newerCode}`,
        ]),
    ...factLines(finding, texts).map(({ name, value }) => `   ${name}: ${value}`),
  ]);
  return plainText([...head, ...body, ''].join('\n'));
}

/** Where it stops, as sentences for people. */
function causeLines(finding: Finding, { system }: DoctorReport, texts: Doctor): readonly string[] {
  const { page, layers } = texts;
  const { code = '' } = finding;
  const explained = explainFinding(code, system.packageTool, texts);
  const stopped = `${page.stoppedAt(layers.names[finding.layer])} [${code}]`;
  if (!explained) return [stopped, page.newerCode];
  const { says, do: action, command, otherwise } = explained;
  return [
    stopped,
    says,
    `${page.what}: ${action}`,
    ...(command === undefined ? [] : [`  ${command}`]),
    ...(otherwise === '' ? [] : [`${page.otherwiseTitle}: ${otherwise}`]),
  ];
}
