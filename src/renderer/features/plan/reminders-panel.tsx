import { foreign, plainText } from '../../../shared/messages/markup.ts';
import type { Reminder } from '../../../shared/model/plan.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './rows.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** Every reminder that is stored on this machine, each with a button to delete it. */
export function RemindersPanel({ reminders }: { readonly reminders: readonly Reminder[] }) {
  const { common, plan } = useMessages();
  const { reminders: say } = plan;
  return (
    <Panel title={say.heading}>
      {reminders.length === 0 ? (
        <Paragraph text={say.none} isQuiet />
      ) : (
        <>
          <ul className={styles.rows} aria-label={plainText(say.heading)}>
            {reminders.map(({ id, label, kind, expiresOn }) => (
              <li key={id} className={styles.row}>
                <div className={styles.words}>
                  <Paragraph text={say.when(foreign(label), common.certificates[kind], expiresOn)} />
                </div>
                <Button
                  label={say.removeOf(foreign(label))}
                  onPress={() => void tellFailure(client.plan.removeReminder({ id }))}
                >
                  <Text text={say.remove} />
                </Button>
              </li>
            ))}
          </ul>
          <Paragraph text={say.where} isQuiet />
          {reminders.length > 1 && (
            <div>
              <Button onPress={() => void tellFailure(client.plan.removeAllReminders())}>
                <Text text={say.removeAll} />
              </Button>
            </div>
          )}
        </>
      )}
    </Panel>
  );
}
