import { type ReactNode, useId } from 'react';
import type { Guide } from '../../../shared/messages/load-guide.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { client } from '../../ipc/client.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { NextBox } from '../../screen-parts/next-box.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './guide-beside.module.css';
import { guideMap } from './guide-map.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** Beside a page: the one next step, official pages, and further pages. */
export function Beside({ guide, topic }: { readonly guide: Guide; readonly topic: GuideTopicId }) {
  const { common, elsewhere, home } = useMessages();
  const { next } = guide.topics[topic];
  const { links, related, opens } = guideMap[topic];
  const { official, officialPages } = guide.frame;
  return (
    <aside className={styles.beside}>
      <Group title={common.nextStep} isFirst>
        <NextBox title={next.title} sentence={next.sentence} />
        {opens === 'check' && (
          <Button variant="quiet" onPress={() => ui.showCheck()}>
            {home.entries.check}
          </Button>
        )}
        {opens === 'elsewhere' && (
          <Button variant="quiet" onPress={ui.showElsewhere}>
            <Text text={elsewhere.open} />
          </Button>
        )}
        {opens === 'doctor' && (
          <Button variant="quiet" onPress={ui.showDoctor}>
            <Text text={home.entries.doctor} />
          </Button>
        )}
      </Group>
      {links.length > 0 && (
        <Group title={official}>
          <ul>
            {links.map((link) => (
              <li key={link}>
                <Button
                  variant="quiet"
                  icon={<OutsideIcon />}
                  onPress={() => void tellFailure(client.app.openLink({ link }))}
                >
                  <Text text={officialPages[link]} />
                </Button>
              </li>
            ))}
          </ul>
        </Group>
      )}
      <Group title={guide.frame.related}>
        <ul>
          {related.map((other) => (
            <li key={other}>
              <GuideLink topic={other} isTitle />
            </li>
          ))}
        </ul>
      </Group>
    </aside>
  );
}

type GroupProps = { readonly title: string; readonly isFirst?: boolean; readonly children: ReactNode };

function Group({ title, isFirst = false, children }: GroupProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={isFirst ? styles.next : styles.group}>
      <h2 id={heading} className={styles.title}>
        <Text text={title} />
      </h2>
      {children}
    </section>
  );
}
