import { type LockGuide, lockGuide } from '../../../shared/domain/lock-guide.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon, PrinterIcon } from '../../ui/icons.tsx';
import { Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { CountersPanel, LostPanel, WhatToBring } from './guide-panels.tsx';
import styles from './locked-screen.module.css';
import { WayOutPanel } from './way-out-panel.tsx';

/** What is locked, by the counters of this card, and the one way out: to read, or to print and take along. */
export function LockedScreen({ shown, now }: { readonly shown: ShownCard; readonly now: Instant }) {
  const { common, locked: say, date } = useMessages();
  const heading = useScreenHeading();
  const guide = lockGuide(shown.card, now);
  const { title, sentence } = pageWords(guide, say);
  return (
    <main className={styles.screen}>
      <div className="screen-only">
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          {common.actions.back}
        </Button>
      </div>
      <header className={styles.head}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          <Text text={title} />
        </h1>
        <div className="screen-only">
          <Button icon={<PrinterIcon />} onPress={() => window.print()}>
            {say.print}
          </Button>
        </div>
      </header>
      <Paragraph text={sentence} />
      <div className="screen-only">
        <GuideLink topic={guide.page === 'no-certificate' ? 'children' : 'locked'} />
      </div>
      <Panels>
        <WayOutPanel guide={guide} cardId={shown.cardId} />
        <WhatToBring guide={guide} />
        <CountersPanel card={shown.card} />
        <LostPanel />
      </Panels>
      <p className="print-only">
        <Text text={say.printed(date.plain(jstDayOf(now)))} />
      </p>
    </main>
  );
}

function pageWords(
  guide: LockGuide,
  say: Messages['locked'],
): { readonly title: string; readonly sentence: string } {
  switch (guide.page) {
    case 'locked':
      return say.lockedPage(guide.locked);
    case 'no-certificate':
      return say.noCertificate(guide.absent);
    default:
      return say.pages[guide.page];
  }
}
