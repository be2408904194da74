import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/** A pipe that nobody writes into must not keep us waiting. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file for reading. @returns its descriptor; undefined for a folder, a device or a pipe
 * @throws the system's error if it cannot be opened
 */
export function openPlainFile(path: string): number | undefined {
  const file = openSync(path, READ);
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return undefined;
}
