import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { SignatureForm } from '../../shared/model/signing.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { buildPdf } from '../document/fixtures/pdf-builder.ts';
import { plainDocument } from '../document/fixtures/pdf-documents.ts';
import { LocalDesk } from '../document/sign/signing-desk.ts';
import { openTestFont } from '../document/testing/signing.ts';
import { type Interceptor, VirtualGateway } from '../sample/virtual-gateway.ts';
import { fullDisk, readOnlyFolder } from '../testing/disks.ts';
import { toHex } from '../testing/scripted-card.ts';
import {
  hesitant,
  isSettled,
  NOW,
  READER,
  slotIn,
  startSessionOn,
  until,
  willing,
} from '../testing/test-session.ts';
import type { Person } from './person.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';
import { signDocuments, type SigningProgress, type SigningRequest } from './sign-documents.ts';

const PDF = buildPdf(plainDocument);
const BROKEN = PDF.subarray(0, -40);
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The same readers. One of them passes only this much of an answer. */
const passing = (gateway: CardGateway, longestRead: number): CardGateway => ({
  watch: (listener) => gateway.watch(listener),
  plugOf: (reader) => gateway.plugOf(reader),
  refresh: () => gateway.refresh(),
  close: () => gateway.close(),
  withCard: (reader, use) => gateway.withCard(reader, (card) => use({ ...card, longestRead })),
});

async function desk(profile: ProfileName = 'adult', person?: Person, longestRead = 256) {
  const sent: string[] = [];
  const armed: { intercept: Interceptor | undefined } = { intercept: undefined };
  const gateway = new VirtualGateway([READER], (command, answer) => {
    sent.push(toHex(command));
    return armed.intercept ? armed.intercept(command, answer) : answer();
  });
  const test = { ...startSessionOn(passing(gateway, longestRead), person), gateway };
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  const folder = mkdtempSync(join(tmpdir(), 'shomei-usecase-'));
  folders.push(folder);
  const stop = new AbortController();
  const progress: SigningProgress[] = [];
  const file = (name: string, form: SignatureForm, bytes: Uint8Array = PDF) => {
    writeFileSync(join(folder, name), bytes);
    return { input: join(folder, name), form, destination: { kind: 'beside' }, isSample: false } as const;
  };
  const sign = (files: SigningRequest['files'], more: Partial<SigningRequest> = {}) =>
    signDocuments(
      {
        session: test.session,
        gate: test.gate,
        desk: new LocalDesk(openTestFont),
        now: () => NOW,
        tell: (each) => void progress.push(each),
        stop: stop.signal,
      },
      {
        cardId: 'card-1',
        triesSeen: 5,
        password: () => Promise.resolve('ABC123'),
        files,
        reason: undefined,
        shows: [],
        outsideValidity: false,
        ...more,
      },
    );
  const seeCertificate = async () => {
    const request = { cardId: 'card-1', password: 'ABC123', triesSeen: 5 };
    expect(await readSignatureCertificate(test.session, test.gate, request)).toMatchObject({ ok: true });
    sent.length = 0;
  };
  sent.length = 0;
  const verifies = () => sent.filter((command) => command.startsWith('0020') && command.length > 10);
  const names = () => new Set(readdirSync(folder));
  return { ...test, card, sent, armed, folder, file, sign, stop, progress, seeCertificate, verifies, names };
}

const isSigning = (command: Uint8Array) => command[0] === 0x80 && command[1] === 0x2a;
const statesOf = (result: Awaited<ReturnType<typeof signDocuments>>) =>
  result.ok
    ? result.value.map((each) => (each.state === 'signed' ? each.state : each.problem))
    : result.error;

