import { addAbortSignal, type Readable } from 'node:stream';
import { normalise } from '../shared/domain/pin-policy.ts';
import type { PinShape } from '../shared/generations/card-profile.ts';

/** Where a password is typed. Questions go to `output`, so that they do not mix with the program's answers. */
export type PasswordSource = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WritableStream;
};

const ENTER = new Set(['\r', '\n']);
const BACKSPACE = new Set(['\u007F', '\b']);
const CANCEL = new Set(['\u0003', '\u0004', '\u001B']);

/** No password is longer, so nothing after this length belongs to one. */
const MOST_CHARACTERS = 256;

/**
 * The first line of standard input, in the form that the card compares; empty if there is none.
 * @param shape of the password on the card that it is for
 * @param stop ends the waiting; the answer is undefined then
 */
export async function passwordFromStdin(
  input: Readable,
  shape: PinShape,
  stop: AbortSignal,
): Promise<string | undefined> {
  let text = '';
  try {
    for await (const piece of addAbortSignal(stop, input)) {
      text += String(piece);
      if (/[\r\n]/.test(text) || text.length > MOST_CHARACTERS) break;
    }
  } catch (thrown) {
    if (!stop.aborted) throw thrown;
  }
  const [line = ''] = text.split(/[\r\n]/);
  return stop.aborted ? undefined : normalise(shape, line).text;
}

/** Asks on the terminal and shows nothing of what is typed. Undefined after Ctrl+C, Ctrl+D, Escape or `stop`. */
export async function askPassword(
  question: string,
  { input, output }: PasswordSource,
  shape: PinShape,
  stop: AbortSignal,
): Promise<string | undefined> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  try {
    const text = await typed(input, stop);
    return text === undefined ? undefined : normalise(shape, text).text;
  } finally {
    input.setRawMode(false);
    input.pause();
    output.write('\n');
  }
}

function typed(input: NodeJS.ReadStream, stop: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const end = (result: string | undefined): void => {
      input.off('data', take);
      stop.removeEventListener('abort', halt);
      resolve(result);
    };
    const halt = (): void => end(undefined);
    const take = (piece: string): void => {
      for (const character of piece) {
        if (ENTER.has(character)) return end(text);
        if (CANCEL.has(character)) return end(undefined);
        text = BACKSPACE.has(character) ? text.slice(0, -1) : `${text}${character}`.slice(0, MOST_CHARACTERS);
      }
    };
    if (stop.aborted) return end(undefined);
    stop.addEventListener('abort', halt);
    input.on('data', take);
    input.resume();
  });
}
