import { reportText } from '../../../shared/messages/doctor-words.ts';
import type { Doctor } from '../../../shared/messages/doctor-texts.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import type { DoctorReport } from '../../../shared/model/doctor.ts';
import { client } from '../../ipc/client.ts';
import { copyText } from '../../screen-parts/copy-text.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CopyIcon, SaveIcon } from '../../ui/icons.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './doctor-screen.module.css';

type ReportPanelProps = {
  readonly report: DoctorReport;
  /** A report from a file is not saved again. */
  readonly isOpened: boolean;
  readonly texts: Doctor;
};

/** The report as it would be saved: the user reads it first, then saves or copies it. */
export function ReportPanel({ report, isOpened, texts }: ReportPanelProps) {
  const { common } = useMessages();
  const { page } = texts;
  const text = reportText(report, texts);
  const save = async (format: 'text' | 'json') => {
    const result = await client.doctor.saveReport({ format });
    if (!result.ok) ui.openDialog({ name: 'problem', error: result.error });
    else if (result.value.saved) ui.announce(plainText(page.report.saved));
  };
  return (
    <Disclosure title={<Text text={page.report.show} />}>
      <div className={styles.report}>
        <Paragraph text={page.report.lead} />
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
        <pre className={styles.text} tabIndex={0} aria-label={plainText(page.report.title)}>
          {text}
        </pre>
        <div className={styles.actions}>
          {!isOpened && (
            <>
              <Button icon={<SaveIcon />} onPress={() => void save('text')}>
                <Text text={page.report.saveText} />
              </Button>
              <Button icon={<SaveIcon />} onPress={() => void save('json')}>
                <Text text={page.report.saveJson} />
              </Button>
            </>
          )}
          <Button icon={<CopyIcon />} onPress={() => void copyText(text, common.copied)}>
            <Text text={page.report.copy} />
          </Button>
        </div>
        <Paragraph text={page.report.lookHint} isQuiet />
      </div>
    </Disclosure>
  );
}
