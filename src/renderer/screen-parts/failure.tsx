import { useEffect, useState } from 'react';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import { presentError } from '../../shared/messages/error-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { withoutCatalogue } from '../../shared/messages/without-catalogue.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { platform } from '../state/platform.ts';
import styles from './failure.module.css';

const languages = ['ja', 'en'] as const;

/** Shown if not even the settings are known: the error in both languages, and nothing else. */
export function Failure({ error }: { readonly error: AppError }) {
  const [spoken, setSpoken] = useState<readonly Messages[]>([]);
  const [isMute, setMute] = useState(false);
  useEffect(() => {
    Promise.all(languages.map(loadMessages)).then(setSpoken, () => setMute(true));
  }, []);
  return (
    <main className={styles.failure}>
      {isMute &&
        languages.map((language) => (
          <p key={language} lang={language}>
            {withoutCatalogue[language]}
          </p>
        ))}
      {spoken.map((messages, index) => {
        const { title, sentence, next } = presentError(error, messages, platform());
        return (
          <section key={languages[index]} lang={languages[index]}>
            <h1 className={styles.title}>{title}</h1>
            <p>{sentence}</p>
            <p>{next}</p>
          </section>
        );
      })}
    </main>
  );
}
