import { type CSSProperties, type PointerEvent, useId, useRef } from 'react';
import type { SignaturePlace, SignatureWording } from '../../../shared/model/signing.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import { ui } from '../../state/ui-store.ts';
import { Foreign } from '../../ui/text.tsx';
import styles from './place-box.module.css';
import { inMillimetres, onPage, type PageSize, type Step, stepOf, stepped } from './placing.ts';
import type { Words } from './use-words.ts';

type PlaceBoxProps = {
  readonly place: SignaturePlace;
  readonly page: PageSize;
  readonly wording: SignatureWording | undefined;
  readonly words: Words['visible'];
  readonly onPlace: (place: SignaturePlace) => void;
};

/**
 * The place of a signature, laid over its page: moved by the mouse, a finger or the arrow keys, each step of which is
 * said. What will stand there is in it.
 */
export function PlaceBox({ place, page, wording, words, onPlace }: PlaceBoxProps) {
  const keys = useId();
  const step = (by: Step): SignaturePlace => {
    const next = onPage(stepped(place, by), page);
    onPlace(next);
    return next;
  };
  const pointer = usePointerSteps(page, step);
  return (
    <div className={styles.over}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys */}
      <div
        className={styles.box}
        style={boxStyle(place, page, wording)}
        role="application"
        aria-label={plainText(`${words.place}: ${positionOf(place, words)}`)}
        aria-describedby={keys}
        // It is moved by keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={(event) => {
          const by = stepOf(event);
          if (!by) return;
          event.preventDefault();
          ui.announce(saidOf(step(by), by, words));
        }}
        {...pointer('move')}
      >
        {wording?.lines.map(({ text, size }) => (
          <span key={text} className={styles.line} style={{ fontSize: `${size}em` }}>
            <Foreign text={text} />
          </span>
        ))}
        <span className={styles.corner} aria-hidden="true" {...pointer('size')} />
      </div>
      <p id={keys} hidden>
        {plainText(words.keys)}
      </p>
    </div>
  );
}

export const positionOf = (place: SignaturePlace, words: Words['visible']): string =>
  `${atOf(place, words)} · ${sizeOf(place, words)}`;

const atOf = ({ page, left, top }: SignaturePlace, words: Words['visible']): string =>
  words.at(page + 1, inMillimetres(left), inMillimetres(top));

const sizeOf = ({ width, height }: SignaturePlace, words: Words['visible']): string =>
  words.size(inMillimetres(width), inMillimetres(height));

/** Only what changed. */
const saidOf = (place: SignaturePlace, { kind }: Step, words: Words['visible']): string =>
  plainText(kind === 'move' ? atOf(place, words) : sizeOf(place, words));

/** Pointer movement over the page as steps in points. */
function usePointerSteps(page: PageSize, step: (by: Step) => void) {
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return (kind: Step['kind']) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = last.current;
      const over = event.currentTarget.closest(`.${styles.over ?? ''}`);
      if (!from || !over || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.stopPropagation();
      const scale = page.width / over.getBoundingClientRect().width;
      step({ kind, right: (event.clientX - from.x) * scale, down: (event.clientY - from.y) * scale });
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => {
      last.current = undefined;
    },
  });
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** The place in percent of the page, and letters about as large as they will be. */
function boxStyle(
  { left, top, width, height }: SignaturePlace,
  page: PageSize,
  wording: SignatureWording | undefined,
): CSSProperties {
  return {
    insetInlineStart: percent(left, page.width),
    insetBlockStart: percent(top, page.height),
    inlineSize: percent(width, page.width),
    blockSize: percent(height, page.height),
    fontSize: `${(100 * letterSize(wording, width, height)) / page.width}cqw`,
  };
}

/** In points; as main will set them, but for the exact widths of letters, which only the font knows. */
function letterSize(wording: SignatureWording | undefined, width: number, height: number): number {
  const lines = wording?.lines ?? [];
  const rows = lines.reduce((sum, { size }) => sum + size * 1.35, 0);
  const longest = Math.max(0, ...lines.map(({ text, size }) => size * emsOf(text)));
  return Math.max(4, Math.min(14, (height - 6) / rows, (width - 13) / longest));
}

const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 0.56 : 1), 0);
