import { counterIn } from '../../../shared/domain/card-facts.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { KeyIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './sign-screen.module.css';
import type { Words } from './use-words.ts';

type FirstPanelProps = { readonly cardId: string; readonly card: CardView; readonly words: Words };

/** Before anything is chosen: whose name and address a signature will hold is read from the card, behind its password. */
export function FirstPanel({ cardId, card, words: { first, password } }: FirstPanelProps) {
  const counter = counterIn(card, 'sign');
  return (
    <Panel title={first.heading}>
      <Paragraph text={first.lead} />
      {counter.state === 'blocked' && (
        <ProblemNotice error={{ code: 'pin/blocked', pin: 'sign' }} cardId={cardId} />
      )}
      {counter.state === 'ok' && (
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon={<KeyIcon />}
            onPress={() => ui.openDialog({ name: 'signature-password', cardId })}
          >
            <Text text={first.read} />
          </Button>
        </div>
      )}
      {(counter.state === 'absent' || counter.state === 'unknown') && (
        <Notice tone="caution" title={password.notNow} />
      )}
    </Panel>
  );
}
