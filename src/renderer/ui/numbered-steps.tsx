import styles from './numbered-steps.module.css';
import { Text } from './text.tsx';

/** Things to do one after the other. */
export const NumberedSteps = ({ texts }: { readonly texts: readonly string[] }) => (
  <ol className={styles.steps}>
    {texts.map((text) => (
      <li key={text}>
        <Text text={text} />
      </li>
    ))}
  </ol>
);
