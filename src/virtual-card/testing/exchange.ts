import { toHex } from '../exchange-log.ts';
import { hex } from '../file-system.ts';
import { createVirtualCard } from '../virtual-card.ts';
import type { VirtualCard, VirtualCardOptions } from '../virtual-card.ts';
import type { ProfileName } from '../profiles.ts';

/** Noon in Japan on 21 November 2026. */
export const NOW = new Date('2026-11-21T03:00:00Z');

export const cardOf = (profile: ProfileName, options: Partial<VirtualCardOptions> = {}): VirtualCard =>
  createVirtualCard(profile, { now: NOW, ...options });

/**
 * Sends commands, in hexadecimal with optional spaces, and gives the last response in the same form without spaces.
 */
export const send = (card: VirtualCard, ...commands: readonly string[]): string =>
  commands.reduce((_, command) => toHex(card.transmit(hex(command))), '');

/** The data of a response, which must be a success. */
export function read(card: VirtualCard, ...commands: readonly string[]): Uint8Array {
  const response = send(card, ...commands);
  if (!response.endsWith('9000')) throw new Error(`The card answered ${response.slice(-4)}`);
  return hex(response.slice(0, -4));
}

export const selectApplication = (aid: string): string => `00A4040C${byte(aid.length / 2)}${aid}`;
export const selectFile = (id: string): string => `00A4020C02${id}`;
export const verify = (value: string): string => `00200080${withLength(value)}`;
export const byte = (value: number): string => value.toString(16).padStart(2, '0').toUpperCase();
export const withLength = (text: string): string => byte(text.length) + toHex(Buffer.from(text));

export const JPKI = selectApplication('D392F000260100000001');
export const COMMON = selectApplication('D3921000310001010100');
export const RESIDENT_REGISTER = selectApplication('D3921000310001010401');
export const SURFACE = selectApplication('D3921000310001010402');
export const INPUT_SUPPORT = selectApplication('D3921000310001010408');
export const CARD_MANAGER = selectApplication('A0000001510000');
export const COUNTER = '00200080';

/** The whole current file, with its filler, in pieces of 256 bytes. */
export function readFile(card: VirtualCard, ...before: readonly string[]): Uint8Array {
  send(card, ...before);
  const pieces: Uint8Array[] = [];
  for (let offset = 0; ; offset += 256) {
    const response = send(card, `00B0${byte(offset >> 8)}0000`);
    if (response === '6B00') return new Uint8Array(Buffer.concat(pieces));
    if (!response.endsWith('9000')) throw new Error(`The card answered ${response.slice(-4)}`);
    pieces.push(hex(response.slice(0, -4)));
  }
}
