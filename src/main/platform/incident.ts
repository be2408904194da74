import { randomBytes } from 'node:crypto';

/**
 * Something happened that must not. Says so on stderr under a short id. The window shows the id too, so that the two
 * can be brought together. `what` names the place and the kind of mistake, never a value.
 */
export function reportIncident(what: string): string {
  const incident = randomBytes(4).toString('hex');
  process.stderr.write(`shomei: incident ${incident}: ${what}\n`);
  return incident;
}
