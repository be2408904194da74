import { UnlessOff } from '../../screen-parts/unless-off.tsx';
import { type ReactNode, useState } from 'react';
import type { DatedCertificate } from '../../../shared/model/plan.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { client } from '../../ipc/client.ts';
import { useOutcome } from '../../screen-parts/use-outcome.tsx';
import { useMessages } from '../../state/messages.ts';
import { type PlanTab, type SheetEntry, ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarIcon, ClockIcon, PrinterIcon } from '../../ui/icons.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { upcoming } from './dated-entries.ts';
import { LabelForm } from './label-form.tsx';
import styles from './take-along.module.css';
import { useSaveCalendar } from './use-save-calendar.ts';

type TakeAlongProps = {
  readonly entries: readonly SheetEntry[];
  /** Where the user comes back to from the sheet. */
  readonly tab: PlanTab;
  readonly today: JstDay;
  /** Sample cards belong to nobody, so there is nothing to be reminded of. */
  readonly isSample: boolean;
};

/** What helps not to forget dates: calendar, paper, a reminder. */
export function TakeAlong({ entries, tab, today, isSample }: TakeAlongProps) {
  const { take: say, reminders } = useMessages().plan;
  const ahead = upcoming(entries, today);
  const { outcome, settle } = useOutcome();
  const saveCalendar = useSaveCalendar(settle, ahead);
  const remind = async (label: string) => settle(await addReminders(ahead, label), reminders.added);
  return (
    <Panel title={say.heading}>
      <div className={styles.ways}>
        {ahead.length > 0 && (
          <UnlessOff feature="exports">
            <Way hint={say.calendarHint}>
              <Button icon={<CalendarIcon />} onPress={() => void saveCalendar()}>
                <Text text={say.calendar} />
              </Button>
            </Way>
          </UnlessOff>
        )}
        <Way hint={say.printHint}>
          <Button icon={<PrinterIcon />} onPress={() => ui.showSheet(tab, entries)}>
            <Text text={say.print} />
          </Button>
        </Way>
        {ahead.length > 0 && (
          <UnlessOff feature="reminders">
            <Remind isSample={isSample} onRemind={(label) => void remind(label)} />
          </UnlessOff>
        )}
      </div>
      {outcome}
    </Panel>
  );
}

const Way = ({ hint, children }: { readonly hint: string; readonly children: ReactNode }) => (
  <div className={styles.way}>
    <div>{children}</div>
    <Paragraph text={hint} isQuiet />
  </div>
);

type RemindProps = { readonly isSample: boolean; readonly onRemind: (label: string) => void };

/** Opt-in: nothing is stored before the user has typed a name and pressed the button. */
function Remind({ isSample, onRemind }: RemindProps) {
  const { take: say, reminders } = useMessages().plan;
  const [isOpen, setOpen] = useState(false);
  if (isSample) return <Paragraph text={reminders.sampleOnly} isQuiet />;
  return (
    <Way hint={say.remindHint}>
      {isOpen ? (
        <LabelForm
          label={reminders.label}
          hint={reminders.labelHint}
          submit={reminders.add}
          onSubmit={(label) => {
            onRemind(label);
            setOpen(false);
          }}
          autoFocus
        />
      ) : (
        <Button icon={<ClockIcon />} onPress={() => setOpen(true)}>
          <Text text={say.remind} />
        </Button>
      )}
    </Way>
  );
}

/** Success, or the first failure to store one. */
async function addReminders(ahead: readonly DatedCertificate[], label: string): Promise<Result<void>> {
  for (const certificate of ahead) {
    const result = await client.plan.addReminder({ ...certificate, label });
    if (!result.ok) return result;
  }
  return { ok: true, value: undefined };
}
