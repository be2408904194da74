import { useEffect, useRef } from 'react';
import { headlineSentences } from '../../../shared/messages/check-words.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import type { DocumentTexts } from '../../../shared/messages/load-document-texts.ts';
import type { CheckHeadline, DocumentCheck } from '../../../shared/model/document-check.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import type { Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panels } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import styles from './check-screen.module.css';
import { FileChoice } from './file-choice.tsx';
import { SignaturePanel } from './signature-panel.tsx';
import { SignedFile } from './signed-file.tsx';

/** Never green: if nothing was found, the whole is still not proved good. */
const tones: Readonly<Record<CheckHeadline, Tone>> = {
  'no-change-found': 'neutral',
  'look-closer': 'caution',
  changed: 'bad',
  'cannot-be-checked': 'bad',
  'no-signature': 'neutral',
};

type CheckResultProps = {
  readonly texts: DocumentTexts;
  readonly file: OpenedFile;
  readonly content: OpenedFile | undefined;
  readonly check: DocumentCheck;
  readonly onContent: (file: File) => Promise<void>;
  readonly onAgain: () => void;
};

/** The outcome: one line for the whole, then each signature with its five answers. */
export function CheckResult({ texts, file, content, check, onContent, onAgain }: CheckResultProps) {
  const { check: say } = texts;
  const { headline, signatures, obstacle, kind } = check;
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => result.current?.focus(), []);
  const isWaiting = kind === 'detached' && content === undefined;
  return (
    <div className={styles.result}>
      <h2 ref={result} tabIndex={-1} className={styles.name}>
        <Foreign text={file.name} />
      </h2>
      {isWaiting ? (
        <Notice title={say.content.title}>
          <p>
            <Text text={say.content.sentence} />
          </p>
          <FileChoice label={say.content.choose} hint={say.drop} onFile={onContent} />
        </Notice>
      ) : (
        <>
          <Notice tone={tones[headline]} title={say.headlines[headline].title}>
            {headlineSentences(check, say).map((sentence) => (
              <p key={sentence}>
                <Text text={sentence} />
              </p>
            ))}
          </Notice>
          <Panels>
            {signatures.map((signature, index) => (
              <SignaturePanel
                key={index}
                texts={texts}
                signature={signature}
                title={say.signature(index + 1, signatures.length)}
                asked={{ id: file.id, ...(content && { content: content.id }), signature: index }}
                file={file}
              />
            ))}
          </Panels>
          {kind === 'pdf' && obstacle !== 'encrypted' && (
            <SignedFile texts={texts} file={file} signedBytes={undefined} />
          )}
        </>
      )}
      <div>
        <Button onPress={onAgain}>{plainText(say.again)}</Button>
      </div>
    </div>
  );
}
