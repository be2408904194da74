import { type FormEvent, type ReactNode, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text as Description } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { isSshHost } from '../../../shared/domain/elsewhere-lines.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './host-form.module.css';

type HostFormProps = {
  readonly onSubmit: (host: string) => void;
  /** The lines that will be written for this host. */
  readonly children: (host: string) => ReactNode;
};

const MAX_LENGTH = 254;

/** Asks for a server, and shows what would be written for it before anything is written. */
export function HostForm({ onSubmit, children }: HostFormProps) {
  const { elsewhere } = useMessages();
  const { ssh: say } = elsewhere;
  const [text, setText] = useState('');
  const [wasSent, setSent] = useState(false);
  const host = text.trim();
  const isFit = isSshHost(host);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (isFit) onSubmit(host);
  };
  return (
    <form onSubmit={send} className={styles.form}>
      <TextField
        className={styles.field ?? ''}
        value={text}
        onChange={setText}
        isInvalid={wasSent && !isFit}
        maxLength={MAX_LENGTH}
        autoComplete="off"
      >
        <Label className={styles.label ?? ''}>
          <Text text={say.host} />
        </Label>
        <Description slot="description" elementType="p" className={styles.hint ?? ''}>
          <Text text={wasSent && !isFit ? say.hostWrong : say.hostHint} />
        </Description>
        <Input className={styles.input ?? ''} spellCheck={false} />
      </TextField>
      {isFit && children(host)}
      <div>
        <Button type="submit">
          <Text text={elsewhere.add} />
        </Button>
      </div>
    </form>
  );
}
