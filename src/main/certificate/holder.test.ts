import { describe, expect, it } from 'vitest';
import {
  context,
  element,
  integer,
  objectIdentifier,
  sequence,
  utf8String,
} from '../../virtual-card/der-writer.ts';
import { fromPem } from './fixtures/from-pem.ts';
import { auth, sign } from './fixtures/openssl-certificates.ts';
import { readHolder } from './holder.ts';
import { parseCertificate } from './parse-certificate.ts';

const otherName = (number: number, ...value: Uint8Array[]): Uint8Array =>
  context(0, objectIdentifier(`1.2.392.200149.8.5.5.${number}`), context(0, ...value));

const holderOf = (...names: Uint8Array[]) =>
  readHolder([{ oid: '2.5.29.17', critical: false, value: sequence(...names) }]);

const attribute = (number: number, text: string): Uint8Array => otherName(number, utf8String(text));

describe('the holder of a 署名用 certificate', () => {
  it('is read from what OpenSSL wrote', () => {
    const certificate = parseCertificate(fromPem(sign));
    expect(certificate.ok && readHolder(certificate.value.extensions)).toEqual({
      name: { text: '見本　𠮷太郎', substituted: [false, false, false, true, false, false] },
      address: { text: '東京都千代田区霞が関一丁目１番１号', substituted: Array(17).fill(false) },
      sex: 'female',
      birth: { era: 'showa', year: 1989, month: 5, day: 2 },
    });
  });

  it('is nobody in a 利用者証明用 certificate', () => {
    const certificate = parseCertificate(fromPem(auth));
    expect(certificate.ok && readHolder(certificate.value.extensions)).toBeUndefined();
    expect(holderOf()).toBeUndefined();
    expect(readHolder([])).toBeUndefined();
  });

  it.each([
    ['119000229', undefined],
    ['118990302', { era: 'meiji', year: 1899, month: 3, day: 2 }],
    ['219250101', { era: 'taisho', year: 1925, month: 1, day: 1 }],
    ['419900102', { era: 'heisei', year: 1990, month: 1, day: 2 }],
    ['520200102', { era: 'reiwa', year: 2020, month: 1, day: 2 }],
    ['020200102', { era: 'unknown', year: 2020, month: 1, day: 2 }],
    ['620400102', { era: 'unknown', year: 2040, month: 1, day: 2 }],
    ['400000000', { era: 'heisei', year: 0, month: 0, day: 0 }],
    ['319500000', { era: 'showa', year: 1950, month: 0, day: 0 }],
    ['319501200', { era: 'showa', year: 1950, month: 12, day: 0 }],
    ['419901301', undefined],
    ['419900132', undefined],
    ['419900230', undefined],
    ['4199001', undefined],
    ['H19900101', undefined],
    ['', undefined],
  ])('born %j', (text, birth) => {
    expect(holderOf(attribute(3, '1'), attribute(4, text))).toEqual({ sex: 'male', ...(birth && { birth }) });
  });

  it.each([
    ['1', 'male'],
    ['2', 'female'],
    ['3', 'unknown'],
    ['9', undefined],
    ['constructor', undefined],
  ])('of sex %j', (text, sex) => {
    expect(holderOf(attribute(1, 'A'), attribute(3, text))?.sex).toBe(sex);
  });

  it.each([
    ['too few', '00'],
    ['too many', '0000'],
    ['no digits', '0x0'],
    ['other digits', '020'],
  ])('has a name without marks when the flags are %s', (_, flags) => {
    expect(holderOf(attribute(1, '見　本'), attribute(2, flags))).toEqual({
      name: { text: '見　本', substituted: [] },
    });
  });

  it('marks the characters that stand in for others', () => {
    expect(holderOf(attribute(5, '東京'), attribute(6, '01'), attribute(2, '1'))).toEqual({
      address: { text: '東京', substituted: [false, true] },
    });
  });

  it('loses only the attribute that is damaged', () => {
    const damaged = [
      otherName(1),
      otherName(5, integer(Uint8Array.of(1))),
      otherName(2, element(0x0c, Uint8Array.of(0xff))),
      context(0, objectIdentifier('1.2.392.200149.8.5.5.4'), utf8String('419900102')),
      context(0),
      integer(Uint8Array.of(1)),
    ];
    expect(holderOf(...damaged, attribute(3, '2'))).toEqual({ sex: 'female' });
    expect(holderOf(...damaged)).toBeUndefined();
  });

  it('is nobody where the extension is no DER', () => {
    expect(
      readHolder([{ oid: '2.5.29.17', critical: false, value: Uint8Array.of(0x30, 5) }]),
    ).toBeUndefined();
  });
});
