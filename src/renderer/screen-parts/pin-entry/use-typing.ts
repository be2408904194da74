import {
  type CompositionEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** What makes a key write something else: Caps Lock, or an input method that is composing. */
export type KeyboardState = 'caps' | 'ime';

/**
 * What a field does while somebody types. An input method is left alone until it has composed. Letters that become
 * capitals do not move the caret to the end. Caps Lock and input methods are noticed.
 */
export function useTyping(
  input: RefObject<HTMLInputElement | null>,
  text: string,
  onType: (text: string, isComposing: boolean) => void,
) {
  const caret = useRef<number | null>(null);
  const isComposing = useRef(false);
  const [keyboard, setKeyboard] = useState<readonly KeyboardState[]>([]);
  const notice = (state: KeyboardState, isOn: boolean) => {
    if (keyboard.includes(state) !== isOn)
      setKeyboard(isOn ? [...keyboard, state] : keyboard.filter((other) => other !== state));
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) =>
    notice('caps', event.getModifierState('CapsLock'));
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [input, text]);
  const type = (next: string) => {
    caret.current = input.current?.selectionStart ?? null;
    onType(next, isComposing.current);
  };
  return {
    type,
    keyboard,
    onKeyDown: onKey,
    onKeyUp: onKey,
    onCompositionStart: () => {
      isComposing.current = true;
      notice('ime', true);
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      isComposing.current = false;
      notice('ime', false);
      type(event.currentTarget.value);
    },
  };
}
