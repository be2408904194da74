import { type RefObject, useEffect, useRef } from 'react';
import type { CertificateSlot } from '../../../shared/model/certificate.ts';
import { useUi } from '../../state/ui-store.ts';

/**
 * Takes the focus to a certificate's heading when its password has revealed it: the button that opened the dialog is
 * gone by then, and the focus would be lost with it.
 */
export function useFocusOnceRead(state: CertificateSlot['state']): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasClosed = useRef(false);
  const isDialogOpen = useUi(({ dialog }) => dialog !== null);
  useEffect(() => {
    if (state === 'needs-password') wasClosed.current = true;
    if (state !== 'readable' || !wasClosed.current || isDialogOpen) return;
    wasClosed.current = false;
    heading.current?.focus();
  }, [state, isDialogOpen]);
  return heading;
}
