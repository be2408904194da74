import koffi, { type TypeObject } from 'koffi';
import { describe, expect, test } from 'vitest';
import { pcscPlatforms } from './pcsc-platform.ts';
import { ioRequestType, readerStateType } from './pcsc-functions.ts';

const members = ['szReader', 'pvUserData', 'dwCurrentState', 'dwEventState', 'cbAtr', 'rgbAtr'];
const offsets = (type: TypeObject): number[] => members.map((member) => koffi.offsetof(type, member));

/** 64-bit systems. `ulong` is that of the machine that runs the test: 8 bytes everywhere but on Windows. */
describe('the structures of PC/SC in memory', () => {
  test.skipIf(process.platform === 'win32')('pcsc-lite on Linux: 8-byte integers', () => {
    const { linux } = pcscPlatforms;
    const state = readerStateType(linux);
    expect(offsets(state)).toEqual([0, 8, 16, 24, 32, 40]);
    expect(koffi.sizeof(state)).toBe(80);
    expect(koffi.sizeof(ioRequestType(linux))).toBe(16);
    expect([linux.dword, linux.long, linux.handle].map((type) => koffi.sizeof(type))).toEqual([8, 8, 8]);
  });

  test('Windows: 4-byte integers, 8-byte handles, an ATR of 36 bytes', () => {
    const { win32 } = pcscPlatforms;
    const state = readerStateType(win32);
    expect(offsets(state)).toEqual([0, 8, 16, 20, 24, 28]);
    expect(koffi.sizeof(state)).toBe(64);
    expect(koffi.sizeof(ioRequestType(win32))).toBe(8);
    expect([win32.dword, win32.long, win32.handle].map((type) => koffi.sizeof(type))).toEqual([4, 4, 8]);
  });

  test('macOS: 4-byte integers and handles, packed, so that an array has no gaps', () => {
    const { darwin } = pcscPlatforms;
    const state = readerStateType(darwin);
    expect(offsets(state)).toEqual([0, 8, 16, 20, 24, 28]);
    expect(koffi.sizeof(state)).toBe(61);
    expect(koffi.sizeof(ioRequestType(darwin))).toBe(8);
    expect([darwin.dword, darwin.long, darwin.handle].map((type) => koffi.sizeof(type))).toEqual([4, 4, 4]);
  });

  test('names of readers are wide on Windows alone', () => {
    const texts = Object.entries(pcscPlatforms).map(([system, { text }]) => [system, text]);
    expect(Object.fromEntries(texts)).toEqual({ linux: 'utf8', win32: 'utf16le', darwin: 'utf8' });
  });
});

test('the driver of a reader is asked for its features with the code of its system', () => {
  const codes = Object.entries(pcscPlatforms).map(([system, { featureRequest }]) => [system, featureRequest]);
  expect(Object.fromEntries(codes)).toEqual({ linux: 0x42000d48, win32: 0x00313520, darwin: 0x42000d48 });
});
