import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lockGuide } from '../../shared/domain/lock-guide.ts';
import { nextStepOf } from '../../shared/domain/next-step.ts';
import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import { createVirtualCard, type VirtualCardOptions } from '../../virtual-card/virtual-card.ts';
import { contactOf } from '../doctor/contact.ts';
import { judgeContact } from '../doctor/contact-layers.ts';
import type { Seen } from '../doctor/seen.ts';
import { fromHex } from '../testing/scripted-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { changePin } from './change-pin.ts';
import { certificateDetails } from './certificate-details.ts';
import type { SigningDesk } from '../document/sign/signing-desk.ts';
import type { SigningTask } from '../document/sign/signing-task.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';
import { signDocuments } from './sign-documents.ts';
import { sshKeyOf } from './use-elsewhere.ts';

async function read(pins?: VirtualCardOptions['pins']) {
  const test = startTestSession();
  const card = createVirtualCard('next', { now: NOW, ...(pins && { pins }) });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  return { ...test, card };
}

const viewIn = (test: Awaited<ReturnType<typeof read>>) => {
  const slot = test.slot();
  if (slot?.state !== 'card') throw new Error(`no card: ${slot?.state}`);
  return slot.card;
};

const ofCard = { cardId: 'card-1' };

describe('the next card, as announced', () => {
  it('is read without a PIN: its two certificates, its two secrets and its end, and nothing it has not', async () => {
    const view = viewIn(await read());
    expect(view).toMatchObject({
      kind: 'next-my-number',
      expiresOn: { state: 'known' },
      pins: {
        auth: { state: 'ok', triesLeft: 3, maxTries: 3 },
        sign: { state: 'ok', triesLeft: 5, maxTries: 5 },
      },
      certificates: {
        auth: { state: 'readable', certificate: { generation: 'next' } },
        sign: { state: 'needs-password' },
      },
    });
    expect(Object.keys(view.pins)).toEqual(['auth', 'sign']);
    expect(view.interrupted).toBeUndefined();
  });

  it('gives no key to SSH, and says that it is the kind of key and no damage', async () => {
    const test = await read();
    expect(await sshKeyOf(test.session, 'card-1')).toEqual({
      ok: false,
      error: { code: 'elsewhere/card-cannot' },
    });
  });

  it('has certificates of ECDSA P-384 with SHA-384, and they are checked against the CA on the card', async () => {
    const test = await read();
    const details = await certificateDetails(test.session, 'card-1', 'auth');
    expect(details).toMatchObject({
      value: {
        certificate: {
          signatureAlgorithm: { name: 'ecdsa-with-SHA384' },
          publicKey: { algorithm: 'EC', bits: 384, parameter: 'P-384' },
        },
        issuerCheck: { state: 'not-published' },
      },
    });
    const { auth, authCa } = test.card.inspect().certificates;
    const ca = new X509Certificate(authCa ?? new Uint8Array());
    expect(new X509Certificate(auth ?? new Uint8Array()).verify(ca.publicKey)).toBe(true);
  });

  it('ends with its certificates, a month after the tenth birthday, and is renewed from a year before', async () => {
    const view = viewIn(await read());
    const end = view.expiresOn.state === 'known' ? view.expiresOn.value : '';
    expect(view.certificates.auth).toMatchObject({ certificate: { expiresOn: end } });
    expect(nextStepOf(view, toInstant(NOW), null)).toEqual({ step: 'nothing-with-card', until: end });
    const elevenMonthsBefore = new Date(Date.parse(`${end}T03:00:00Z`) - 335 * 86_400_000);
    expect(nextStepOf(view, toInstant(elevenMonthsBefore), null)).toEqual({
      step: 'renew-with-card',
      until: end,
    });
  });

  it('is read to its end though its label is another one', async () => {
    const test = startTestSession((_command, answer) => {
      const given = answer();
      return Buffer.from(given).includes('SHOMEI ANNOUNCED') ? fromHex('6A82') : given;
    });
    test.gateway.insert(READER, createVirtualCard('next', { now: NOW }));
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    expect(test.slot()).toMatchObject({ card: { kind: 'next-my-number', pins: { auth: { state: 'ok' } } } });
  });

  it('gives its signature certificate after its password', async () => {
    const test = await read();
    const answer = await readSignatureCertificate(test.session, test.gate, {
      ...ofCard,
      password: 'ABC123',
      triesSeen: 5,
    });
    expect(answer).toMatchObject({ ok: true });
    expect(viewIn(test).certificates.sign).toMatchObject({
      state: 'readable',
      certificate: { generation: 'next', issuerCheck: { state: 'not-published' } },
    });
  });

  it.each([
    ['auth', '1234', '9047', 3],
    ['sign', 'ABC123', 'QRS789', 5],
  ] as const)('has its %s secret changed', async (pin, current, replacement, triesSeen) => {
    const test = await read();
    const changed = await changePin(test.gate, test.notes, {
      ...ofCard,
      pin,
      current,
      replacement,
      triesSeen,
    });
    expect(changed).toMatchObject({ ok: true });
    expect(test.card.inspect().pins[pin]?.value).toBe(replacement);
  });

  it('refuses a secret that it has not, and no command with a PIN reaches it', async () => {
    const test = await read();
    const before = test.card.inspect().commands;
    const change = {
      ...ofCard,
      pin: 'card-info',
      current: '1234',
      replacement: '9047',
      triesSeen: 3,
    } as const;
    expect(await changePin(test.gate, test.notes, change)).toMatchObject({
      error: { code: 'pin/absent', pin: 'card-info' },
    });
    expect(test.card.inspect().commands).toBe(before);
  });

  it('is locked by wrong PINs; where that is undone is not announced', async () => {
    const test = await read({ auth: { triesLeft: 1 } });
    const wrong = { ...ofCard, pin: 'auth', current: '0000', replacement: '9047', triesSeen: 1 } as const;
    expect(await changePin(test.gate, test.notes, wrong)).toMatchObject({
      error: { code: 'pin/now-blocked', pin: 'auth', reset: 'office' },
    });
    const view = viewIn(test);
    expect(lockGuide(view, toInstant(NOW))).toEqual({
      page: 'locked',
      locked: ['auth'],
      wayOut: 'office',
      because: 'not-announced',
    });
    expect(nextStepOf(view, toInstant(NOW), null)).toEqual({ step: 'locked', pin: 'auth' });
  });

  it('passes every layer that the doctor goes through with a card', async () => {
    const test = await read();
    const seen: Seen = {
      os: 'linux',
      now: NOW,
      builtAfter: null,
      plugs: undefined,
      contact: { snapshot: test.store.snapshot(), passed: {}, isOver: true, isOwnUse: false },
    };
    expect(contactOf(seen)).toMatchObject({ passed: 'application', cause: undefined });
    expect(judgeContact('certificates', seen)).toMatchObject({
      state: 'ok',
      facts: { certificates: ['auth within', 'sign needs-password'], counters: ['auth 3/3', 'sign 5/5'] },
    });
  });

  it('signs no document: it is said before a password is asked for, and nothing is sent to the card', async () => {
    const test = await read();
    const before = test.card.inspect().commands;
    let isAsked = false;
    const parts = {
      session: test.session,
      gate: test.gate,
      desk: { stop: () => undefined, close: () => Promise.resolve() } as unknown as SigningDesk,
      now: () => NOW,
      tell: () => undefined,
      stop: new AbortController().signal,
    };
    const signed = await signDocuments(parts, {
      ...ofCard,
      triesSeen: 5,
      password: () => Promise.resolve(String((isAsked = true))),
      files: [{ form: 'p7s' } as SigningTask],
      reason: undefined,
      shows: [],
      outsideValidity: false,
    });
    expect(signed).toMatchObject({ value: [{ state: 'not-signed', problem: 'sign/card-cannot' }] });
    expect(isAsked).toBe(false);
    expect(test.card.inspect().commands).toBe(before);
  });
});
