import { useEffect, useState } from 'react';
import { presentError } from '../../../shared/messages/error-messages.ts';
import { foreign } from '../../../shared/messages/markup.ts';
import { sshLines, sshMarkers } from '../../../shared/domain/elsewhere-lines.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { ElsewhereView } from '../../../shared/model/elsewhere.ts';
import { client } from '../../ipc/client.ts';
import { copyText } from '../../screen-parts/copy-text.ts';
import { useMessages } from '../../state/messages.ts';
import { platform } from '../../state/platform.ts';
import { Button } from '../../ui/button.tsx';
import { CopyIcon } from '../../ui/icons.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './elsewhere-screen.module.css';
import { HostForm } from './host-form.tsx';
import { Lines } from './lines.tsx';
import { useChange } from './use-change.ts';

type SshPanelProps = {
  readonly view: ElsewhereView;
  /** The card whose key is shown, if there is one. */
  readonly cardId: string | undefined;
  readonly isSample: boolean;
  readonly onChanged: (view: ElsewhereView) => void;
};

/** The card's public key for a server, and on Linux the lines that let SSH ask the card. */
export function SshPanel({ view, cardId, isSample, onChanged }: SshPanelProps) {
  const { common, elsewhere } = useMessages();
  const { ssh: say } = elsewhere;
  const key = useSshKey(cardId);
  const line = key?.ok === true ? key.value.line : undefined;
  const { outcome, settle, change } = useChange(onChanged);
  const save = async () => {
    if (cardId === undefined) return;
    const result = await client.elsewhere.saveSshKey({ cardId });
    settle(result, result.ok && result.value.saved ? say.saved : null);
  };
  return (
    <Panel title={say.heading}>
      {key?.ok === false ? <Refused error={key.error} /> : <Paragraph text={key ? say.lead : say.needCard} />}
      {line !== undefined && (
        <>
          <Lines lines={[line]} />
          <div className={styles.actions}>
            <Button icon={<CopyIcon />} onPress={() => void copyText(line, common.copied)}>
              <Text text={elsewhere.copy} />
            </Button>
            <Button onPress={() => void save()}>
              <Text text={say.save} />
            </Button>
          </div>
        </>
      )}
      {view.system === 'linux' && !isSample && (
        <Settings
          view={view}
          onAdd={(host, module) => void change({ what: 'add-ssh', host, module }, elsewhere.done)}
          onUndo={() => void change({ what: 'remove-ssh' }, elsewhere.undone)}
        />
      )}
      {outcome}
    </Panel>
  );
}

type SettingsProps = {
  readonly view: ElsewhereView;
  readonly onAdd: (host: string, module: string) => void;
  readonly onUndo: () => void;
};

function Settings({ view: { openSc, ssh }, onAdd, onUndo }: SettingsProps) {
  const { elsewhere } = useMessages();
  const { ssh: say } = elsewhere;
  if (ssh.setUp === 'unclear') return <Paragraph text={elsewhere.unclear(foreign(ssh.file))} />;
  if (ssh.setUp === 'there')
    return (
      <>
        <Paragraph text={say.there(foreign(ssh.file))} />
        <div>
          <Button onPress={onUndo}>
            <Text text={elsewhere.undo} />
          </Button>
        </div>
      </>
    );
  if (!openSc) return null;
  return (
    <HostForm onSubmit={(host) => onAdd(host, openSc.path)}>
      {(host) => (
        <>
          <Paragraph text={say.preview(foreign(ssh.file))} />
          <Lines lines={[sshMarkers.begin, ...sshLines(host, openSc.path), sshMarkers.end]} />
        </>
      )}
    </HostForm>
  );
}

/** A card is there, and its key cannot be shown. */
function Refused({ error }: { readonly error: AppError }) {
  const { title, next } = presentError(error, useMessages(), platform());
  return (
    <>
      <Paragraph text={title} />
      <Paragraph text={next} />
    </>
  );
}

type Key = Awaited<ReturnType<typeof client.elsewhere.sshKey>>;

function useSshKey(cardId: string | undefined): Key | undefined {
  const [asked, setAsked] = useState<{ readonly cardId: string; readonly key: Key } | null>(null);
  useEffect(() => {
    if (cardId === undefined) return;
    void client.elsewhere.sshKey({ cardId }).then((key) => setAsked({ cardId, key }));
  }, [cardId]);
  return asked?.cardId === cardId ? asked?.key : undefined;
}
