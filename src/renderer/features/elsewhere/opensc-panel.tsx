import type { ElsewhereView } from '../../../shared/model/elsewhere.ts';
import { copyText } from '../../screen-parts/copy-text.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { CopyIcon } from '../../ui/icons.tsx';
import { Bullets, Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './elsewhere-screen.module.css';
import { Lines } from './lines.tsx';

/** The package in Debian and Ubuntu. Other distributions use the same name. */
const INSTALL = 'sudo apt install opensc opensc-pkcs11';

type OpenScPanelProps = { readonly view: ElsewhereView; readonly onLook: () => void };

/** Whether OpenSC is there, and what it can do with this card. */
export function OpenScPanel({ view: { openSc, system }, onLook }: OpenScPanelProps) {
  const { common, elsewhere } = useMessages();
  const { openSc: say } = elsewhere;
  return (
    <Panel title={say.heading}>
      {openSc ? (
        <>
          <Paragraph text={openSc.version === undefined ? say.foundUnknown : say.found(openSc.version)} />
          <Lines lines={[openSc.path]} />
        </>
      ) : (
        <>
          <Paragraph text={say.none} />
          {system === 'linux' && <Lines lines={[INSTALL]} />}
        </>
      )}
      <div className={styles.actions}>
        {!openSc && system === 'linux' && (
          <Button icon={<CopyIcon />} onPress={() => void copyText(INSTALL, common.copied)}>
            <Text text={elsewhere.copy} />
          </Button>
        )}
        <Button onPress={onLook}>
          <Text text={say.look} />
        </Button>
      </div>
      <Subheading text={say.canHeading} />
      <Bullets texts={say.can} />
      <Subheading text={say.cannotHeading} />
      <Bullets texts={say.cannot} />
      <Paragraph text={say.stays} />
    </Panel>
  );
}

const Subheading = ({ text }: { readonly text: string }) => (
  <h3 className={styles.subheading}>
    <Text text={text} />
  </h3>
);
