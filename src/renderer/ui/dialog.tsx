import { type ReactNode, useContext } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { languageTags } from '../../shared/model/language.ts';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import styles from './dialog.module.css';
import { CloseIcon } from './icons.tsx';
import { LanguageContext } from './language.ts';
import { Text } from './text.tsx';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether a click beside it closes it. Not if something was typed that would be lost. */
  readonly isDismissable?: boolean;
} & (
  | { readonly closeLabel: string; readonly onClose: () => void }
  /** One that nobody can close. */
  | { readonly closeLabel?: never; readonly onClose?: never }
);

/** A window over the window: it keeps the focus inside, closes with Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children, isDismissable = false }: DialogProps) {
  const language = languageTags[useContext(LanguageContext)];
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        className={cx(styles.overlay)}
        isOpen
        isDismissable={isDismissable}
        onOpenChange={(isOpen) => isOpen || onClose?.()}
        isKeyboardDismissDisabled={!onClose}
      >
        <Modal className={cx(styles.modal)}>
          <AriaDialog className={cx(styles.dialog)} lang={language}>
            <div className={styles.head}>
              <Heading slot="title" level={2} className={cx(styles.title)}>
                <Text text={title} />
              </Heading>
              {onClose && <IconButton icon={<CloseIcon />} label={closeLabel} onPress={onClose} />}
            </div>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

/** The row of buttons that ends a dialog. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
);
