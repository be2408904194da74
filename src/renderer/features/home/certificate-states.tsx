import {
  counterIn,
  guardOf,
  readableCertificates,
  readableIn,
  slotIn,
} from '../../../shared/domain/card-facts.ts';
import { presentError } from '../../../shared/messages/error-messages.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { ProblemButtons } from '../../screen-parts/problem.tsx';
import { useMessages } from '../../state/messages.ts';
import { platform } from '../../state/platform.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { KeyIcon } from '../../ui/icons.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Text } from '../../ui/text.tsx';

type CertificateOfCard = { readonly kind: CertificateKind; readonly card: CardView };

const Sentence = ({ text }: { readonly text: string }) => (
  <p>
    <Text text={text} />
  </p>
);

export const PendingBody = () => (
  <>
    <Skeleton widthEm={9} isLarge />
    <Skeleton widthEm={16} />
    <Skeleton widthEm={12} />
  </>
);

/** The 署名用 certificate before its password was entered. Its dates, if any, are derived from the other one. */
export function NeedsPasswordBody({ kind, card, cardId }: CertificateOfCard & { readonly cardId: string }) {
  const { certificates: say } = useMessages().home;
  const [other] = readableCertificates(card.certificates);
  const state = guardOf(card, kind)?.state;
  if (state === 'blocked') return <Sentence text={say.locked} />;
  if (state === 'unknown' || state === 'absent') return <Sentence text={say.triesUnknown} />;
  return (
    <>
      {other && <Sentence text={say.notLaterThanAuth(other.expiresOn)} />}
      {state === 'ok' && (
        <Button icon={<KeyIcon />} onPress={() => ui.openDialog({ name: 'signature-password', cardId })}>
          {say.openPassword}
        </Button>
      )}
    </>
  );
}

export function AbsentBody({ kind, card }: CertificateOfCard) {
  const { absent } = useMessages().home.certificates;
  const isFaceCard =
    counterIn(card, 'auth').state === 'absent' && readableIn(slotIn(card, 'auth')) !== undefined;
  return (
    <>
      <Sentence text={kind === 'sign' && isFaceCard ? absent.faceCard : absent[kind]} />
      {isFaceCard ? (
        <GuideLink topic="certificates" section="faceCard" />
      ) : (
        <GuideLink topic={kind === 'sign' ? 'children' : 'stopping'} />
      )}
    </>
  );
}

export function UnreadableBody({ error, cardId }: { readonly error: AppError; readonly cardId: string }) {
  const { sentence, next } = presentError(error, useMessages(), platform());
  return (
    <>
      <Sentence text={sentence} />
      <Sentence text={next} />
      <ProblemButtons error={error} cardId={cardId} />
    </>
  );
}
