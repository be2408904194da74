import { copyText } from '../../screen-parts/copy-text.ts';
import { useMessages } from '../../state/messages.ts';
import { IconButton } from '../../ui/button.tsx';
import { CopyIcon } from '../../ui/icons.tsx';

/** Copies one value. */
export function CopyButton({ name, text }: { readonly name: string; readonly text: string }) {
  const { common, certificate } = useMessages();
  return (
    <IconButton
      icon={<CopyIcon />}
      label={certificate.fields.copyOf(name)}
      onPress={() => void copyText(text, common.copied)}
    />
  );
}
