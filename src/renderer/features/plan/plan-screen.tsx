import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { useMessages } from '../../state/messages.ts';
import { shownCard } from '../../state/selectors.ts';
import { type PlannerDraft, type PlanPage, ui } from '../../state/ui-store.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Text } from '../../ui/text.tsx';
import { CardsTab } from './cards-tab.tsx';
import { EventsTab } from './events-tab.tsx';
import styles from './plan-screen.module.css';
import { emptyDraft } from './planner-draft.ts';
import { PlannerTab } from './planner-tab.tsx';
import { SheetPage } from './sheet-page.tsx';

type PlanScreenProps = { readonly page: PlanPage; readonly snapshot: AppSnapshot };

/** Future dates, with or without a card: when to renew, what changes when life does, and what to take along. */
export function PlanScreen({ page, snapshot }: PlanScreenProps) {
  const { common, plan: say } = useMessages();
  const heading = useScreenHeading();
  const { tab, sheet, draft = emptyDraft, event } = page;
  const shown = shownCard(snapshot);
  const today = jstDayOf(snapshot.asOf);
  if (sheet) return <SheetPage entries={sheet} tab={tab} now={snapshot.asOf} />;
  return (
    <main className={styles.screen}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          <Text text={common.actions.back} />
        </Button>
      </div>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        <Text text={say.title} />
      </h1>
      <Tabs
        label={say.tabsLabel}
        selected={tab}
        onSelect={ui.showPlan}
        tabs={[
          { key: 'cards', name: say.tabs.cards, content: <CardsTab shown={shown} snapshot={snapshot} /> },
          {
            key: 'planner',
            name: say.tabs.planner,
            content: <PlannerTab draft={draft} onDraft={keepDraft} shown={shown} today={today} />,
          },
          {
            key: 'events',
            name: say.tabs.events,
            content: <EventsTab event={event} onEvent={keepEvent} shown={shown} today={today} />,
          },
        ]}
      />
    </main>
  );
}

const keepDraft = (draft: PlannerDraft): void => ui.keepPlanWork({ draft });
const keepEvent = (event: LifeEvent | undefined): void => ui.keepPlanWork({ event });
