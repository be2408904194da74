import { addReadings } from './add-readings.ts';

/** The same Japanese texts with a reading above every kanji, including those built from data. */
export const withReadings = <T extends object>(messages: T): T => read(messages) as T;

function read(node: unknown): unknown {
  if (typeof node === 'string') return addReadings(node);
  if (typeof node === 'function') return (...data: readonly unknown[]) => read(node(...data));
  if (Array.isArray(node)) return node.map(read);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, read(child)] as const));
}
