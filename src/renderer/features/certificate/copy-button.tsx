import { plainText } from '../../../shared/messages/markup.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { IconButton } from '../../ui/button.tsx';
import { CopyIcon } from '../../ui/icons.tsx';

/** Copies one value; says so to those who cannot see that nothing else happened. */
export function CopyButton({ name, text }: { readonly name: string; readonly text: string }) {
  const { common, certificate } = useMessages();
  const copy = async () => {
    const copied = await client.app.copyText({ text });
    if (copied.ok) ui.announce(common.copied);
    else ui.openDialog({ name: 'problem', error: copied.error });
  };
  return (
    <IconButton
      icon={<CopyIcon />}
      label={plainText(certificate.fields.copyOf(name))}
      onPress={() => void copy()}
    />
  );
}
