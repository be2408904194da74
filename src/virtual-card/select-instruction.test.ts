import { describe, expect, test } from 'vitest';
import {
  CARD_MANAGER,
  COMMON,
  INPUT_SUPPORT,
  JPKI,
  RESIDENT_REGISTER,
  SURFACE,
  cardOf,
  selectApplication,
  selectFile,
  send,
} from './testing/exchange.ts';

describe('applications', () => {
  test.each([
    ['JPKI', JPKI],
    ['common', COMMON],
    ['resident register', RESIDENT_REGISTER],
    ['surface', SURFACE],
    ['input support', INPUT_SUPPORT],
    ['card manager', CARD_MANAGER],
  ])('%s is selected by its name', (_, command) => {
    expect(send(cardOf('adult'), command)).toBe('9000');
  });

  test.each([
    ['a name that is not on the card', selectApplication('D276000085010'.padEnd(14, '1')), '6A82'],
    ['a part of a name finds the first that fits', '00A4040C 02 D392', '9000'],
    ['a name longer than 16 bytes', `00A4040C 11 ${'D3'.repeat(17)}`, '6700'],
    ['no name', '00A4040C', '6700'],
    ['P2 that asks for another occurrence', '00A40402 02 D392', '6A86'],
    ['with control information', '00A40400 0A D392F000260100000001 00', '6F0C840AD392F0002601000000019000'],
    ['with control information, but no Le', '00A40400 0A D392F000260100000001', '9000'],
  ])('%s', (_, command, expected) => {
    expect(send(cardOf('adult'), command)).toBe(expected);
  });

  test('a SELECT that finds nothing leaves the current application', () => {
    expect(send(cardOf('adult'), JPKI, selectApplication('D276000085'), selectFile('000A'))).toBe('9000');
  });

  test.each(['juki', 'phone'] as const)('a %s has the JPKI application alone', (profile) => {
    const card = cardOf(profile);
    expect(send(card, JPKI)).toBe('9000');
    for (const other of [COMMON, RESIDENT_REGISTER, SURFACE, INPUT_SUPPORT, CARD_MANAGER])
      expect(send(card, other)).toBe('6A82');
  });

  test("somebody else's card has none", () => {
    const card = cardOf('other-card');
    for (const any of [JPKI, COMMON, RESIDENT_REGISTER, SURFACE, INPUT_SUPPORT, CARD_MANAGER])
      expect(send(card, any)).toBe('6A82');
  });
});

describe('files', () => {
  test.each(['0001', '0002', '0006', '0008', '000A', '000B', '0017', '0018', '001A', '001B'])(
    'EF %s is in the JPKI application',
    (id) => {
      expect(send(cardOf('adult'), JPKI, selectFile(id))).toBe('9000');
    },
  );

  test.each([
    ['a file that is not there', '00A4020C 02 0003', '6A82'],
    ['P1 = 09, a path', '00A4090C 02 000A', '6A86'],
    ['P1 = 00 with an identifier', '00A4000C 02 3F00', '6A82'],
    ['an identifier of one byte', '00A4020C 01 0A', '6700'],
    ['P2 = 04', '00A40204 02 000A', '6A86'],
    ['with control information', '00A40200 02 000A 00', '6F048302000A9000'],
  ])('%s', (_, command, expected) => {
    expect(send(cardOf('adult'), JPKI, command)).toBe(expected);
  });

  test('before an application is selected there are none', () => {
    expect(send(cardOf('adult'), selectFile('000A'))).toBe('6A82');
  });
});

describe('there is no master file', () => {
  test('after power-on its SELECT is refused', () => {
    expect(send(cardOf('adult'), '00A40000')).toBe('6A86');
  });

  test('later it is answered and changes nothing', () => {
    expect(send(cardOf('adult'), JPKI, '00A40000', selectFile('000A'))).toBe('9000');
  });
});
