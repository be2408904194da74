import { useRef } from 'react';
import { brokenIn, remarksIn } from '../../../shared/messages/doctor-words.ts';
import type { Doctor } from '../../../shared/messages/doctor-texts.ts';
import { presentError } from '../../../shared/messages/error-messages.ts';
import { foreign, plainText } from '../../../shared/messages/markup.ts';
import { useDoctorTexts } from '../../state/doctor-texts.ts';
import { useMessages } from '../../state/messages.ts';
import { platform } from '../../state/platform.ts';
import { ui } from '../../state/ui-store.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './doctor-screen.module.css';
import { LayerList } from './layer-list.tsx';
import { ReportPanel } from './report-panel.tsx';
import { type Examination, useExamination } from './use-examination.ts';
import { Remarks, Verdict } from './verdict.tsx';

/** What stands between a card and the program: the one layer that stops it, and all others. */
export function DoctorScreen() {
  const texts = useDoctorTexts();
  return texts ? <Shown texts={texts} /> : null;
}

function Shown({ texts }: { readonly texts: Doctor }) {
  const messages = useMessages();
  const heading = useScreenHeading();
  const examination = useExamination();
  const { page } = texts;
  const { report, progress, isOpened, error } = examination;
  /** This program is using the card itself, so nothing is examined until that is over. */
  const isBusy = error?.code === 'operation/busy';
  return (
    <main className={styles.screen}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          {messages.common.actions.back}
        </Button>
      </div>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        <Text text={page.title} />
      </h1>
      {error && (
        <Notice
          tone="caution"
          title={isBusy ? presentError(error, messages, platform()).title : page.report.notOne}
          isAlert
        />
      )}
      {isOpened && report && <Notice title={page.report.ofAnother(foreign(report.system.name))} />}
      <div role="status" className={styles.verdict}>
        {report ? (
          <Verdict report={report} finding={brokenIn(report)} texts={texts} />
        ) : (
          !isBusy && <Notice title={page.running} />
        )}
      </div>
      <Paragraph text={page.lead} isQuiet />
      <Tools examination={examination} texts={texts} />
      <LayerList
        findings={report?.findings ?? progress.findings}
        pending={report ? [] : progress.pending}
        texts={texts}
      />
      {report && <Remarks report={report} findings={remarksIn(report)} texts={texts} />}
      {report && <ReportPanel report={report} isOpened={isOpened} texts={texts} />}
    </main>
  );
}

type ToolsProps = { readonly examination: Examination; readonly texts: Doctor };

function Tools({ examination, texts: { page } }: ToolsProps) {
  const { report, isOpened, error, run, open } = examination;
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions}>
      <Button
        variant="primary"
        isDisabled={report === undefined && error?.code !== 'operation/busy'}
        onPress={run}
      >
        <Text text={isOpened ? page.report.close : page.runAgain} />
      </Button>
      <Button onPress={() => file.current?.click()}>
        <Text text={page.report.look} />
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        aria-label={plainText(page.report.look)}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) open(chosen);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
