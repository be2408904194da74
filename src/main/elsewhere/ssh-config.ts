import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSshHost, sshLines, sshMarkers } from '../../shared/domain/elsewhere-lines.ts';
import type { SetUp } from '../../shared/model/elsewhere.ts';
import { isThere } from '../files/plain-file.ts';
import {
  type Change,
  changeForeignFile,
  type ForeignFile,
  LARGEST_BYTES,
  readForeignFile,
  removeForeignFile,
  removeIfEmpty,
  type ReplaceFile,
} from './foreign-file.ts';
import { type Markers, type Removal, withBlock, withoutBlock } from './marked-block.ts';

const markers: Markers = sshMarkers;

/** `~/.ssh/config` belongs to the user. Only a marked block at its end is ours. */
export class SshConfig {
  readonly #path: string;
  readonly #replace: ReplaceFile;

  /** @param home the user's home folder as the system knows it; SSH does not ask the HOME variable */
  constructor(home: string, replaceFile: ReplaceFile) {
    this.#path = join(home, '.ssh', 'config');
    this.#replace = replaceFile;
  }

  get path(): string {
    return this.#path;
  }

  state(): SetUp {
    return stateOf(readForeignFile(this.#path));
  }

  /**
   * Refused if the host is not one, a path could break the line, or another block is there. Done if this very block is,
   * as after a second press of the button.
   */
  async add(host: string, module: string): Promise<Change> {
    const file = readForeignFile(this.#path);
    if (!isSshHost(host) || /[\p{Cc}"]/u.test(module)) return 'refused';
    const lines = sshLines(host, module);
    if (stateOf(file) === 'there')
      return isOf(withoutBlock(bytesOf(file), markers), lines) ? 'done' : 'refused';
    if (stateOf(file) !== 'none') return 'refused';
    const bytes = withBlock(bytesOf(file), markers, [...this.#notesOn(file), ...lines]);
    if (bytes.length > LARGEST_BYTES) return 'refused';
    return changeForeignFile(this.#path, file, bytes, this.#replace);
  }

  /**
   * Byte for byte as it was. A file that this program made, and that holds nothing else, is deleted with the block, and
   * so is the folder if it was made with it and holds nothing else.
   */
  async remove(): Promise<Change> {
    const file = readForeignFile(this.#path);
    if (stateOf(file) === 'none') return 'done';
    const removal = withoutBlock(bytesOf(file), markers);
    if (removal.state !== 'removed' || stateOf(file) !== 'there') return 'refused';
    const isMade = removal.lines.some((line) => line === MADE || line === MADE_IN_NEW_FOLDER);
    if (!isMade || removal.bytes.length > 0 || lstatSync(this.#path).isSymbolicLink())
      return changeForeignFile(this.#path, file, removal.bytes, this.#replace);
    const removed = removeForeignFile(this.#path, file);
    if (removed === 'done' && removal.lines.includes(MADE_IN_NEW_FOLDER)) removeIfEmpty(dirname(this.#path));
    return removed;
  }

  /** What undoing has to know if there was no file before. */
  #notesOn(file: ForeignFile): readonly string[] {
    if (file.state !== 'none') return [];
    return [isThere(dirname(this.#path)) ? MADE : MADE_IN_NEW_FOLDER];
  }
}

const MADE = '# This file was made by Shomei.';
const MADE_IN_NEW_FOLDER = '# This file and its folder were made by Shomei.';

function stateOf(file: ForeignFile): SetUp {
  if (file.state === 'unreadable') return 'unclear';
  const found = withoutBlock(bytesOf(file), markers);
  if (found.state !== 'removed') return found.state;
  return isOurs(found.lines) && beginsSection(found.below) ? 'there' : 'unclear';
}

/** Lines that somebody added inside are not removed. */
const isOurs = (lines: readonly string[]): boolean => {
  const [host, provider, ...others] = withoutNotes(lines);
  return others.length === 0 && /^Host \S+$/.test(host ?? '') && /^ {2}PKCS11Provider /.test(provider ?? '');
};

const isOf = (removal: Removal, lines: readonly string[]): boolean =>
  removal.state === 'removed' && withoutNotes(removal.lines).join('\n') === lines.join('\n');

const withoutNotes = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line !== MADE && line !== MADE_IN_NEW_FOLDER);

/**
 * Whether what stands below our block is independent of what is above it. Settings that come before the next Host or
 * Match are for our host; without our block they would be for whatever host stands before it.
 */
function beginsSection(below: Uint8Array): boolean {
  const lines = Buffer.from(below).toString('latin1').split('\n');
  const first = lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#'));
  return first === undefined || /^"?(?:host|match)\b/i.test(first);
}

const bytesOf = (file: ForeignFile): Uint8Array => (file.state === 'there' ? file.bytes : new Uint8Array());
