import { useState } from 'react';
import type { CertificateDetails, Holder, SubstitutedText } from '../../../shared/model/certificate.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { HiddenText } from '../../ui/hidden-text.tsx';
import { EyeIcon } from '../../ui/icons.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { birthWords } from './birth-words.ts';
import styles from './holder-tab.module.css';

/** Who the certificate speaks of. Hidden until asked for, because others may be looking. */
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

function HolderFacts({ holder }: { readonly holder: Holder }) {
  const { certificate, date } = useMessages();
  const { holder: say } = certificate;
  const { name, address, birth, sex } = holder;
  const hasSubstitute = [name, address].some((text) => text?.substituted.includes(true));
  const missing = <Paragraph text={say.missing} isQuiet />;
  return (
    <>
      <Facts
        facts={[
          { name: say.name, value: name ? <Characters text={name} /> : missing },
          { name: say.birth, value: birth ? <Text text={date.birth(birthWords(birth))} /> : missing },
          { name: say.sex, value: sex ? <Text text={say.sexes[sex]} /> : missing },
          { name: say.address, value: address ? <Characters text={address} /> : missing },
        ]}
      />
      {hasSubstitute && <Paragraph text={say.substitutedHint} isQuiet />}
    </>
  );
}

/** Characters that stand in for others are marked, by a line and for screen readers by a word. */
function Characters({ text: { text, substituted } }: { readonly text: SubstitutedText }) {
  const { holder: say } = useMessages().certificate;
  return (
    <p lang="ja" className={styles.characters}>
      {[...text].map((character, index) =>
        substituted[index] ? (
          <mark key={index} className={styles.substituted}>
            {character}
            <HiddenText text={`（${say.substituted}）`} />
          </mark>
        ) : (
          character
        ),
      )}
    </p>
  );
}
