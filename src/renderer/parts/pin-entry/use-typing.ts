import { type CompositionEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What a field does while it is typed into: an input method is left alone until it has composed, and letters turned
 * into capitals do not throw the caret to the end.
 */
export function useTyping(
  input: RefObject<HTMLInputElement | null>,
  text: string,
  onType: (text: string, isComposing: boolean) => void,
) {
  const caret = useRef<number | null>(null);
  const isComposing = useRef(false);
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
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      isComposing.current = false;
      type(event.currentTarget.value);
    },
  };
}
