import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { DAMAGED_POLICY, NO_POLICY, policyIn, type PolicyView } from '../../shared/model/policy.ts';

/** Where Linux keeps it: only root can write there. */
export const LINUX_POLICY = '/etc/shomei/policy.json';

/** Many times the size of a policy. */
const LARGEST_BYTES = 16_384;

/**
 * The policy in a JSON file. Without a file there is none. One that cannot be read, is too large, is no file or has a
 * key that this version does not know is damaged, whatever else is in it. A link is followed, because only root may put
 * one there; one that leads nowhere cannot be read.
 */
export function policyFile(path: string): PolicyView {
  const text = textOf(path);
  if (text === 'none') return NO_POLICY;
  if (text === 'unreadable') return DAMAGED_POLICY;
  try {
    return policyIn(JSON.parse(text.content) ?? 'nothing');
  } catch {
    return DAMAGED_POLICY;
  }
}

type Text = 'none' | 'unreadable' | { readonly content: string };

function textOf(path: string): Text {
  let file: number | undefined;
  try {
    // A pipe in its place must not keep us waiting.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size, isFile } = plain(file);
    return isFile && size <= LARGEST_BYTES ? { content: readFileSync(file, 'utf8') } : 'unreadable';
  } catch (thrown) {
    return NOT_THERE.has(codeOf(thrown)) && !isLink(path) ? 'none' : 'unreadable';
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const plain = (file: number): { readonly size: number; readonly isFile: boolean } => {
  const found = fstatSync(file);
  return { size: found.size, isFile: found.isFile() };
};

/** A link to nothing: somebody meant a policy to be there, such as on a share that is not mounted. */
const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};

const NOT_THERE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);
const codeOf = (thrown: unknown): unknown =>
  thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
