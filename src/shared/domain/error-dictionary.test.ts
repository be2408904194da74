import { describe, expect, it } from 'vitest';
import { causes } from './causes.ts';
import { meanings } from './meanings.ts';
import { errorEntries, findErrors, type FoundError } from './error-dictionary.ts';

const meaning = (found: FoundError | undefined): string | undefined =>
  found?.kind === 'foreign' ? found.entry.cause : found?.kind === 'finding' ? found.cause : found?.code;
const first = (message: string): string | undefined =>
  meaning(findErrors(message, { codes: ['card/in-use'], sentences: [] })[0]);

describe('the dictionary of errors', () => {
  it('has at least 120 entries, each with a cause there is and a source', () => {
    expect(errorEntries.length).toBeGreaterThanOrEqual(120);
    for (const { codes, phrases = [], cause, source } of errorEntries) {
      expect(codes.length + phrases.length).toBeGreaterThan(0);
      expect(cause in causes || cause in meanings).toBe(true);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it('says of what one person reported that it is so', () => {
    const single = errorEntries.filter(({ certainty }) => certainty === 'single');
    expect(single.length).toBeGreaterThan(10);
    expect(single.flatMap(({ codes }) => codes)).toContain('EI123-2008');
  });

  it('gives no code two meanings', () => {
    const codes = errorEntries.flatMap((entry) => entry.codes);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('finds each of its codes and phrases again', () => {
    const lost = errorEntries.flatMap(({ codes, phrases = [], cause }) =>
      [...codes, ...phrases].filter((text) => !findErrors(text).some((found) => meaning(found) === cause)),
    );
    expect(lost).toEqual([]);
  });
});

describe('a pasted message', () => {
  it.each([
    ['0x8010001D', 'service-stopped'],
    ['8010001d', 'service-stopped'],
    ['-2146435043', 'service-stopped'],
    ['SCardEstablishContext: 2148532253', 'service-stopped'],
    ['Error: SCARD_E_NO_READERS_AVAILABLE (0x8010002E)', 'no-usb-reader'],
    ['ＥＩ１２３－２００８', 'site-refuses-certificate'],
    ['EI 123 - 2008', 'site-refuses-certificate'],
    [
      '電子証明書の検証に失敗しました お住まいの市区町村の窓口で電子証明書を更新してください。 (EI123-2008) - (MPA-IS-I05)',
      'site-refuses-certificate',
    ],
    ['検証に　失敗しました', 'site-refuses-certificate'],
    ['R/Wのタイプが不明です', 'reader-setting'],
    ['Ｒ／Ｗのタイプが不明です', 'reader-setting'],
    ['エラーコード【HJS0407E】が表示された', 'site-cannot-reach-card'],
    ['HJS0432E', 'sign-password-locked'],
    ['エラー番号：ED1108', 'wait-after-renewal'],
    ['このサイトは ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS を返しました', 'no-common-signature'],
    ['Can’t claim interface 3/5: LIBUSB_ERROR_BUSY', 'reader-taken-by-kernel'],
    ['結果コード 703', 'pin-locked'],
    ['703', 'pin-locked'],
    ['SW=6983', 'pin-locked'],
    ['L4-2', 'service-stopped'],
    ['ｌ４－２', 'service-stopped'],
    ['code L12-4 please', 'auth-pin-locked'],
    ['card/in-use', 'card/in-use'],
    ['EI123', 'site-refuses-certificate'],
    ['SCARD E SHARING VIOLATION', 'card-in-use'],
    ['scard_w_removed_card', 'card-taken-early'],
    ['PCSC error: Sharing violation.', 'card-in-use'],
    ['スマート カード リソース マネージャーは実行されていません。', 'service-stopped'],
    ['ｽﾏｰﾄ ｶｰﾄﾞ ﾘｿｰｽ ﾏﾈｰｼﾞｬｰが実行されていません', 'service-stopped'],
    ['the smart card resource manager is not running', 'service-stopped'],
    [
      'Ｔｈｅ　ｓｍａｒｔ　ｃａｒｄ　ｈａｓ　ｂｅｅｎ　ｒｅｍｏｖｅｄ，　ｓｏ　ｔｈａｔ　ｆｕｒｔｈｅｒ　ｃｏｍｍｕｎｉｃａｔｉｏｎ　ｉｓ　ｎｏｔ　ｐｏｓｓｉｂｌｅ',
      'card-taken-early',
    ],
    ['SCardEstablishContext: Service not available.', 'service-stopped'],
  ])('%s means %s', (message, cause) => {
    expect(first(message)).toBe(cause);
  });

  it.each([
    '',
    ' ',
    '2026',
    '電話番号 0703',
    '更新 9000円',
    'パスワード',
    '703号室',
    'Access denied.',
    'a scarf e sharing violin',
    'L99-9',
    'ei',
    'model 4-2',
  ])('%j is none', (message) => {
    expect(findErrors(message)).toEqual([]);
  });

  it.each([
    'status word 6983',
    'Status Words: 6983',
    'SW1SW2=6983',
    'SW1/SW2: 0x6983',
    'SW1=69 SW2=83',
    'SW1: 0x69, SW2: 0x83',
    '69\u200b83',
    '\u202a0x\u00ad6983\u202c',
  ])('%j is the status word 6983', (message) => {
    expect(first(message)).toBe(first('6983'));
  });

  it('of any length is looked at quickly and tells three things at most', () => {
    const trace = '    at Foo.bar(Baz.java:12)\n'.repeat(5_000);
    const cause = 'SCARD_E_NO_SERVICE';
    for (const message of [`${trace}${cause}`, `${cause}\n${trace}`, `${trace.slice(0, 9_000)}\n${cause}`])
      expect(first(message)).toBe(first(cause));
    const long = '0x8010001D L4-2 EI123-2008 HJS0407E ED1108 '.repeat(2_000);
    expect(findErrors(long)).toHaveLength(3);
  });
});
