import type { FormEvent } from 'react';
import { counterIn } from '../../../shared/domain/card-facts.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { OnePinField } from '../../screen-parts/pin-entry/one-pin.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './sign-screen.module.css';
import type { Signing } from './use-signing.ts';
import type { Words } from './use-words.ts';

export type WaitsFor = keyof Words['password']['waits'];

type PasswordPanelProps = {
  readonly signing: Signing;
  readonly card: CardView;
  readonly cardId: string;
  readonly words: Words;
  /** What is not settled yet; undefined if all is. */
  readonly waitsFor: WaitsFor | undefined;
  readonly onSend: (triesSeen: number) => void;
};

/** The password comes last, with the tries left beside it. */
export function PasswordPanel({ signing, card, cardId, words, waitsFor, onSend }: PasswordPanelProps) {
  const { password: say } = words;
  const counter = counterIn(card, 'sign');
  if (counter.state !== 'ok') {
    return (
      <Panel title={say.heading}>
        {counter.state === 'blocked' ? (
          <ProblemNotice error={{ code: 'pin/blocked', pin: 'sign' }} cardId={cardId} />
        ) : (
          <Notice tone="caution" title={say.notNow} />
        )}
      </Panel>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!waitsFor) onSend(counter.triesLeft);
  };
  return (
    <Panel title={say.heading}>
      <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
        <OnePinField entry={signing.entry} cardId={cardId} label={say.label} counter={counter} />
        <div className={styles.actions}>
          <Button variant="primary" type="submit" isDisabled={waitsFor !== undefined}>
            <Text text={say.submit} />
          </Button>
        </div>
        {waitsFor && <Paragraph text={say.waits[waitsFor]} />}
        <Paragraph text={say.once} isQuiet />
      </form>
    </Panel>
  );
}
