import { join } from 'node:path';
import { isSshHost, sshLines, sshMarkers } from '../../shared/domain/elsewhere-lines.ts';
import type { SetUp } from '../../shared/model/elsewhere.ts';
import {
  type Change,
  changeForeignFile,
  type ForeignFile,
  LARGEST_BYTES,
  readForeignFile,
  removeForeignFile,
  type ReplaceFile,
} from './foreign-file.ts';
import { type Markers, withBlock, withoutBlock } from './marked-block.ts';

const markers: Markers = sshMarkers;

/** `~/.ssh/config` belongs to the user. Only a marked block at its end is ours. */
export class SshConfig {
  readonly #path: string;
  readonly #replace: ReplaceFile;

  /** @param home the user's home folder */
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

  /** Refused if the host is not one, a path could break the line, or a block is there. */
  async add(host: string, module: string): Promise<Change> {
    const file = readForeignFile(this.#path);
    if (!isSshHost(host) || /[\p{Cc}"]/u.test(module) || stateOf(file) !== 'none') return 'refused';
    const lines = [...(file.state === 'none' ? [MADE] : []), ...sshLines(host, module)];
    const bytes = withBlock(bytesOf(file), markers, lines);
    if (bytes.length > LARGEST_BYTES) return 'refused';
    return changeForeignFile(this.#path, file, bytes, this.#replace);
  }

  /**
   * Byte for byte as it was. A file that this program made, and that holds nothing else, is deleted with the block.
   */
  async remove(): Promise<Change> {
    const file = readForeignFile(this.#path);
    const removal = withoutBlock(bytesOf(file), markers);
    if (removal.state !== 'removed' || stateOf(file) !== 'there') return 'refused';
    const isMade = removal.bytes.length === 0 && removal.lines.includes(MADE);
    return isMade
      ? removeForeignFile(this.#path, file)
      : changeForeignFile(this.#path, file, removal.bytes, this.#replace);
  }
}

/** Stands in the block if the file did not exist before. */
const MADE = '# This file was made by Shomei.';

function stateOf(file: ForeignFile): SetUp {
  if (file.state === 'unreadable') return 'unclear';
  const found = withoutBlock(bytesOf(file), markers);
  if (found.state !== 'removed') return found.state;
  // Lines that somebody has added inside are not ours to remove.
  return isOurs(found.lines) ? 'there' : 'unclear';
}

const isOurs = (lines: readonly string[]): boolean => {
  const [host, provider, ...others] = lines.filter((line) => line !== MADE);
  return others.length === 0 && /^Host \S+$/.test(host ?? '') && /^ {2}PKCS11Provider /.test(provider ?? '');
};

const bytesOf = (file: ForeignFile): Uint8Array => (file.state === 'there' ? file.bytes : new Uint8Array());