describe('files are signed', () => {
  it('in all forms with one VERIFY and the 署名用 key alone', async () => {
    const test = await desk();
    const forms = ['pdf', 'pdf-cades', 'p7s', 'p7m'] as const;
    const result = await test.sign(forms.map((form) => test.file(`${form}.pdf`, form)));
    expect(statesOf(result)).toEqual(['signed', 'signed', 'signed', 'signed']);
    expect(test.verifies()).toHaveLength(1);
    expect(test.sent.filter((command) => command.startsWith('802A'))).toHaveLength(4);
    expect(test.sent).toContain('00A4020C02001A');
    expect(test.sent).not.toContain('00A4020C020017');
    expect(test.names()).toEqual(
      new Set([
        ...forms.map((form) => `${form}.pdf`),
        ...['pdf-signed.pdf', 'pdf-cades-signed.pdf', 'p7s.pdf.p7s', 'p7m.pdf.p7m'],
      ]),
    );
  });

  it('fifty at once with eight commands beside their signatures, where the certificate was seen before', async () => {
    const test = await desk();
    await test.seeCertificate();
    const files = Array.from({ length: 50 }, (_, index) => test.file(`${index}.pdf`, 'pdf'));
    const result = await test.sign(files);
    expect(new Set(statesOf(result) as string[])).toEqual(new Set(['signed']));
    expect(test.verifies()).toHaveLength(1);
    expect(test.sent).toHaveLength(58);
  });

  it('beside what is there already, under the next free name', async () => {
    const test = await desk();
    const task = test.file('a.pdf', 'pdf');
    await test.sign([task]);
    expect(await test.sign([task])).toMatchObject({
      value: [{ state: 'signed', output: join(test.folder, 'a-signed-2.pdf') }],
    });
  });

  it('with a name that says so, where the card is a simulated one', async () => {
    const test = await desk();
    await test.sign([{ ...test.file('a.pdf', 'pdf'), isSample: true }]);
    expect(test.names()).toContain('a-signed-sample.pdf');
  });

  it('and told step by step', async () => {
    const test = await desk();
    await test.sign([test.file('a.txt', 'p7m')]);
    expect(test.progress.map(({ step }) => step)).toEqual(['reading', 'reading', 'signing', 'writing']);
  });
});

