import { type Asn1, childrenOf, contentOf, contextTagOf, hexOf, latin1, oidOf, textOf } from './asn1.ts';
import { nameLine, readName } from './distinguished-name.ts';

/** Choices of GeneralName by their tag (RFC 5280 §4.2.1.6). */
const OTHER_NAME = 0;
const DIRECTORY_NAME = 4;
const TEXT_NAMES = [1, 2, 6];

/** One GeneralName as a readable line; hexadecimal if its choice has no text. */
export function generalNameLine(element: Asn1): string {
  const tag = contextTagOf(element);
  if (tag === OTHER_NAME) {
    const { oid, text } = readOtherName(element) ?? {};
    if (oid !== undefined && text !== undefined) return `${oid}: ${text}`;
  }
  if (tag === DIRECTORY_NAME) {
    const name = readName(childrenOf(element)[0]);
    if (name) return nameLine(name);
  }
  const content = contentOf(element);
  return tag !== undefined && TEXT_NAMES.includes(tag) ? latin1(content) : hexOf(content);
}

/** An otherName `{ type-id, [0] EXPLICIT value }`; without text if its value is no string. */
export function readOtherName(element: Asn1): { oid: string; text: string | undefined } | undefined {
  if (contextTagOf(element) !== OTHER_NAME) return undefined;
  const [type, explicit] = childrenOf(element);
  const oid = oidOf(type);
  if (oid === undefined) return undefined;
  return { oid, text: contextTagOf(explicit) === 0 ? textOf(childrenOf(explicit)[0]) : undefined };
}
