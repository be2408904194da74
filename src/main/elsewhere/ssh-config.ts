import { join } from 'node:path';
import { isSshHost, sshLines } from '../../shared/domain/elsewhere-lines.ts';
import type { SetUp } from '../../shared/model/elsewhere.ts';
import {
  type ForeignFile,
  readForeignFile,
  removeForeignFile,
  type ReplaceFile,
  replaceForeignFile,
} from './foreign-file.ts';
import { type Markers, withBlock, withoutBlock } from './marked-block.ts';

const markers: Markers = {
  begin: '# >>> Shomei: SSH with the My Number Card',
  end: '# <<< Shomei',
};

/** `refused`: it was not in the state for it. `failed`: it could not be written; everything is as it was. */
export type Change = 'done' | 'refused' | 'failed';

/** `~/.ssh/config`, which belongs to the user: a marked block at its end, and nothing else, is ours. */
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
    const file = readForeignFile(this.#path);
    if (file.state === 'unreadable') return 'unclear';
    const found = withoutBlock(bytesOf(file), markers).state;
    return found === 'removed' ? 'there' : found === 'none' ? 'none' : 'unclear';
  }

  /** Refused where the host is none, a path could break the line, or a block is there. */
  async add(host: string, module: string): Promise<Change> {
    if (!isSshHost(host) || /[\p{Cc}"]/u.test(module) || this.state() !== 'none') return 'refused';
    const bytes = withBlock(bytesOf(readForeignFile(this.#path)), markers, sshLines(host, module));
    return (await replaceForeignFile(this.#path, bytes, this.#replace)) ? 'done' : 'failed';
  }

  /** Byte for byte as it was. A file that held nothing but the block goes with it. */
  async remove(): Promise<Change> {
    const removal = withoutBlock(bytesOf(readForeignFile(this.#path)), markers);
    if (removal.state !== 'removed') return 'refused';
    const isDone =
      removal.bytes.length === 0
        ? removeForeignFile(this.#path)
        : await replaceForeignFile(this.#path, removal.bytes, this.#replace);
    return isDone ? 'done' : 'failed';
  }
}

const bytesOf = (file: ForeignFile): Uint8Array => (file.state === 'there' ? file.bytes : new Uint8Array());
