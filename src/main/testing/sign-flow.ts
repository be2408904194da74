import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '../../shared/model/result.ts';
import { openTestFont } from '../document/testing/signing.ts';
import { LocalDesk } from '../document/sign/signing-desk.ts';
import { signDocuments } from '../usecases/sign-documents.ts';
import type { PinFlow } from './pin-flows.ts';
import { NOW } from './test-session.ts';

/**
 * A file is signed with a fresh `adult` card. What is left of it must be what was said: the problem of a file that is not
 * signed is the flow's own.
 */
export const signFlow: PinFlow = {
  pin: 'sign',
  old: 'ABC123',
  run: async (session, gate, cardId) => {
    const folder = mkdtempSync(join(tmpdir(), 'shomei-flow-'));
    const input = join(folder, 'a.txt');
    writeFileSync(input, 'any file');
    try {
      const signed = await signDocuments(
        {
          session,
          gate,
          desk: new LocalDesk(openTestFont),
          now: () => NOW,
          tell: () => undefined,
          stop: new AbortController().signal,
        },
        {
          cardId,
          triesSeen: 5,
          password: () => Promise.resolve('ABC123'),
          files: [{ input, form: 'p7s', destination: { kind: 'beside' }, isSample: false }],
          reason: undefined,
          shows: [],
          outsideValidity: false,
        },
      );
      if (!signed.ok) return signed;
      const [outcome] = signed.value;
      const left = readdirSync(folder);
      const isSigned = outcome?.state === 'signed';
      if (left.includes('a.txt.p7s') !== isSigned || left.length !== (isSigned ? 2 : 1))
        throw new Error(`${JSON.stringify(outcome)}, and in the folder are ${left.join()}`);
      if (outcome?.state === 'not-signed' && typeof outcome.problem === 'object')
        return fail(outcome.problem);
      return isSigned ? ok(undefined) : fail({ code: 'internal', incident: JSON.stringify(outcome) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
