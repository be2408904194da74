import type { ByteSource } from '../byte-source.ts';
import type { XrefEntry } from './cross-reference.ts';
import { fieldsOf, formOf, isSigned } from './form.ts';
import { nextObjectNumber } from './incremental-update.ts';
import { isObjectAt } from './indirect-object.ts';
import { limits } from './limits.ts';
import { pageAt } from './page-tree.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import type { PdfFile } from './pdf-file.ts';
import { asArray, asCount, asDictionary, asName } from './pdf-value.ts';

/** Why an intact and readable PDF is still not signed. */
export type PdfObstacle =
  /** A form in XML beside the PDF, which readers show instead of the pages: what people see is not what is signed. */
  | 'xfa'
  /** Its author signed that nothing may be changed, so another signature would break that one (DocMDP, P = 1). */
  | 'certified-against-changes'
  /** It has no page for a signature field. */
  | 'no-pages';

/** What the user should know before signing. */
export type PdfNote =
  /** Somebody has signed before. That signature stays as it is. */
  | 'signed-before'
  /** Its author allows only some changes. A further signature is one of them (DocMDP, P = 2 or 3; FieldMDP). */
  | 'changes-limited'
  /** It was given usage rights for Adobe's reader, which may complain about any change. */
  | 'usage-rights';

export type PdfExamination = {
  readonly obstacle: PdfObstacle | undefined;
  readonly notes: readonly PdfNote[];
};

/** Looks at everything that decides whether the file can be signed well. @throws {PdfFault} for a damaged one */
export function examinePdf(file: PdfFile): PdfExamination {
  checkEntries(file);
  const fields = fieldsOf(file).filter(({ type }) => type === 'Sig');
  const level = certificationLevel(file);
  const isLimited = level !== undefined || fields.some(({ dictionary }) => dictionary.entries.has('Lock'));
  const notes: readonly (readonly [PdfNote, boolean])[] = [
    ['signed-before', fields.some((field) => isSigned(file, field))],
    ['changes-limited', isLimited],
    ['usage-rights', hasPermission(file, 'UR3') || hasPermission(file, 'UR')],
  ];
  return {
    obstacle: obstacleOf(file, level),
    notes: notes.flatMap(([note, holds]) => (holds ? [note] : [])),
  };
}

function obstacleOf(file: PdfFile, level: number | undefined): PdfObstacle | undefined {
  if (formOf(file)?.dictionary.entries.has('XFA')) return 'xfa';
  if (level === 1) return 'certified-against-changes';
  return pageAt(file, 0) ? undefined : 'no-pages';
}

/** P of the DocMDP transform that the catalog's /Perms names (ISO 32000-2 §12.8.2.2); 2 if it is not stated. */
function certificationLevel(file: PdfFile): number | undefined {
  const permissions = asDictionary(file.get(file.catalog().dictionary, 'Perms'));
  const signature = permissions && asDictionary(file.get(permissions, 'DocMDP'));
  if (!signature) return undefined;
  for (const item of asArray(file.get(signature, 'Reference')) ?? []) {
    const transform = asDictionary(file.resolve(item));
    if (!transform || asName(file.get(transform, 'TransformMethod')) !== 'DocMDP') continue;
    const parameters = asDictionary(file.get(transform, 'TransformParams'));
    return (parameters && asCount(file.get(parameters, 'P'))) ?? 2;
  }
  return 2;
}

function hasPermission(file: PdfFile, key: string): boolean {
  const permissions = asDictionary(file.get(file.catalog().dictionary, 'Perms'));
  return permissions !== undefined && file.get(permissions, key).kind !== 'null';
}

/**
 * Every object must begin where the newest entry for it says, and have a number below the trailer's `/Size`: beyond it
 * objects count as missing (ISO 32000-2 §7.5.5), but not for every reader, and an update would bring them back.
 * Otherwise two people could see two documents under one signature.
 */
function checkEntries(file: PdfFile): void {
  const next = nextObjectNumber(file);
  if (next > limits.objects) throw new PdfFault('too-complex', 'object numbers');
  for (let number = 0; number < next; number += 1) {
    const entry = file.entryOf(number);
    if (!isInPlace(file.source, number, entry)) throw damaged('an offset');
    if (number >= file.size && !mayBeMissing(file, entry)) throw damaged('an object beyond the size');
  }
}

/** A cross-reference stream is found by its place, so its number does not matter. */
const mayBeMissing = (file: PdfFile, entry: XrefEntry | undefined): boolean =>
  !entry ||
  entry.state === 'free' ||
  (entry.state === 'in-file' && file.sections.some(({ offset }) => offset === entry.offset));

const isInPlace = (source: ByteSource, number: number, entry: XrefEntry | undefined): boolean =>
  entry?.state !== 'in-file' || isObjectAt(source, entry.offset, number, entry.generation);
