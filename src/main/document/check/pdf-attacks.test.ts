import { describe, expect, it } from 'vitest';
import { buildPdf, streamObject } from '../fixtures/pdf-builder.ts';
import { plainDocument } from '../fixtures/pdf-documents.ts';
import { check, objectText, otherPage, replaced, updated } from './testing/attacks.ts';
import { file, answerOf } from './check-pdf-test-kit.ts';

const signature = objectText(file, 7);

const RANGE = /\/ByteRange \[[^\]]*\]/;

const CONTENTS = /\/Contents <[0-9a-f]*>/;

const ranges = /\[0 (\d+) +(\d+) +(\d+) +\]/.exec(signature) ?? [];

const [hole = 0, behind = 0, rest = 0] = ranges.slice(1).map(Number);

const CHANGED = 'changed | changed whole-file content-differs';

const LATER = 'look-closer | unchanged added-later';

const cannot = (reason: string) => `cannot-be-checked | unreadable part ${reason}`;

/** The old signature is hidden now, and found all the same. */
const HIDDEN = ' | unchanged added-later not-in-form';

/** A signature dictionary like ours with something else in it, in a file that is otherwise the same. */
const withSignature = (text: string): Buffer => updated(file, { 7: text });

describe('attacks on a signed PDF', () => {
  const pageByte = file.indexOf('Application');
  const oneByte = Buffer.from(file);
  oneByte[pageByte] = 0x42;
  const attacks: readonly (readonly [string, Buffer, string])[] = [
    ['one byte changed', oneByte, CHANGED],
    ['page content replaced', updated(file, { 6: otherPage }), LATER],
    [
      'page object replaced',
      updated(file, { 3: objectText(file, 3).replace('6 0 R', '9 0 R'), 9: otherPage }),
      LATER,
    ],
    [
      'annotation laid over the page',
      updated(file, {
        3: objectText(file, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
        9: '<< /Type /Annot /Subtype /FreeText /Rect [50 690 400 740] /Contents (0 yen) /DA (/F1 24 Tf) >>',
      }),
      LATER,
    ],
    [
      'a script that runs when it is opened',
      updated(file, { 1: objectText(file, 1).replace('<<', '<< /OpenAction << /S /JavaScript /JS (x) >>') }),
      LATER,
    ],
    [
      'tree of pages replaced',
      updated(file, {
        2: '<< /Type /Pages /Kids [9 0 R] /Count 1 /MediaBox [0 0 595 842] >>',
        9: '<< /Type /Page /Parent 2 0 R /Contents 10 0 R >>',
        10: otherPage,
      }),
      LATER,
    ],
    ['another root of all', updated(file, { 9: '<< /Type /Catalog /Pages 2 0 R >>' }, '/Root 9 0 R'), ''],
    ['font replaced', updated(file, { 5: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>' }), LATER],
    ['metadata only', updated(file, { 9: '<< /Title (x) >>' }, '/Info 9 0 R'), LATER],
    [
      'a visible field for another signature',
      updated(file, {
        3: objectText(file, 3).replace('[8 0 R]', '[8 0 R 9 0 R]'),
        9: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [50 690 400 740] /AP << /N 10 0 R >> >>',
        10: streamObject('/Type /XObject /Subtype /Form /BBox [0 0 350 50]', '0 g 0 0 350 50 re f'),
      }),
      LATER,
    ],
    ['certificates for later added (DSS)', withDss(), LATER],
    ['bytes behind the end', Buffer.concat([file, Buffer.from('x')]), LATER],
    ['a comment behind the end', Buffer.concat([file, Buffer.from('% hello\n')]), 'cannot'],
    ['field without its value', updated(file, { 8: objectText(file, 8).replace('/V 7 0 R', '') }), ''],
    ['signature dictionary shown by no form', updated(file, { 1: '<< /Type /Catalog /Pages 2 0 R >>' }), ''],
    ['/Contents missing', withSignature(signature.replace(CONTENTS, '')), cannot('contents') + HIDDEN],
    [
      '/Contents null',
      withSignature(signature.replace(CONTENTS, '/Contents null')),
      cannot('contents') + HIDDEN,
    ],
    ['/Contents zero', withSignature(signature.replace(CONTENTS, '/Contents <00>')), cannot('hole') + HIDDEN],
    [
      '/Contents as letters',
      withSignature(signature.replace(CONTENTS, '/Contents (x)')),
      cannot('contents') + HIDDEN,
    ],
    ['/ByteRange missing', replaced(file, RANGE, ''), cannot('not-found-by-scan byte-range')],
    ['/ByteRange null', replaced(file, RANGE, '/ByteRange null'), cannot('byte-range')],
    ['/ByteRange negative', replaced(file, RANGE, '/ByteRange [0 -1 2 3]'), cannot('byte-range')],
    ['/ByteRange of three', replaced(file, RANGE, `/ByteRange [0 ${hole} ${behind}]`), cannot('byte-range')],
    ['/ByteRange overlapping', replaced(file, RANGE, '/ByteRange [0 99 98 9]'), cannot('byte-range')],
    [
      '/ByteRange not from the beginning',
      replaced(file, RANGE, `/ByteRange [1 ${hole} ${behind} ${rest}]`),
      cannot('byte-range'),
    ],
    [
      '/ByteRange that overflows',
      replaced(file, RANGE, '/ByteRange [0 9 99 9007199254740993]'),
      cannot('byte-range'),
    ],
    [
      '/ByteRange twice',
      withSignature(`${signature.slice(0, -2)} /ByteRange [0 1 2 3] >>`),
      cannot('byte-range') + HIDDEN,
    ],
    [
      'hole widened, something else inside',
      replaced(file, RANGE, `/ByteRange [0 ${hole - 10} ${behind} ${rest}]`),
      cannot('hole'),
    ],
    [
      'ranges that do not reach the end',
      replaced(file, RANGE, `/ByteRange [0 ${hole} ${behind} ${rest - 8}]`),
      'changed | changed part not-a-revision content-differs',
    ],
    ['the hole filled with something', filled(), 'look-closer | unchanged whole-file padding'],
    [
      'an odd number of digits',
      withSignature(signature.replace(CONTENTS, '/Contents <123>')),
      cannot('hole') + HIDDEN,
    ],
    ['CMS longer than its hole', replaced(file, '<3082', '<3083'), cannot('contents')],
    [
      'an unknown form',
      replaced(file, '/adbe.pkcs7.detached', '/adbe.x509.rsa_sha1'),
      cannot('unknown-form'),
    ],
    ['a time stamp alone', replaced(file, '/adbe.pkcs7.detached', '/ETSI.RFC3161'), cannot('time-stamp')],
    ['cut off in the middle', file.subarray(0, hole + 100), 'cannot-be-checked | damaged'],
    ['cut off at the end', file.subarray(0, -40), 'cannot-be-checked | damaged'],
    [
      'something before the beginning',
      Buffer.concat([Buffer.from('x'), file]),
      'cannot-be-checked | not-known',
    ],
  ];

  it.each(attacks.filter(([, , expected]) => expected !== '' && expected !== 'cannot'))(
    '%s',
    (_name, attacked, expected) => {
      expect(answerOf(check(attacked))).toBe(expected);
    },
  );

  it.each(attacks)('%s: is never told as a file in which no change was found', (_name, attacked) => {
    expect(check(attacked).check.headline).not.toBe('no-change-found');
    expect(check(attacked).check.headline).not.toBe('no-signature');
  });

  it('the signed revision can be cut out of whatever was done behind it', () => {
    const attacked = updated(file, { 6: otherPage });
    const [first] = check(attacked).check.signatures;
    expect(attacked.subarray(0, first?.signedBytes)).toEqual(file);
  });

  it('two fields with one signature are told', () => {
    const shared = updated(file, {
      1: objectText(file, 1).replace('[8 0 R]', '[8 0 R 9 0 R]'),
      9: '<< /FT /Sig /T (x) /V 7 0 R /Rect [0 0 0 0] /Type /Annot /Subtype /Widget >>',
    });
    expect(check(shared).check.signatures[0]?.reasons).toContain('shared');
  });

  it('a word in a stream or in a comment is no signature', () => {
    const content = streamObject('', '1 0 obj << /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >> endobj');
    const objects = { ...plainDocument, 6: content };
    expect(answerOf(check(buildPdf(objects)))).toBe('no-signature');
  });

  it('an encrypted file is told as such', () => {
    const encrypted = buildPdf(plainDocument, { trailer: '/Encrypt << /Filter /Standard >>' });
    expect(answerOf(check(encrypted))).toBe('cannot-be-checked | encrypted');
  });

  it('a file that goes round in circles ends', () => {
    const text = file.toString('latin1');
    const [, before = ''] = /\/Prev (\d+)/.exec(text) ?? [];
    const last = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '';
    const circle = Buffer.from(text.replace(`/Prev ${before}`, `/Prev ${last}`), 'latin1');
    expect(answerOf(check(circle))).toBe('cannot-be-checked | damaged');
  });

  it('a million words end it soon', () => {
    const many = buildPdf({ ...plainDocument, 6: streamObject('', '/ByteRange '.repeat(100_000)) });
    expect(answerOf(check(many))).toBe('cannot-be-checked | too-complex');
  });
});

function withDss(): Buffer {
  return updated(file, {
    1: objectText(file, 1).replace('<<', '<< /DSS 9 0 R'),
    9: '<< /Certs [10 0 R] >>',
    10: streamObject('', 'x'),
  });
}

/** The last digit of the hole's filler differs. */
function filled(): Buffer {
  const changed = Buffer.from(file);
  changed[behind - 2] = 0x31;
  return changed;
}
