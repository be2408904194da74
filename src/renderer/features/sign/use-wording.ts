import { useEffect, useState } from 'react';
import type { ShownFact, SignatureWording } from '../../../shared/model/signing.ts';
import { client } from '../../ipc/client.ts';

/** In milliseconds; whoever types a reason is not to start a drawing with each letter. */
const PAUSE = 300;

type Wanted = {
  readonly cardId: string;
  readonly shows: readonly ShownFact[];
  readonly reason: string;
  /** Whether any signature is to be seen. */
  readonly isWanted: boolean;
};

/** What a signature that is seen will say; the last answer until there is a newer one. */
export function useWording({ cardId, shows, reason, isWanted }: Wanted): SignatureWording | undefined {
  const [wording, setWording] = useState<SignatureWording>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void client.signing.word({ cardId, shows: [...shows], reason }).then((answer) => {
        if (isCurrent && answer.ok) setWording(answer.value);
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [cardId, shows, reason, isWanted]);
  return wording;
}
