import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { TransportFault } from '../card/card-gateway.ts';
import { hesitant } from '../testing/test-session.ts';
import { statesOf, desk, removeFolders } from './sign-documents-test-kit.ts';

afterEach(removeFolders);

const isSigning = (command: Uint8Array) => command[0] === 0x80 && command[1] === 0x2a;

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
    expect(test.progress.map(({ step }) => step)).toEqual([
      'reading',
      'reading',
      'waiting',
      'signing',
      'writing',
    ]);
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
