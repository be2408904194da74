import { existingDay } from '../../shared/domain/tokyo-calendar.ts';
import type { Instant } from '../../shared/model/time.ts';
import { type Asn1, contentOf, latin1, universalTagOf } from './asn1.ts';

const UTC_TIME = 23;
const GENERALIZED_TIME = 24;

/**
 * UTCTime `YYMMDDHHMMSSZ` or GeneralizedTime `YYYYMMDDHHMMSSZ` (RFC 5280 §4.1.2.5). Other forms, which DER does not
 * allow, and moments that do not exist give undefined.
 */
export function readTime(element: Asn1 | undefined): Instant | undefined {
  if (!element) return undefined;
  const text = latin1(contentOf(element));
  if (universalTagOf(element) === UTC_TIME) return instantOf(`${centuryOf(text)}${text}`);
  if (universalTagOf(element) === GENERALIZED_TIME) return instantOf(text);
  return undefined;
}

/** Two-digit years from 50 on are of the 20th century (RFC 5280 §4.1.2.5.1). */
const centuryOf = (text: string): string => (text >= '50' ? '19' : '20');

function instantOf(text: string): Instant | undefined {
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const date = existingDay({ year, month, day });
  if (date === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return `${date}T${parts.slice(3).join(':')}Z`;
}
