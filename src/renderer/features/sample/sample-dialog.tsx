import type { SampleId } from '../../../shared/model/sample.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { samplesIn } from './sample-groups.ts';
import styles from './sample-dialog.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** The password of every made-up card. */
const SAMPLE_PASSWORD = 'ABC123';
const groups = ['people', 'secrets', 'cards', 'readers'] as const;

/** All made-up people and troubles, to choose from. */
export function SampleDialog({ current }: { readonly current: SampleId | null }) {
  const { samples, common } = useMessages();
  const choose = (sample: SampleId) => {
    ui.closeDialog();
    ui.showHome();
    void tellFailure(client.app.startSample({ sample }));
  };
  return (
    <Dialog title={samples.title} closeLabel={common.actions.close} onClose={ui.closeDialog} isDismissable>
      <p>
        <Text text={samples.intro} /> <Text text={samples.password(SAMPLE_PASSWORD)} />
      </p>
      {groups.map((group) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.heading}>
            <Text text={samples.groups[group]} />
          </h3>
          <ul className={styles.list}>
            {samplesIn(group).map((sample) => (
              <li key={sample}>
                <Button icon={sample === current && <CheckIcon />} onPress={() => choose(sample)}>
                  {samples.names[sample]}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
