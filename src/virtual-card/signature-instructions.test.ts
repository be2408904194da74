import {
  X509Certificate,
  constants,
  createHash,
  publicDecrypt,
  verify as verifySignature,
} from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toHex } from './exchange-log.ts';
import { COMMON, JPKI, byte, cardOf, read, selectFile, send, verify } from './testing/exchange.ts';
import type { VirtualCard } from './virtual-card.ts';

const message = Buffer.from('何かの申請');
const digest = createHash('sha256').update(message).digest();
const DIGEST_INFO = `3031300D060960864801650304020105000420${toHex(digest)}`;

const sign = (data: string, { p1 = 0, p2 = 0x80 } = {}): string =>
  `802A${byte(p1)}${byte(p2)}${byte(data.length / 2)}${data}00`;

const unlocked = (kind: 'auth' | 'sign'): VirtualCard => {
  const card = cardOf('adult');
  send(
    card,
    JPKI,
    ...(kind === 'auth' ? [selectFile('0018'), verify('1234')] : [selectFile('001B'), verify('ABC123')]),
  );
  return card;
};

const publicKeyOf = (card: VirtualCard, kind: 'auth' | 'sign') =>
  new X509Certificate(card.inspect().certificates[kind] ?? '').publicKey;

describe('COMPUTE SIGNATURE', () => {
  test.each([
    ['auth', '0017'],
    ['sign', '001A'],
  ] as const)('of the %s key is checked by its certificate', (kind, file) => {
    const card = unlocked(kind);
    const signature = read(card, selectFile(file), sign(DIGEST_INFO));
    expect(signature).toHaveLength(256);
    expect(verifySignature('sha256', message, publicKeyOf(card, kind), signature)).toBe(true);
  });

  test.each([1, 20, 35, 51, 67, 83, 245])('any %i bytes are padded as they are', (length) => {
    const card = unlocked('auth');
    const payload = Buffer.alloc(length, 0x37);
    const signature = read(card, selectFile('0017'), sign(toHex(payload)));
    expect(publicDecrypt(publicKeyOf(card, 'auth'), signature)).toEqual(payload);
  });

  test('the key by short file identifier gives the same signature', () => {
    const card = unlocked('auth');
    expect(read(card, sign(DIGEST_INFO, { p2: 0x97 }))).toEqual(
      read(card, selectFile('0017'), sign(DIGEST_INFO)),
    );
  });

  test('an extended length gives the same signature', () => {
    const card = unlocked('auth');
    const extended = `802A0097 0000${byte(DIGEST_INFO.length / 2)} ${DIGEST_INFO} 0000`;
    expect(send(card, extended)).toBe(send(card, sign(DIGEST_INFO, { p2: 0x97 })));
  });

  test('one VERIFY serves many signatures', () => {
    const card = unlocked('auth');
    send(card, selectFile('0017'));
    for (let turn = 0; turn < 3; turn += 1) expect(send(card, sign(DIGEST_INFO))).toMatch(/9000$/);
  });

  test.each([
    ['without VERIFY', [selectFile('0017')], '6982'],
    ['after VERIFY of the other PIN', [selectFile('001B'), verify('ABC123'), selectFile('0017')], '6982'],
    ['after a new SELECT', [selectFile('0018'), verify('1234'), JPKI, selectFile('0017')], '6982'],
    ['with a file that is no key', [selectFile('0018'), verify('1234'), selectFile('000A')], '6981'],
    ['without a current file', [], '6986'],
  ])('%s there is none', (_, before, expected) => {
    expect(send(cardOf('adult'), JPKI, ...before, sign(DIGEST_INFO))).toBe(expected);
  });

  test.each([
    ['246 bytes', sign('37'.repeat(246), { p2: 0x97 }), '6700'],
    ['no bytes', '802A009700', '6700'],
    ['no Le', `802A0097 02 0102`, '6700'],
    ['an Le too small', `802A0097 02 0102 80`, '6700'],
    ['an unknown scheme', sign(DIGEST_INFO, { p1: 6, p2: 0x97 }), '6A86'],
    ['P2 = 00', sign(DIGEST_INFO, { p2: 0 }), '6A86'],
    ['class 00', `00${sign(DIGEST_INFO).slice(2)}`, '6D00'],
    ['a hash of 31 bytes, scheme 02', sign('37'.repeat(31), { p1: 2, p2: 0x97 }), '6985'],
    ['a hash of 33 bytes, scheme 04', sign('37'.repeat(33), { p1: 4, p2: 0x97 }), '6985'],
  ])('%s: refused', (_, command, expected) => {
    expect(send(unlocked('auth'), command)).toBe(expected);
  });
});

describe('schemes that hash or pad on the card', () => {
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };

  test.each([
    ['02: a hash, as DigestInfo', 2, toHex(digest), {}],
    ['03: a message, as DigestInfo', 3, toHex(message), {}],
    ['04: a hash, PSS', 4, toHex(digest), pss],
    ['05: a message, PSS', 5, toHex(message), pss],
  ])('%s', (_, p1, data, options) => {
    const card = unlocked('auth');
    const signature = read(card, sign(data, { p1, p2: 0x97 }));
    const key = { key: publicKeyOf(card, 'auth'), ...options };
    expect(verifySignature('sha256', message, key, signature)).toBe(true);
  });

  test('01: a message, the bare hash', () => {
    const card = unlocked('auth');
    const signature = read(card, sign(toHex(message), { p1: 1, p2: 0x97 }));
    expect(publicDecrypt(publicKeyOf(card, 'auth'), signature)).toEqual(digest);
  });
});

describe('INTERNAL AUTHENTICATE', () => {
  test('signs a challenge without a PIN, always the same', () => {
    const signature = read(cardOf('adult'), COMMON, '00880099 08 0102030405060708 00');
    expect(signature).toHaveLength(256);
    expect(read(cardOf('child'), COMMON, '00880099 08 0102030405060708 00')).toEqual(signature);
  });

  test.each([
    ['no challenge', COMMON, '0088009900', '6700'],
    ['a key behind a PIN', JPKI, '00880097 01 01 00', '6982'],
    ['a file that is no key', JPKI, '0088008A 01 01 00', '6981'],
  ])('%s: refused', (_, application, command, expected) => {
    expect(send(cardOf('adult'), application, command)).toBe(expected);
  });
});
