import { explainFinding } from '../../../shared/messages/doctor-words.ts';
import type { Doctor } from '../../../shared/messages/doctor-texts.ts';
import type { DoctorReport, Finding } from '../../../shared/model/doctor.ts';
import { copyText } from '../../screen-parts/copy-text.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { NextBox } from '../../screen-parts/next-box.tsx';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { CopyIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './doctor-screen.module.css';

type VerdictProps = {
  readonly report: DoctorReport;
  readonly finding: Finding | undefined;
  readonly texts: Doctor;
};

/** Where it stops, with one sentence, one action, and what is left to do after it. */
export function Verdict({ report, finding, texts }: VerdictProps) {
  const { page, layers } = texts;
  if (!finding) {
    return (
      <Notice tone="good" title={page.whole}>
        <Paragraph text={page.wholeNext} />
      </Notice>
    );
  }
  const { code = '' } = finding;
  const explained = explainFinding(code, report.system.packageTool, texts);
  return (
    <Notice tone="bad" title={page.stoppedAt(layers.names[finding.layer])}>
      <p className={styles.says}>
        <Text text={explained?.says ?? page.newerCode} />
      </p>
      {explained && <NextBox title={page.what} sentence={explained.do} />}
      {explained?.guide !== undefined && <GuideLink topic={explained.guide} />}
      {explained?.command !== undefined && <Command command={explained.command} texts={texts} />}
      {explained && explained.otherwise !== '' && (
        <p>
          <strong className={styles.otherwise}>
            <Text text={page.otherwiseTitle} />
          </strong>
          <Text text={explained.otherwise} />
        </p>
      )}
      <p className={styles.code}>
        <Text text={page.code(code)} />
      </p>
    </Notice>
  );
}

/** Shown and copied. Users who want it run it themselves. */
function Command({ command, texts: { page } }: { readonly command: string; readonly texts: Doctor }) {
  const { common } = useMessages();
  return (
    <div className={styles.command}>
      <p>
        <Text text={page.command} />
      </p>
      <pre className={styles.lines} lang="en">
        {command}
      </pre>
      <Button icon={<CopyIcon />} onPress={() => void copyText(command, common.copied)}>
        <Text text={page.copyCommand} />
      </Button>
    </div>
  );
}

type RemarksProps = {
  readonly report: DoctorReport;
  readonly findings: readonly Finding[];
  readonly texts: Doctor;
};

/** Layers that are in order but have a remark. */
export function Remarks({ report, findings, texts }: RemarksProps) {
  if (findings.length === 0) return null;
  return (
    <Panel title={texts.page.remarks}>
      <ul className={styles.remarks}>
        {findings.map(({ layer, code = '' }) => {
          const explained = explainFinding(code, report.system.packageTool, texts);
          return (
            <li key={layer}>
              <p>
                <strong>{code}</strong> <Text text={explained?.says ?? texts.page.newerCode} />
              </p>
              {explained && <Paragraph text={explained.do} isQuiet />}
              {explained?.guide !== undefined && <GuideLink topic={explained.guide} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
