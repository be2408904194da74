import { UnlessOff } from '../../screen-parts/unless-off.tsx';
import { useState } from 'react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { client } from '../../ipc/client.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { useMessages } from '../../state/messages.ts';
import { type PlanTab, type SheetEntry, ui } from '../../state/ui-store.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ArrowLeftIcon, PrinterIcon, SaveIcon } from '../../ui/icons.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { Paper } from './paper.tsx';
import styles from './sheet-page.module.css';

type SheetPageProps = {
  readonly entries: readonly SheetEntry[];
  readonly tab: PlanTab;
  readonly now: Instant;
};

/** The sheet as it will be on paper, with its options. Names are on it only if the user wants them. */
export function SheetPage({ entries, tab, now }: SheetPageProps) {
  const { plan } = useMessages();
  const { sheet: say } = plan;
  const heading = useScreenHeading();
  const [isNamed, setNamed] = useState(false);
  const isNameKnown = entries.some(({ label }) => label !== '');
  return (
    <main className={styles.page}>
      <div className="screen-only">
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={() => ui.showPlan(tab)}>
          <Text text={plan.backToPlan} />
        </Button>
      </div>
      <div className={cx(styles.tools, 'screen-only')}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          <Text text={say.title} />
        </h1>
        {isNameKnown && <Checkbox label={say.withLabel} isSelected={isNamed} onChange={setNamed} />}
        <Paragraph text={say.withoutPersonal} isQuiet />
        <Actions />
      </div>
      <Paper entries={isNamed ? entries : entries.map((entry) => ({ ...entry, label: '' }))} now={now} />
    </main>
  );
}

function Actions() {
  const { sheet: say } = useMessages().plan;
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const savePdf = async () => {
    const result = await client.plan.savePdf();
    setError(result.ok ? null : result.error);
    setSaved(result.ok && result.value.saved);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button variant="primary" icon={<PrinterIcon />} onPress={() => window.print()}>
          <Text text={say.print} />
        </Button>
        <UnlessOff feature="exports">
          <Button icon={<SaveIcon />} onPress={() => void savePdf()}>
            <Text text={say.savePdf} />
          </Button>
        </UnlessOff>
      </div>
      <p role="status" className={styles.done}>
        {isSaved && <Text text={say.pdfSaved} />}
      </p>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
