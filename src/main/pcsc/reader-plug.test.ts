import { describe, expect, it, vi } from 'vitest';
import { Scard } from './pcsc-faults.ts';
import { FakePcsc } from './pcsc-fake.ts';
import { readerPlug } from './reader-plug.ts';

const told = (...channel: number[]) => {
  const pcsc = new FakePcsc();
  pcsc.attribute = (_card, _id, output) => {
    output.set(channel);
    return Promise.resolve({ code: Scard.success, length: channel.length });
  };
  return pcsc;
};

describe('where a reader is plugged in', () => {
  it('is bus and address on USB, where the driver says 0x0020bbdd', async () => {
    expect(await readerPlug(told(0x07, 0x01, 0x20, 0x00), 'A')).toEqual({ bus: 1, device: 7 });
  });

  it.each([
    ['a serial port', [0x01, 0x00, 0x01, 0x00]],
    ['a number that is cut', [0x07, 0x01]],
    ['nothing', []],
  ])('is not told by %s', async (_what, channel) => {
    expect(await readerPlug(told(...channel), 'A')).toBeUndefined();
  });

  it('is the ids of its device on Windows, without the serial number behind them', async () => {
    const pcsc = new FakePcsc();
    pcsc.plugIsToldBy = 'instance';
    const instance = 'USB\\Vid_054c&Pid_0dc8\\CANARY0123';
    pcsc.deviceInstance = () => Promise.resolve({ code: Scard.success, instance });
    expect(await readerPlug(pcsc, 'A')).toEqual({ id: '054C:0DC8' });
    pcsc.deviceInstance = () => Promise.resolve({ code: Scard.success, instance: 'ROOT\\SMARTCARD\\0000' });
    expect(await readerPlug(pcsc, 'A')).toBeUndefined();
  });

  it('is not asked where no system was seen to tell it', async () => {
    const pcsc = new FakePcsc();
    pcsc.plugIsToldBy = 'nobody';
    const establish = vi.spyOn(pcsc, 'establishContext');
    expect(await readerPlug(pcsc, 'A')).toBeUndefined();
    expect(establish).not.toHaveBeenCalled();
  });

  it.each(['connectReader', 'attribute'] as const)('leaves nothing open when %s fails', async (call) => {
    const pcsc = told(0x07, 0x01, 0x20, 0x00);
    pcsc[call] = () => Promise.resolve({ code: Scard.sharingViolation, card: 0, length: 0 });
    const release = vi.spyOn(pcsc, 'releaseContext');
    const disconnect = vi.spyOn(pcsc, 'disconnect');
    expect(await readerPlug(pcsc, 'A')).toBeUndefined();
    expect(release).toHaveBeenCalledOnce();
    expect(disconnect).toHaveBeenCalledTimes(call === 'attribute' ? 1 : 0);
  });
});
