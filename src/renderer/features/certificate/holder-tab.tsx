import { useState } from 'react';
import type { CertificateDetails } from '../../../shared/model/certificate.ts';
import { HolderFacts } from '../../screen-parts/holder-facts.tsx';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { EyeIcon } from '../../ui/icons.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';

/** The person in the certificate. Hidden until the user asks for it, because others may be looking. */
export function HolderTab({ details }: { readonly details: CertificateDetails }) {
  const { holder: say } = useMessages().certificate;
  const [isShown, setShown] = useState(false);
  if (details.kind === 'auth') {
    return (
      <Panel title={say.heading}>
        <Paragraph text={say.authHasNone} />
        <Paragraph text={say.authHint} isQuiet />
      </Panel>
    );
  }
  return (
    <Panels>
      <Panel title={say.heading}>
        {isShown ? <HolderFacts holder={details.holder ?? {}} /> : <Paragraph text={say.hidden} />}
        <div>
          <Button icon={<EyeIcon />} onPress={() => setShown(!isShown)}>
            {isShown ? say.hide : say.show}
          </Button>
        </div>
      </Panel>
    </Panels>
  );
}