describe('nothing reaches the card', () => {
  it('where one of the files cannot be signed; the others wait for it', async () => {
    const test = await desk();
    const result = await test.sign([test.file('a.pdf', 'pdf'), test.file('b.pdf', 'pdf', BROKEN)]);
    expect(statesOf(result)).toEqual(['sign/held-back', 'sign/damaged']);
    expect(test.sent).toEqual([]);
    expect(test.names()).toEqual(new Set(['a.pdf', 'b.pdf']));
  });

  it('where the file is not the one that was shown', async () => {
    const test = await desk();
    const result = await test.sign([{ ...test.file('a.pdf', 'pdf'), shownAs: '00'.repeat(32) }]);
    expect(statesOf(result)).toEqual(['sign/file-changed']);
    expect(test.sent).toEqual([]);
  });

  it('where the output has no place', async () => {
    const test = await desk();
    const file = test.file('a.pdf', 'pdf');
    const long = test.file(`${'あ'.repeat(83)}.pdf`, 'pdf');
    const nowhere = { kind: 'folder', path: join(test.folder, 'nowhere') } as const;
    const taken = { kind: 'file', path: file.input } as const;
    expect(statesOf(await test.sign([long]))).toEqual(['sign/name-too-long']);
    expect(statesOf(await test.sign([{ ...file, destination: nowhere }]))).toEqual(['sign/not-written']);
    expect(statesOf(await test.sign([{ ...file, destination: taken }]))).toEqual(['sign/output-exists']);
    expect(test.sent).toEqual([]);
  });

  it.skipIf(!fullDisk.isPossible)('where the disk has no room for the output', async () => {
    const test = await desk();
    const file = test.file('a.pdf', 'pdf');
    await fullDisk.use(test.folder, async (path) => {
      const result = await test.sign([{ ...file, destination: { kind: 'folder', path } }]);
      expect(statesOf(result)).toEqual(['sign/no-room']);
      expect(readdirSync(path)).toEqual([]);
    });
    expect(test.sent).toEqual([]);
  });

  it.skipIf(!readOnlyFolder.isPossible)('where the folder of the output is read-only', async () => {
    const test = await desk();
    const file = test.file('a.pdf', 'pdf');
    await readOnlyFolder.use(test.folder, async () => {
      expect(statesOf(await test.sign([file]))).toEqual(['sign/folder-closed']);
    });
    expect(test.names()).toEqual(new Set(['a.pdf']));
    expect(test.sent).toEqual([]);
  });

  it('where the certificate that was seen has expired, until the holder says yes to that', async () => {
    const test = await desk('expired');
    await test.seeCertificate();
    const files = [test.file('a.pdf', 'pdf')];
    expect(statesOf(await test.sign(files))).toEqual(['sign/certificate-expired']);
    expect(test.sent).toEqual([]);
    expect(statesOf(await test.sign(files, { outsideValidity: true }))).toEqual(['signed']);
  });

  it('where the password is not given after all', async () => {
    const test = await desk();
    const result = await test.sign([test.file('a.pdf', 'pdf')], {
      password: () => Promise.resolve(undefined),
    });
    expect(statesOf(result)).toEqual(['sign/stopped']);
    expect(test.sent).toEqual([]);
  });

  it('where it is stopped while the password is waited for', async () => {
    const test = await desk();
    const password = () => {
      test.stop.abort();
      return Promise.resolve('XYZ999');
    };
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')], { password }))).toEqual(['sign/stopped']);
    expect(test.verifies()).toEqual([]);
  });

  it('where it is stopped while the last try is asked about, whatever is answered then', async () => {
    const asked: { stop?: () => void } = {};
    const test = await desk('last-try', {
      ...willing,
      ask: () => {
        asked.stop?.();
        return Promise.resolve(true);
      },
    });
    asked.stop = () => test.stop.abort();
    const result = await test.sign([test.file('a.pdf', 'pdf')], { triesSeen: 1 });
    expect(statesOf(result)).toEqual(['sign/stopped']);
    expect(test.verifies()).toEqual([]);
  });

  it('where it is stopped while the card is looked at once more', async () => {
    const test = await desk();
    const password = () => {
      test.armed.intercept = (_command, answer) => {
        test.stop.abort();
        return answer();
      };
      return Promise.resolve('ABC123');
    };
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')], { password }))).toEqual(['sign/stopped']);
    expect(test.verifies()).toEqual([]);
  });

  it('where it is stopped before', async () => {
    const test = await desk();
    test.stop.abort();
    const result = await test.sign([test.file('a.pdf', 'pdf')]);
    expect(statesOf(result)).toEqual(['sign/stopped']);
    expect(test.sent).toEqual([]);
  });
});

