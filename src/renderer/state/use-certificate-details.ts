import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/model/app-error.ts';
import type { CertificateDetails, CertificateKind, IssuerCheck } from '../../shared/model/certificate.ts';
import { client } from '../ipc/client.ts';

export type DetailsState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly details: CertificateDetails }
  | { readonly state: 'failed'; readonly error: AppError };

/**
 * Asks for the details of a certificate, and again when more is known of its issuer. The answer lives only in the
 * screen that shows it.
 */
export function useCertificateDetails(
  cardId: string,
  kind: CertificateKind,
  issuerCheck: IssuerCheck['state'],
): DetailsState {
  const [answer, setAnswer] = useState<DetailsState>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    void client.card.certificateDetails({ cardId, kind }).then((result) => {
      if (!isWanted) return;
      setAnswer(
        result.ok ? { state: 'ready', details: result.value } : { state: 'failed', error: result.error },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [cardId, kind, issuerCheck]);
  return answer;
}
