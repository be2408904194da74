import type { Holder, SubstitutedText } from '../../shared/model/certificate.ts';
import { visible } from '../../shared/domain/visible.ts';
import { useMessages } from '../state/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { HiddenText } from '../ui/hidden-text.tsx';
import { Paragraph } from '../ui/panel.tsx';
import { Text } from '../ui/text.tsx';
import { birthWords } from './birth-words.ts';
import styles from './holder-facts.module.css';

/** The four attributes of a 署名用 certificate. They are personal, so they are shown only on request. */
export function HolderFacts({ holder }: { readonly holder: Holder }) {
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

/** Characters that stand in for others are marked by a line, and for screen readers by a word. */
function Characters({ text: { text, substituted } }: { readonly text: SubstitutedText }) {
  const { common, certificate } = useMessages();
  const { holder: say } = certificate;
  return (
    <p lang="ja" dir="auto" className={styles.characters}>
      {[...text].map(visible).map((character, index) =>
        substituted[index] ? (
          <mark key={index} className={styles.substituted}>
            {character}
            <HiddenText text={common.aside(say.substituted)} />
          </mark>
        ) : (
          character
        ),
      )}
    </p>
  );
}
