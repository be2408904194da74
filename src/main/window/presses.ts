import type { InputEvent, WebContents } from 'electron';
import type { Person } from '../usecases/person.ts';

/** Keys that press a button or send a form. */
const PRESSING: ReadonlySet<string> = new Set(['Enter', ' ', 'Space']);

/** What Electron tells of an event on its way to the page, as far as it matters here. */
type Input = Pick<InputEvent, 'type'> & { readonly key?: string; readonly isAutoRepeat?: boolean };

/**
 * Notices what a person presses, on the way from the system to the page. A page can make events of its own, but they
 * do not pass here. A held key is one press. Typing is none: a script must not be able to use each letter.
 */
export function watchPresses(contents: WebContents): Pick<Person, 'takePress' | 'forgetPresses'> {
  let hasPressed = false;
  onPress(contents, () => (hasPressed = true));
  return {
    takePress: () => {
      const taken = hasPressed;
      hasPressed = false;
      return taken;
    },
    forgetPresses: () => {
      hasPressed = false;
    },
  };
}

/** Calls for each press. */
export function onPress(contents: WebContents, call: () => void): void {
  contents.on('input-event', (_event, input) => {
    if (isPress(input)) call();
  });
}

/** The end of a click or tap, which is when a page gets it, and the beginning of a key. */
export function isPress({ type, key, isAutoRepeat }: Input): boolean {
  if (type === 'mouseUp' || type === 'gestureTap') return true;
  return (
    (type === 'rawKeyDown' || type === 'keyDown') &&
    isAutoRepeat !== true &&
    key !== undefined &&
    PRESSING.has(key)
  );
}
