import { memo, type ReactNode, useId } from 'react';
import styles from './panel.module.css';
import { Text } from './text.tsx';

/** A titled group of things on a surface of its own. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        <Text text={title} />
      </h2>
      {children}
    </section>
  );
}

/** Panels below one another. */
export const Panels = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.panels}>{children}</div>
);

type ParagraphProps = { readonly text: string; readonly isQuiet?: boolean };

export const Paragraph = memo(({ text, isQuiet = false }: ParagraphProps) => (
  <p className={isQuiet ? styles.quiet : undefined}>
    <Text text={text} />
  </p>
));

/** A list of sentences. */
export const Bullets = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul className={styles.bullets}>
    {texts.map((text) => (
      <li key={text}>
        <Text text={text} />
      </li>
    ))}
  </ul>
);
