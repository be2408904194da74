import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { ViewerTexts } from '../../../shared/messages/load-document-texts.ts';
import { foreign, plainText } from '../../../shared/messages/markup.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon, ArrowRightIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './pdf-viewer.module.css';
import {
  type DrawnPage,
  type PdfSource,
  viewerAddress,
  ViewerFrame,
  type ViewerProblem,
} from './viewer-frame.ts';

type PdfViewerProps = {
  readonly source: PdfSource;
  /** The name of the file, for users who hear the page. */
  readonly name: string;
  readonly words: ViewerTexts;
  /** The page to begin with, counted from 0. */
  readonly firstPage?: number;
  /** Something to lay over the page, in percent of it: a place to choose, a mark. */
  readonly overlay?: (page: DrawnPage) => ReactNode;
  readonly onDrawn?: (page: DrawnPage) => void;
};

/** No forms, windows or downloads. The page has another origin than ours, so it cannot remove this from itself. */
const SANDBOX = 'allow-scripts allow-same-origin';

const ZOOMS = [1, 1.5, 2, 3] as const;

/**
 * Shows a PDF file page by page. A frame of another origin draws it, and so another process: see src/viewer. That
 * process is loaded when this is first shown, and ends with it.
 */
export function PdfViewer({ source, name, words, firstPage = 0, overlay, onDrawn }: PdfViewerProps) {
  const [page, setPage] = useState(firstPage);
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useInnerWidth(scroller) * (ZOOMS[zoom] ?? 1);
  const { frame, onLoad, drawn, problem } = useViewerFrame({ source, page, width, onDrawn });
  useEffect(() => scroller.current?.scrollTo(0, 0), [page]);
  const pages = drawn?.pages ?? 1;
  const turn = (to: number): void => setPage(Math.min(Math.max(to, 0), pages - 1));
  if (problem) {
    return (
      <Notice tone="caution" title={words.problems[problem].title}>
        <p>
          <Text text={words.problems[problem].sentence} />
        </p>
      </Notice>
    );
  }
  return (
    <div className={styles.viewer}>
      <div className={styles.tools}>
        <Button icon={<ArrowLeftIcon />} isDisabled={page === 0} onPress={() => turn(page - 1)}>
          {words.previous}
        </Button>
        <p role="status">
          <Text text={drawn ? words.page(drawn.page + 1, drawn.pages) : words.opening} />
        </p>
        <Button icon={<ArrowRightIcon />} isDisabled={page >= pages - 1} onPress={() => turn(page + 1)}>
          {words.next}
        </Button>
        <Button isDisabled={zoom >= ZOOMS.length - 1} onPress={() => setZoom(zoom + 1)}>
          {words.larger}
        </Button>
        <Button isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
          {words.smaller}
        </Button>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        aria-label={plainText(words.frame(foreign(name)))}
        // So that the arrow keys move a page that is larger than its place.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div
          className={styles.page}
          style={{
            width: `${width}px`,
            aspectRatio: drawn ? `${drawn.width} / ${drawn.height}` : '1 / 1.414',
          }}
        >
          <iframe
            ref={frame}
            key={source.id}
            className={styles.frame}
            src={viewerAddress}
            sandbox={SANDBOX}
            title={plainText(words.frame(foreign(name)))}
            tabIndex={-1}
            onLoad={onLoad}
          />
          {drawn && overlay?.(drawn)}
        </div>
      </div>
    </div>
  );
}

type Shown = {
  readonly source: PdfSource;
  readonly page: number;
  readonly width: number;
  readonly onDrawn: ((page: DrawnPage) => void) | undefined;
};

/** The frame, once it has loaded, and what it has drawn last. */
function useViewerFrame({ source, page, width, onDrawn }: Shown) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [viewer, setViewer] = useState<ViewerFrame>();
  const [drawn, setDrawn] = useState<DrawnPage>();
  const [problem, setProblem] = useState<ViewerProblem>();
  const told = useRef(onDrawn);
  useEffect(() => {
    told.current = onDrawn;
  }, [onDrawn]);
  useEffect(() => () => viewer?.close(), [viewer]);
  useEffect(() => {
    if (width > 0) viewer?.draw(page, width);
  }, [viewer, page, width]);
  const onLoad = (): void => {
    const content = frame.current?.contentWindow;
    if (!content) return;
    const events = {
      drawn: (next: DrawnPage) => {
        setDrawn(next);
        told.current?.(next);
      },
      failed: setProblem,
    };
    setViewer(new ViewerFrame(content, source, events));
  };
  return { frame, onLoad, drawn, problem };
}

/** Width inside an element in CSS pixels; 0 until it is known. */
function useInnerWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
