import { fileURLToPath } from 'node:url';
import type { SignatureForm } from '../../../shared/model/signing.ts';
import { type CardSigner, cardSigner } from '../fixtures/card-signer.ts';
import { openSignatureFont, type SignatureFont } from '../appearance/signature-font.ts';
import type { Destination } from '../sign/output-file.ts';
import { SigningJob } from '../sign/signing-job.ts';
import type { SealRequest, SigningTask } from '../sign/signing-task.ts';

export const SIGNER_NAME = '公的 花子';
const SIGNED_AT = new Date('2026-11-29T00:30:00Z');

let signer: CardSigner | undefined;

/** The adult's simulated card. */
export const testSigner = (): CardSigner => (signer ??= cardSigner());

export const sealRequest = (more: Partial<SealRequest> = {}): SealRequest => {
  const { certificate, ca } = testSigner();
  return {
    signer: { certificate, ca, name: SIGNER_NAME },
    signedAt: SIGNED_AT,
    reason: undefined,
    shows: [],
    ...more,
  };
};

export const taskOf = (input: string, form: SignatureForm, more: Partial<SigningTask> = {}): SigningTask => ({
  input,
  form,
  destination: BESIDE,
  isSample: false,
  ...more,
});

const BESIDE: Destination = { kind: 'beside' };

export const openTestFont = (): Promise<SignatureFont> =>
  openSignatureFont(
    fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    ),
  );

/** Signs a file from beginning to end, and gives the path of the result. */
export function signFile(
  task: SigningTask,
  request: SealRequest = sealRequest(),
  font?: SignatureFont,
): string {
  const job = new SigningJob(task);
  try {
    job.stage(() => true);
    return job.finish(testSigner().sign(job.seal(request, font)), () => true);
  } finally {
    job.abandon();
  }
}
