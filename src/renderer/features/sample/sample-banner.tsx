import { plainText } from '../../../shared/messages/markup.ts';
import type { SampleId } from '../../../shared/model/sample.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SampleIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './sample-banner.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** Says on every screen that the data is made up, which sample it is, and how to leave it. */
export function SampleBanner({ sample }: { readonly sample: SampleId }) {
  const { samples } = useMessages();
  return (
    <aside className={styles.banner} aria-label={plainText(samples.banner)}>
      <p className={styles.text}>
        <SampleIcon />
        <span>
          <strong>
            <Text text={samples.banner} />
          </strong>{' '}
          <span className={styles.part}>
            <Text text={samples.names[sample]} />
          </span>{' '}
          <span className={cx(styles.part, styles.hint)}>
            <Text text={samples.bannerHint} />
          </span>
        </span>
      </p>
      <div className={cx(styles.actions, 'screen-only')}>
        <Button variant="tool" onPress={() => ui.openDialog({ name: 'sample' })}>
          {samples.change}
        </Button>
        <Button onPress={() => void tellFailure(client.app.stopSample())}>{samples.stop}</Button>
      </div>
    </aside>
  );
}
