import type { ReactNode } from 'react';
import styles from './drawings.module.css';

/** What a drawing shows. Its words stand beside it, so all drawings are decorative. */
export type DrawingName =
  | 'starting'
  | 'service'
  | 'no-reader'
  | 'no-card'
  | 'reading'
  | 'taken-out'
  | 'other-card'
  | 'old-card'
  | 'phone'
  | 'in-use'
  | 'no-answer'
  | 'trouble';

const Reader = () => (
  <g>
    <rect className={styles.body} x="52" y="104" width="136" height="34" rx="12" />
    <path className={styles.faint} d="M72 121h60" />
    <circle className={styles.dot} cx="168" cy="121" r="3.5" />
  </g>
);

const Card = ({ children }: { readonly children?: ReactNode }) => (
  <g>
    <rect className={styles.card} x="68" y="0" width="104" height="66" rx="9" />
    <rect className={styles.chip} x="80" y="24" width="20" height="16" rx="4" />
    <path className={styles.print} d="M112 22h44M112 33h44M112 44h28" />
    {children}
  </g>
);

const Laptop = () => (
  <g>
    <rect className={styles.body} x="24" y="48" width="92" height="62" rx="8" />
    <path className={styles.body} d="M14 118h112l-5 9a6 6 0 0 1-5.2 3H24.2a6 6 0 0 1-5.2-3z" />
  </g>
);

/** A round sign at the corner of the picture. */
const Sign = ({
  x,
  y,
  tone,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly tone: 'accent' | 'caution';
  readonly children: ReactNode;
}) => (
  <g className={tone === 'accent' ? styles.accent : styles.caution} transform={`translate(${x} ${y})`}>
    <circle className={styles.sign} r="17" />
    {children}
  </g>
);

const Exclamation = () => <path className={styles.mark} d="M0-8v9M0 7.5v.1" />;
const Cross = () => <path className={styles.mark} d="m-6-6 12 12m0-12L-6 6" />;
const Question = () => <path className={styles.mark} d="M-5-4a5 5 0 1 1 7.5 4.3C.8 1.3 0 2.2 0 4M0 8.5v.1" />;
const Swap = () => <path className={styles.mark} d="M-8-3.5H7L3-7.5M8 3.5H-7l4 4" />;
const Waves = () => (
  <path
    className={styles.waves}
    d="M100 90c5-5.5 12-8.5 20-8.5s15 3 20 8.5M91 82c7-8 17.5-13 29-13s22 5 29 13"
  />
);

const drawings: Record<DrawingName, ReactNode> = {
  starting: (
    <g transform="translate(0 -22)">
      <Laptop />
      <path className={styles.searching} d="M126 112h30" />
      <rect className={styles.expected} x="160" y="96" width="66" height="34" rx="10" />
    </g>
  ),
  service: (
    <g transform="translate(0 -22)">
      <Laptop />
      <path className={styles.cable} d="M126 112h12M150 112h12" />
      <rect className={styles.body} x="162" y="96" width="66" height="34" rx="10" />
      <Sign x={144} y={80} tone="caution">
        <Cross />
      </Sign>
    </g>
  ),
  'no-reader': (
    <g transform="translate(0 -22)">
      <Laptop />
      <path className={styles.cable} d="M126 112h14c8 0 8-18 16-18" />
      <rect className={styles.expected} x="160" y="78" width="66" height="34" rx="10" />
      <Sign x={193} y={95} tone="accent">
        <Question />
      </Sign>
    </g>
  ),
  'no-card': (
    <>
      <Reader />
      <Card />
      <path className={styles.arrow} d="M120 74v20m-8-8 8 8 8-8" />
    </>
  ),
  reading: (
    <>
      <Reader />
      <Waves />
      <Card />
    </>
  ),
  'taken-out': (
    <>
      <Reader />
      <g transform="rotate(-10 120 60)">
        <Card />
      </g>
      <path className={styles.arrow} d="M192 40c14 16 12 40-6 50m1-12-2 12 12 1" />
    </>
  ),
  'other-card': (
    <>
      <Reader />
      <g transform="translate(0 24)">
        <rect className={styles.foreign} x="68" y="0" width="104" height="66" rx="9" />
        <path className={styles.faint} d="M82 20h52M82 33h76M82 46h40" />
      </g>
      <Sign x={178} y={34} tone="accent">
        <Swap />
      </Sign>
    </>
  ),
  'old-card': (
    <>
      <Reader />
      <g transform="translate(0 24)">
        <rect className={styles.foreign} x="68" y="0" width="104" height="66" rx="9" />
        <rect className={styles.faint} x="80" y="24" width="20" height="16" rx="4" />
        <path className={styles.faint} d="M112 24h44M112 36h30" />
      </g>
      <Sign x={178} y={34} tone="caution">
        <path className={styles.mark} d="M0-8V0l5.5 4" />
      </Sign>
    </>
  ),
  phone: (
    <>
      <Reader />
      <rect className={styles.foreign} x="92" y="4" width="56" height="94" rx="11" />
      <path className={styles.faint} d="M114 14h12" />
      <Sign x={160} y={24} tone="accent">
        <Swap />
      </Sign>
    </>
  ),
  'in-use': (
    <>
      <Reader />
      <g transform="translate(0 26)">
        <Card />
      </g>
      <g>
        <rect className={styles.body} x="128" y="8" width="88" height="60" rx="8" />
        <path className={styles.faint} d="M128 24h88" />
        <path className={styles.faint} d="M142 38h46M142 50h30" />
        <circle className={styles.dot} cx="139" cy="16" r="2.5" />
      </g>
    </>
  ),
  'no-answer': (
    <>
      <Reader />
      <g transform="translate(0 24)">
        <Card />
      </g>
      <Sign x={178} y={34} tone="caution">
        <Question />
      </Sign>
    </>
  ),
  trouble: (
    <>
      <Reader />
      <g transform="translate(0 24)">
        <Card />
      </g>
      <Sign x={178} y={34} tone="caution">
        <Exclamation />
      </Sign>
    </>
  ),
};

export const Drawing = ({ name }: { readonly name: DrawingName }) => (
  <svg className={styles.drawing} viewBox="8 -8 224 152" aria-hidden="true" focusable="false">
    {drawings[name]}
  </svg>
);
