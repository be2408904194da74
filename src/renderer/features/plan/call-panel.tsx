import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './call-panel.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** The free telephone line that stops a lost card, in letters that can be read from the other end of a table. */
export function CallPanel() {
  const { headings, call: say } = useMessages().lifeEvents;
  return (
    <Panel title={headings.call}>
      <Paragraph text={say.sentence} />
      <p className={styles.phone}>
        <Text text={say.phone} />
      </p>
      <Paragraph text={say.hours} />
      <div>
        <Button
          icon={<OutsideIcon />}
          onPress={() => void tellFailure(client.app.openLink({ link: 'card-lost' }))}
        >
          <Text text={say.open} />
        </Button>
      </div>
    </Panel>
  );
}
