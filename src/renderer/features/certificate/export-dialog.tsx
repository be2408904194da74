import { useState } from 'react';
import type { ExportFormat } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import { client } from '../../ipc/client.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { SaveIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';

type ExportProps = { readonly cardId: string; readonly kind: CertificateKind };

/** Opens the dialog that saves the certificate. */
export function ExportButton(target: ExportProps) {
  const { export: say } = useMessages().certificate;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<SaveIcon />} onPress={() => setOpen(true)}>
        {say.open}
      </Button>
      {isOpen && <ExportDialog {...target} onClose={() => setOpen(false)} />}
    </>
  );
}

const formats = ['der', 'pem', 'chain'] as const satisfies readonly ExportFormat[];

function ExportDialog({ cardId, kind, onClose }: ExportProps & { readonly onClose: () => void }) {
  const { common, certificate } = useMessages();
  const { export: say } = certificate;
  const [format, setFormat] = useState<ExportFormat>('der');
  const [error, setError] = useState<AppError | null>(null);
  const save = async () => {
    const result = await client.card.exportCertificate({ cardId, kind, format });
    if (!result.ok) return setError(result.error);
    if (!result.value.saved) return;
    ui.announce(say.saved);
    onClose();
  };
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={onClose} isDismissable>
      {kind === 'sign' ? (
        <Notice tone="caution" title={say.signWarning} />
      ) : (
        <Paragraph text={say.authNote} />
      )}
      <Choices
        label={say.format}
        options={formats.map((key) => ({ key, ...say.formats[key] }))}
        selected={format}
        onSelect={setFormat}
      />
      {error && <ProblemNotice error={error} cardId={cardId} />}
      <DialogActions>
        <Button onPress={onClose}>{common.actions.cancel}</Button>
        <Button variant="primary" icon={<SaveIcon />} onPress={() => void save()}>
          {say.choosePlace}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
