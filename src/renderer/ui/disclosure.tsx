import { type ReactNode, useState } from 'react';
import styles from './disclosure.module.css';
import { ChevronDownIcon } from './icons.tsx';

type DisclosureProps = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly isInitiallyOpen?: boolean;
};

/** Something that the user can open. Its content is drawn only when it is first opened. */
export function Disclosure({ title, children, isInitiallyOpen = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isInitiallyOpen);
  return (
    <details
      className={styles.disclosure}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <ChevronDownIcon />
        <span className={styles.title}>{title}</span>
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