describe('no file has the final name', () => {
  it('after a wrong password, which costs one try', async () => {
    const test = await desk();
    const result = await test.sign([test.file('a.pdf', 'pdf')], {
      password: () => Promise.resolve('XYZ999'),
    });
    expect(result).toEqual({ ok: false, error: { code: 'pin/wrong', pin: 'sign', triesLeft: 4 } });
    expect(test.verifies()).toHaveLength(1);
    expect(test.names()).toEqual(new Set(['a.pdf']));
  });

  it('where the last try lacks its consent', async () => {
    const test = await desk('last-try', hesitant);
    const result = await test.sign([test.file('a.pdf', 'pdf')], { triesSeen: 1 });
    expect(result).toMatchObject({ error: { code: 'pin/last-try' } });
    expect(test.verifies()).toEqual([]);
    expect(test.names()).toEqual(new Set(['a.pdf']));
  });

  it('where the certificate turns out to have expired after the password was taken', async () => {
    const test = await desk('expired');
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')]))).toEqual(['sign/certificate-expired']);
    expect(test.sent.some((command) => command.startsWith('802A'))).toBe(false);
  });

  it('for what comes after the card was taken out; what was finished stays', async () => {
    const test = await desk();
    let signatures = 0;
    test.armed.intercept = (command, answer) => {
      if (isSigning(command) && (signatures += 1) > 1) throw new TransportFault('card-removed');
      return answer();
    };
    const result = await test.sign([
      test.file('a.pdf', 'pdf'),
      test.file('b.pdf', 'pdf'),
      test.file('c.txt', 'p7s'),
    ]);
    expect(statesOf(result)).toEqual(['signed', { code: 'card/removed' }, { code: 'card/removed' }]);
    expect(test.names()).toEqual(new Set(['a.pdf', 'a-signed.pdf', 'b.pdf', 'c.txt']));
  });

  it('for all that is not signed where a signal stops it and interrupts the card', async () => {
    const test = await desk();
    test.armed.intercept = (command, answer) => {
      if (command[1] === 0x20 && command.length > 5) test.gate.interrupt();
      return answer();
    };
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')]))).toEqual([{ code: 'operation/ended' }]);
    test.armed.intercept = (command, answer) => {
      if (command[1] === 0x20 && command.length > 5) {
        test.stop.abort();
        test.gate.interrupt();
      }
      return answer();
    };
    expect(statesOf(await test.sign([test.file('b.pdf', 'pdf')]))).toEqual(['sign/stopped']);
    expect(test.sent.filter((command) => command.startsWith('802A'))).toEqual([]);
  });

  it('with no bytes of a signature in an error, where a reader cuts the answer', async () => {
    const test = await desk();
    test.armed.intercept = (command, answer) => (isSigning(command) ? answer().slice(0, 130) : answer());
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')]))).toEqual([
      { code: 'card/unexpected-answer', step: 'compute-signature', statusWord: '6700' },
    ]);
  });

  it('for what comes after the user stopped; what was finished stays', async () => {
    const test = await desk();
    let signatures = 0;
    test.armed.intercept = (command, answer) => {
      if (isSigning(command) && (signatures += 1) === 2) test.stop.abort();
      return answer();
    };
    const files = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => test.file(name, 'pdf'));
    expect(statesOf(await test.sign(files))).toEqual(['signed', 'sign/stopped', 'sign/stopped']);
    expect(test.names()).toEqual(new Set(['a.pdf', 'a-signed.pdf', 'b.pdf', 'c.pdf']));
  });

  it('where the card gives a signature of another key', async () => {
    const test = await desk();
    test.armed.intercept = (command, answer) => {
      const response = Uint8Array.from(answer());
      if (isSigning(command)) response[5] = (response[5] ?? 0) ^ 1;
      return response;
    };
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')]))).toEqual(['sign/wrong-signature']);
    expect(test.names()).toEqual(new Set(['a.pdf']));
  });

  it('where the card refuses to sign', async () => {
    const test = await desk();
    test.armed.intercept = (command, answer) => (isSigning(command) ? Uint8Array.of(0x69, 0x82) : answer());
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')]))).toEqual([
      { code: 'card/unexpected-answer', step: 'compute-signature', statusWord: '6982' },
    ]);
  });
});

describe('a reader that passes less than a signature is long', () => {
  it.each([128, 254, 255])('(%i bytes) is told before the password is sent', async (longestRead) => {
    const { sign, file, verifies, names, card } = await desk('adult', undefined, longestRead);
    expect(await sign([file('a.pdf', 'pdf')])).toEqual({
      ok: false,
      error: { code: 'reader/short-answers' },
    });
    expect(verifies()).toEqual([]);
    expect(card.inspect().pins.sign?.triesLeft).toBe(5);
    expect(names()).toEqual(new Set(['a.pdf']));
  });

  it('shows the certificate all the same', async () => {
    const { seeCertificate } = await desk('adult', undefined, 128);
    await seeCertificate();
  });

  it('is none where it passes 256 bytes', async () => {
    const { sign, file } = await desk('adult', undefined, 256);
    expect(await sign([file('a.pdf', 'pdf')])).toMatchObject({ ok: true });
  });
});
