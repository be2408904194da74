import { describe, expect, test } from 'vitest';
import { TransportFault } from '../card/card-gateway.ts';
import { codeName, Scard, serviceFault, transportFault } from './pcsc-faults.ts';
import { pcscPlatforms } from './pcsc-platform.ts';

describe('what a PC/SC code means for a card in use', () => {
  test.each([
    [0x80100003, 'service-gone'],
    [0x80100009, 'reader-gone'],
    [0x8010000b, 'card-in-use'],
    [0x8010000c, 'card-removed'],
    [0x8010000f, 'card-not-answering'],
    [0x80100013, 'service-gone'],
    [0x80100016, 'card-removed'],
    [0x80100017, 'reader-gone'],
    [0x8010001d, 'service-gone'],
    [0x8010001e, 'service-gone'],
    [0x8010002e, 'reader-gone'],
    [0x8010002f, 'card-removed'],
    [0x80100066, 'card-not-answering'],
    [0x80100067, 'card-not-answering'],
    [0x80100068, 'card-removed'],
    [0x80100069, 'card-removed'],
    [0x8010006a, 'service-gone'],
    [0x00000005, 'card-not-permitted'],
    [Scard.noAnswer, 'reader-not-answering'],
    [0x0000001f, 'card-removed'],
    [0x80109999, 'card-not-answering'],
  ])('%i is %s', (code, reason) => {
    const fault = transportFault('SCardTransmit', code);
    expect(fault).toBeInstanceOf(TransportFault);
    expect(fault.reason).toBe(reason);
  });

  test('a refusal is one only of a call that asks for permission', () => {
    expect(transportFault('SCardConnect', 0x8010006a).reason).toBe('card-not-permitted');
  });

  test('the fault names call and code for the log', () => {
    expect(transportFault('SCardTransmit', 0x80100069).message).toBe(
      'card-removed: SCardTransmit: SCARD_W_REMOVED_CARD (0x80100069)',
    );
    expect(codeName(0x1234)).toBe('0x00001234');
  });
});

describe('why there is no service', () => {
  test.each([
    [0x8010001d, 'not-running'],
    [0x8010001e, 'not-fitting'],
    [0x8010006a, 'refused'],
    [0x80100013, 'refused'],
    [0x00000005, 'refused'],
    [0x80100006, 'too-many-clients'],
    [0x80100031, 'too-many-clients'],
    [Scard.noAnswer, 'not-answering'],
    [0x80100001, 'not-answering'],
  ])('%i is %s', (code, reason) => {
    expect(serviceFault(code, pcscPlatforms.linux)).toBe(reason);
  });

  test('a service that stopped is just that where its version is the system’s own', () => {
    expect(serviceFault(Scard.serviceStopped, pcscPlatforms.win32)).toBe('not-running');
    expect(serviceFault(Scard.serviceStopped, pcscPlatforms.darwin)).toBe('not-running');
  });
});
