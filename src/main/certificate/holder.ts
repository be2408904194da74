import { existingDay } from '../../shared/domain/tokyo-calendar.ts';
import type { Holder, SubstitutedText } from '../../shared/model/certificate.ts';
import { decode, membersOf } from './asn1.ts';
import { readOtherName } from './general-name.ts';
import { extensionNameOf, holderAttributes } from './object-identifiers.ts';
import type { Extension } from './parse-certificate.ts';

/**
 * The four attributes (基本4情報) in the subjectAltName of a 署名用 certificate. Each one that is missing or ill-formed is
 * left out by itself.
 * @returns undefined if none of the attributes is there, as in a 利用者証明用 certificate
 */
export function readHolder(extensions: readonly Extension[]): Holder | undefined {
  const subjectAltName = extensions.find(({ oid }) => extensionNameOf(oid) === 'subjectAltName');
  const names = subjectAltName && membersOf(decode(subjectAltName.value));
  const texts = new Map<string, string>();
  for (const element of names ?? []) {
    const { oid, text } = readOtherName(element) ?? {};
    if (oid !== undefined && text !== undefined) texts.set(oid, text);
  }
  const textOf = (attribute: keyof typeof holderAttributes) => texts.get(holderAttributes[attribute]);
  const name = substituted(textOf('name'), textOf('nameSubstitution'));
  const address = substituted(textOf('address'), textOf('addressSubstitution'));
  const sex = SEXES.get(textOf('sex') ?? '');
  const birth = readBirth(textOf('birth'));
  if (!name && !address && !sex && !birth) return undefined;
  return { ...(name && { name }), ...(address && { address }), ...(sex && { sex }), ...(birth && { birth }) };
}

const SEXES: ReadonlyMap<string, NonNullable<Holder['sex']>> = new Map([
  ['1', 'male'],
  ['2', 'female'],
  ['3', 'unknown'],
]);

const ERAS = ['unknown', 'meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const;

/**
 * One digit for each character, `1` if it stands in for one that cannot be written. Flags that do not fit the text say
 * nothing about any character, so the list is empty then.
 */
function substituted(text: string | undefined, flags: string | undefined): SubstitutedText | undefined {
  if (text === undefined) return undefined;
  const isFitting = flags !== undefined && /^[01]*$/.test(flags) && flags.length === [...text].length;
  return { text, substituted: isFitting ? [...flags].map((flag) => flag === '1') : [] };
}

/** An era digit and a Gregorian `YYYYMMDD`. Its month and day, or all of it, may be 0 for "not known". */
function readBirth(text: string | undefined): Holder['birth'] {
  const digits = /^(\d)(\d{4})(\d{2})(\d{2})$/.exec(text ?? '');
  if (!digits) return undefined;
  const [eraDigit = 0, year = 0, month = 0, day = 0] = digits.slice(1).map(Number);
  const isKnown = year > 0 && month > 0 && day > 0;
  if (month > 12 || day > 31 || (isKnown && existingDay({ year, month, day }) === undefined)) {
    return undefined;
  }
  return { era: ERAS[eraDigit] ?? 'unknown', year, month, day };
}
