import { useState } from 'react';
import type { DocumentTexts } from '../../../shared/messages/load-document-texts.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { CheckedHolder } from '../../../shared/model/document-check.ts';
import { client } from '../../ipc/client.ts';
import { HolderFacts } from '../../screen-parts/holder-facts.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { EyeIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';

/** Which signature of which file it is about. */
export type Asked = { readonly id: string; readonly content?: string; readonly signature: number };

type SignerProps = {
  readonly texts: DocumentTexts;
  readonly asked: Asked;
  /** Whether JPKI vouches for the name. Anybody can write one into a certificate of their own. */
  readonly isProven: boolean;
};

/** Who signed, according to the certificate. It is not here until somebody asks, and gone again when it is hidden. */
export function Signer({ texts, asked, isProven }: SignerProps) {
  const { holder: say } = texts.check;
  const [holder, setHolder] = useState<CheckedHolder | undefined>();
  const [error, setError] = useState<AppError | undefined>();
  const toggle = async (): Promise<void> => {
    if (holder !== undefined) return setHolder(undefined);
    const answer = await client.document.holder(asked);
    setHolder(answer.ok ? answer.value : undefined);
    setError(answer.ok ? undefined : answer.error);
  };
  return (
    <>
      {holder === undefined && <Paragraph text={say.hint} isQuiet />}
      {holder && !isProven && <Notice tone="caution" title={say.unproven} />}
      {holder && <HolderFacts holder={holder} />}
      {holder === null && <Paragraph text={say.none} />}
      {error && <ProblemNotice error={error} />}
      <div>
        <Button icon={<EyeIcon />} onPress={() => void toggle()}>
          {holder === undefined ? say.show : say.hide}
        </Button>
      </div>
    </>
  );
}
