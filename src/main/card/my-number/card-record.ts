import { existingDay } from '../../../shared/domain/tokyo-calendar.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import type { SelectedApplication } from '../iso7816/selected-application.ts';
import { carriesData } from '../iso7816/status-word.ts';

/** Cards have been issued since 2016. */
const EARLIEST_YEAR = 2016;
const LATEST_YEAR = 2099;

/**
 * Record 1 of the card's own file: tag, length and 28 digits – serial number of the card 15, municipality 5, expiry 8.
 * Undefined if it is not exactly that, because the layout is known from one source only.
 */
export async function readCardRecord(
  application: SelectedApplication,
  shortFile: number,
): Promise<Uint8Array | undefined> {
  const response = await application.readRecord(1, shortFile);
  return carriesData(response) && RECORD.test(latin1(response.data)) ? response.data : undefined;
}

const RECORD = /^\x01\x1c\d{20}(\d{4})(\d{2})(\d{2})/;
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The card's own 有効期限, the last 8 digits of its record; undefined if no card could end on such a day. */
export function cardExpiryIn(record: Uint8Array): JstDay | undefined {
  const digits = RECORD.exec(latin1(record));
  if (!digits) return undefined;
  const [year = NaN, month = NaN, day = NaN] = digits.slice(1).map(Number);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? existingDay({ year, month, day }) : undefined;
}
