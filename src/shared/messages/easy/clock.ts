import { counted } from '../number-readings.ts';

/**
 * A time of the day in words: `{朝|あさ} 6{時|じ}30{分|ぷん}`, `{夜|よる} 11{時|じ}`.
 * @param time a full hour or one with minutes before noon, or one from 18:00 on: `6:30`, `23:00`
 */
export function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const part = hour < 12 ? '{朝|あさ}' : '{夜|よる}';
  return `${part} ${hour % 12}{時|じ}${minute ? counted.分(minute) : ''}`;
}
