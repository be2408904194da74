import { type FormEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './step-frame.module.css';

type StepFrameProps = {
  readonly heading: string;
  /** What Enter and the main button do. */
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** What the user should know about the buttons; `more` is about this step. */
  readonly note: string;
  readonly more?: string | undefined;
};

/**
 * One step: its question, its fields and its buttons. Screen readers say its heading with the first field that has the
 * focus.
 */
export function StepFrame({ heading, onSubmit, children, actions, note, more }: StepFrameProps) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  // A held key is one press and has already done its work.
  const refuseHeldKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
  };
  return (
    <section className={styles.frame} role="group" aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <Text text={heading} />
      </h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- refuses, and offers nothing */}
      <form className={styles.form} onSubmit={submit} onKeyDown={refuseHeldKey} noValidate autoComplete="off">
        {children}
        <div className={styles.actions}>{actions}</div>
        <div>
          <div role="status">
            <Paragraph text={note} isQuiet />
          </div>
          {more !== undefined && <Paragraph text={more} isQuiet />}
        </div>
      </form>
    </section>
  );
}
