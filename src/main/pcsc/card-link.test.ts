import { beforeEach, describe, expect, test, vi } from 'vitest';
import { boundedPcsc } from './bounded-pcsc.ts';
import { CardLink } from './card-link.ts';
import { Disposition } from './pcsc-api.ts';
import { FakePcsc } from './pcsc-fake.ts';
import { Scard } from './pcsc-faults.ts';
import { ReaderSizes } from './reader-sizes.ts';

const APDU = Uint8Array.of(0x00, 0xa4, 0x00, 0x00);

describe('the connection to a card', () => {
  let pcsc: FakePcsc;
  let link: CardLink;
  beforeEach(() => {
    pcsc = new FakePcsc();
    const sizes = new ReaderSizes();
    sizes.told('A', undefined);
    link = new CardLink(boundedPcsc(pcsc), 'A', sizes);
  });

  test.each([
    ['reset', Scard.resetCard],
    ['unpowered, as macOS calls it', Scard.unpoweredCard],
  ])('connects anew once when the card was %s before the transaction', async (_, code) => {
    const begin = vi.spyOn(pcsc, 'beginTransaction').mockResolvedValueOnce(code);
    const transmit = vi.spyOn(pcsc, 'transmit');
    await link.open();
    await link.transmit(APDU);
    expect(begin).toHaveBeenCalledTimes(2);
    expect(transmit.mock.calls[0]?.[1]).toBe(1); // the protocol after the reconnection
  });

  test('does not connect anew twice', async () => {
    const reconnect = vi.spyOn(pcsc, 'reconnect');
    vi.spyOn(pcsc, 'beginTransaction').mockResolvedValue(Scard.resetCard);
    await expect(link.open()).rejects.toMatchObject({ reason: 'card-removed' });
    expect(reconnect).toHaveBeenCalledTimes(1);
  });

  test('sends nothing again, and nothing more, after a command failed', async () => {
    const transmit = vi.spyOn(pcsc, 'transmit').mockResolvedValue({ code: Scard.resetCard, length: 0 });
    await link.open();
    await expect(link.transmit(APDU)).rejects.toMatchObject({ reason: 'card-removed' });
    await expect(link.transmit(APDU)).rejects.toMatchObject({ reason: 'card-removed' });
    expect(transmit).toHaveBeenCalledTimes(1);
  });

  test('keeps no response', async () => {
    let buffer: Uint8Array = new Uint8Array(0);
    vi.spyOn(pcsc, 'transmit').mockImplementation((_card, _protocol, _command, response) => {
      buffer = response;
      response.set([1, 2, 3, 0x90, 0x00]);
      return Promise.resolve({ code: Scard.success, length: 5 });
    });
    await link.open();
    await expect(link.transmit(APDU)).resolves.toEqual(Uint8Array.of(1, 2, 3, 0x90, 0x00));
    expect(buffer).toHaveLength(65_538);
    expect(buffer.every((byte) => byte === 0)).toBe(true);
  });

  test.each([
    ['leaves the card', false, Disposition.leave],
    ['takes its power while nobody else can come in', true, Disposition.unpower],
  ])(
    '%s at the end of the transaction, and leaves it at the disconnection',
    async (_, losesPower, disposition) => {
      const end = vi.spyOn(pcsc, 'endTransaction');
      const disconnect = vi.spyOn(pcsc, 'disconnect');
      await link.open();
      if (losesPower) link.powerOffAtEnd();
      await link.end();
      await link.release();
      expect(end).toHaveBeenCalledExactlyOnceWith(2, disposition);
      expect(disconnect).toHaveBeenCalledExactlyOnceWith(2, Disposition.leave);
    },
  );

  test('ends after the command under way, and takes no other', async () => {
    const order: string[] = [];
    vi.spyOn(pcsc, 'transmit').mockImplementation(async (_card, _protocol, _command, response) => {
      await Promise.resolve();
      response.set([0x90, 0x00]);
      order.push('answered');
      return { code: Scard.success, length: 2 };
    });
    vi.spyOn(pcsc, 'endTransaction').mockImplementation(() => {
      order.push('ended');
      return Promise.resolve(Scard.success);
    });
    await link.open();
    const underWay = link.transmit(APDU);
    await Promise.resolve();
    await Promise.all([link.end(), underWay]);
    expect(order).toEqual(['answered', 'ended']);
    await expect(link.transmit(APDU)).rejects.toMatchObject({ reason: 'closed' });
  });

  test('goes no further when it was given up while it connected', async () => {
    const begin = vi.spyOn(pcsc, 'beginTransaction');
    vi.spyOn(pcsc, 'connect').mockImplementation(() => {
      link.abandon();
      return Promise.resolve({ code: Scard.success, card: 2, protocol: 2 });
    });
    await expect(link.open()).rejects.toMatchObject({ reason: 'closed' });
    expect(begin).not.toHaveBeenCalled();
  });

  describe("to the reader's own keys", () => {
    const VERIFY = { header: [0x00, 0x20, 0x00, 0x80], digits: 4 } as const;
    const CHANGE = { header: [0x00, 0x24, 0x01, 0x80], digits: 4 } as const;
    const BOTH = [0x06, 4, 0, 0, 0, 0x56, 0x07, 4, 0, 0, 0, 0x57];
    const ONLY_ENTER = BOTH.slice(0, 6);

    /** A driver that answers with these features, and with this to everything else. */
    function drive(features: readonly number[], answer: readonly number[] = [0x90, 0x00]) {
      return vi.spyOn(pcsc, 'control').mockImplementation((_card, code, _input, output) => {
        const bytes = code === pcsc.featureRequest ? features : answer;
        output.set(bytes);
        return Promise.resolve({ code: Scard.success, length: bytes.length });
      });
    }

    test('uses the control codes that the driver gave', async () => {
      const control = drive(BOTH, [0x63, 0xc2]);
      await link.open();
      const pad = await link.pinPad();
      await expect(pad?.enter(VERIFY)).resolves.toEqual(Uint8Array.of(0x63, 0xc2));
      await expect(pad?.enterTwice?.(CHANGE)).resolves.toEqual(Uint8Array.of(0x63, 0xc2));
      expect(control.mock.calls.map(([, code]) => code)).toEqual([pcsc.featureRequest, 0x56, 0x57]);
      expect(control.mock.calls[1]?.[2]).toHaveLength(28);
      expect(control.mock.calls[2]?.[2]).toHaveLength(33);
    });

    test('tells a reader that can only ask once, and one without keys', async () => {
      await link.open();
      drive(ONLY_ENTER);
      expect(Object.keys((await link.pinPad()) ?? {})).toEqual(['enter']);
      drive([]);
      await expect(link.pinPad()).resolves.toBeUndefined();
      vi.spyOn(pcsc, 'control').mockResolvedValue({ code: Scard.unsupportedFeature, length: 0 });
      await expect(link.pinPad()).resolves.toBeUndefined();
    });

    test('sends nothing more after an entry that failed', async () => {
      await link.open();
      drive(BOTH);
      const pad = await link.pinPad();
      const control = vi.spyOn(pcsc, 'control').mockResolvedValue({ code: Scard.resetCard, length: 0 });
      control.mockClear();
      await expect(pad?.enter(VERIFY)).rejects.toMatchObject({ reason: 'card-removed' });
      await expect(pad?.enter(VERIFY)).rejects.toMatchObject({ reason: 'card-removed' });
      await expect(link.transmit(APDU)).rejects.toMatchObject({ reason: 'card-removed' });
      expect(control).toHaveBeenCalledTimes(1);
    });
  });
});
