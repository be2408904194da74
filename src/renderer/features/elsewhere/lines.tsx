import styles from './elsewhere-screen.module.css';

/** Lines of a settings file or a command, as they are written. They do not depend on the window's language. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <pre className={styles.lines} lang="en" dir="ltr">
    {lines.join('\n')}
  </pre>
);
