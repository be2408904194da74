import type { ReactNode } from 'react';
import styles from './icons.module.css';

/** Drawn on a 24 × 24 grid with one line width. Icons are decorative, so each stands beside its word. */
const icon = (drawing: ReactNode) =>
  function Icon() {
    return (
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  };

export const CheckIcon = icon(<path d="m5 12.5 4.6 4.6L19 7.5" />);
export const CheckCircleIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="m8 12.3 2.8 2.8L16 9.6" />
  </>,
);
export const CalendarIcon = icon(
  <>
    <rect x="3.5" y="5" width="17" height="15.5" rx="2.5" />
    <path d="M3.5 10h17M8 2.8v4M16 2.8v4" />
  </>,
);
export const EndedIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="m9 9 6 6m0-6-6 6" />
  </>,
);
export const LockIcon = icon(
  <>
    <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
    <path d="M8 10.5V7.8a4 4 0 0 1 8 0v2.7" />
  </>,
);
export const KeyIcon = icon(
  <>
    <circle cx="8" cy="15.5" r="4.2" />
    <path d="m11 12.5 8.5-8.5M16 7.5l3 3" />
  </>,
);
export const AbsentIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M8 12h8" />
  </>,
);
export const AlertIcon = icon(
  <>
    <path d="M12 3.6 2.8 19.6h18.4z" />
    <path d="M12 10v4.4M12 17v.2" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11.2v5.3M12 7.7v.2" />
  </>,
);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5.3l3.4 2" />
  </>,
);
export const ArrowRightIcon = icon(<path d="M4.5 12h15M13.5 6l6 6-6 6" />);
export const ArrowLeftIcon = icon(<path d="M19.5 12h-15M10.5 6l-6 6 6 6" />);
export const ChevronDownIcon = icon(<path d="m6 9.5 6 6 6-6" />);
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />);
export const CopyIcon = icon(
  <>
    <rect x="8.5" y="8.5" width="12" height="12" rx="2.5" />
    <path d="M15.5 8.5V6A2.5 2.5 0 0 0 13 3.5H6A2.5 2.5 0 0 0 3.5 6v7A2.5 2.5 0 0 0 6 15.5h2.5" />
  </>,
);
export const SaveIcon = icon(
  <path d="M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 17.5v1.5A1.5 1.5 0 0 0 5.5 20.5h13A1.5 1.5 0 0 0 20 19v-1.5" />,
);
export const OutsideIcon = icon(
  <path d="M14 4.5h5.5V10M19.5 4.5l-8 8M17.5 13.5V18a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5h4.5" />,
);
export const EyeIcon = icon(
  <>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="2.8" />
  </>,
);
export const GlobeIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.5-3.8-9S9.5 5.5 12 3z" />
  </>,
);
export const TextSizeIcon = icon(<path d="M2.5 19 8 5l5.5 14M4.5 14.5h7M14.5 19l3.5-9 3.5 9M15.8 16h4.5" />);
export const SampleIcon = icon(
  <>
    <rect x="6.5" y="4" width="14.5" height="10" rx="2" />
    <path d="M17.5 17.5a2 2 0 0 1-2 2h-10.5a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2" />
  </>,
);
export const BackspaceIcon = icon(
  <path d="M8.5 5.5h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-10L2.8 12zM11.5 9.5l5 5m0-5-5 5" />,
);
export const KeypadIcon = icon(
  <path d="M5.5 5.5h.1M12 5.5h.1M18.5 5.5h.1M5.5 12h.1M12 12h.1M18.5 12h.1M12 18.5h.1" strokeWidth="3.4" />,
);
export const PrinterIcon = icon(
  <path d="M7 8.5V3.5h10v5M7 17.5H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M7 14h10v6.5H7z" />,
);
export const SpeakerIcon = icon(
  <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />,
);
export const GuideIcon = icon(
  <path d="M12 6.5C10 5 7.2 4.5 3.5 4.5v14c3.7 0 6.5.5 8.5 2 2-1.5 4.8-2 8.5-2v-14c-3.7 0-6.5.5-8.5 2zm0 0v14" />,
);
export const SearchIcon = icon(
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </>,
);
export const MenuIcon = icon(<path d="M4 7h16M4 12h16M4 17h16" />);
export const PenIcon = icon(
  <>
    <path d="m5 15.5 9.5-9.5 3.5 3.5L8.5 19H5z" />
    <path d="M4 21.5h16" />
  </>,
);
export const FileIcon = icon(
  <>
    <path d="M6 3.5h8l4.5 4.5v12.5H6z" />
    <path d="M14 3.5V8h4.5" />
  </>,
);
