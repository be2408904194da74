import { messagesFor } from '../../shared/messages/messages.ts';
import { presentError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { platform } from '../state/platform.ts';
import styles from './failure.module.css';

/** When not even the settings are known: the error in both languages, and nothing else. */
export const Failure = ({ error }: { readonly error: AppError }) => (
  <main className={styles.failure}>
    {(['ja', 'en'] as const).map((language) => {
      const { title, sentence, next } = presentError(error, messagesFor(language), platform());
      return (
        <section key={language} lang={language}>
          <h1 className={styles.title}>{title}</h1>
          <p>{sentence}</p>
          <p>{next}</p>
        </section>
      );
    })}
  </main>
);
