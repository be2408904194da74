import { useEffect, useState } from 'react';
import type { About } from '../../../shared/model/about.ts';
import type { Result } from '../../../shared/model/result.ts';
import { client } from '../../ipc/client.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './about-dialog.module.css';

/** What the program is made of, and under which licences. */
export function AboutDialog() {
  const { about: say, common } = useMessages();
  const [answer, setAnswer] = useState<Result<About> | null>(null);
  useEffect(() => void client.app.about().then(setAnswer), []);
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog} isDismissable>
      <p>
        <Text text={say.intro} />
      </p>
      {answer && (answer.ok ? <Account about={answer.value} /> : <ProblemNotice error={answer.error} />)}
    </Dialog>
  );
}

function Account({ about: { version, runtime, parts } }: { readonly about: About }) {
  const { about: say } = useMessages();
  return (
    <>
      <p>
        Shomei {version} · Electron {runtime.electron} · Chromium {runtime.chromium} · Node.js {runtime.node}
      </p>
      <section className={styles.parts}>
        <h3 className={styles.heading}>
          <Text text={say.parts} />
        </h3>
        <p>
          <Text text={say.partsIntro} />
        </p>
        {parts.map(({ name, version: itsVersion, license, text }) => (
          <Disclosure key={name} title={<PartName name={name} rest={`${itsVersion} · ${license}`} />}>
            <pre className={styles.license} lang="en">
              {text}
            </pre>
          </Disclosure>
        ))}
      </section>
      <p className={styles.quiet}>
        <Text text={say.beside} />
      </p>
    </>
  );
}

const PartName = ({ name, rest }: { readonly name: string; readonly rest: string }) => (
  <>
    {name} <span className={styles.quiet}>{rest}</span>
  </>
);
