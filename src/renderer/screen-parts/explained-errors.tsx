import { useId } from 'react';
import type { FoundError } from '../../shared/domain/error-dictionary.ts';
import {
  type ExplainedError,
  explainError,
  type ExplainingTexts,
} from '../../shared/messages/explain-error.ts';
import type { Doctor } from '../../shared/messages/doctor-texts.ts';
import { useDoctorTexts } from '../state/doctor-texts.ts';
import { useMessages } from '../state/messages.ts';
import { platform } from '../state/platform.ts';
import { ui } from '../state/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { CheckCircleIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { Paragraph } from '../ui/panel.tsx';
import { Text } from '../ui/text.tsx';
import styles from './explained-errors.module.css';
import { NextBox } from './next-box.tsx';

type ExplainedErrorsProps = Pick<ExplainingTexts, 'problems'> & { readonly found: readonly FoundError[] };

/** Codes and messages of this program and of others that were found in a pasted text, each with its meaning and its source. */
export function ExplainedErrors({ found, problems }: ExplainedErrorsProps) {
  const texts = useDoctorTexts();
  const messages = useMessages();
  const heading = useId();
  if (!texts || found.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.found}>
      <h2 id={heading} className={styles.title}>
        <Text text={texts.page.dictionary.title} />
      </h2>
      {found.map((each) => (
        <Explained
          key={each.code}
          explained={explainError(each, { doctor: texts, messages, problems }, platform())}
          texts={texts}
        />
      ))}
      <div>
        <Button icon={<CheckCircleIcon />} onPress={ui.showDoctor}>
          <Text text={texts.page.dictionary.check} />
        </Button>
      </div>
    </section>
  );
}

type ExplainedProps = { readonly explained: ExplainedError; readonly texts: Doctor };

function Explained({ explained, texts: { page, layers } }: ExplainedProps) {
  const { code, says, do: action, otherwise, layer, source } = explained;
  const { dictionary } = page;
  return (
    <Notice title={layer ? `${code} – ${layers.names[layer]}` : code}>
      <Paragraph text={says} />
      <NextBox title={page.what} sentence={action} />
      {otherwise !== '' && (
        <p>
          <strong>
            <Text text={page.otherwiseTitle} />
          </strong>{' '}
          <Text text={otherwise} />
        </p>
      )}
      <p className={styles.source}>
        <Text text={source ? dictionary.certainty[source.certainty] : dictionary.ours} />
        {source && (
          <>
            {' '}
            <Text text={dictionary.source} />: <span lang="en">{source.source}</span>
          </>
        )}
      </p>
    </Notice>
  );
}
