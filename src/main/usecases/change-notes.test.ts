import { describe, expect, it } from 'vitest';
import type { LastChange } from '../../shared/model/last-change.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { ChangeNotes } from './change-notes.ts';
import { changePin } from './change-pin.ts';

async function changing(intercept: Interceptor, left?: LastChange) {
  const armed: { intercept?: Interceptor } = {};
  const test = startTestSession((command, answer) => armed.intercept?.(command, answer) ?? answer());
  const card = createVirtualCard('adult', { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  let stored = left;
  const notes = new ChangeNotes(test.store, {
    load: () => stored,
    save: (note) => void (stored = note),
    remove: () => void (stored = undefined),
  });
  armed.intercept = intercept;
  const request = {
    cardId: 'card-1',
    pin: 'auth',
    current: '1234',
    replacement: '5820',
    triesSeen: 3,
  } as const;
  const change = () => changePin(test.gate, notes, request);
  return {
    ...test,
    notes,
    change,
    card,
    stored: () => stored,
    shown: () => test.store.snapshot().lastChange,
  };
}

describe('the note of a change', () => {
  it('is on the disk when CHANGE is sent, and not before', async () => {
    const atCommand: [number | undefined, LastChange | undefined][] = [];
    const test = await changing((command, answer) => {
      if (command.length > 5 && (command[1] === 0x20 || command[1] === 0x24))
        atCommand.push([command[1], test.stored()]);
      return answer();
    });
    await test.change();
    expect(atCommand).toEqual([
      [0x20, undefined],
      [0x24, { pin: 'auth', state: 'unknown' }],
    ]);
    const changed = { pin: 'auth', state: 'changed' };
    expect([test.stored(), test.shown()]).toEqual([changed, changed]);
    test.notes.seen();
    expect([test.stored(), test.shown()]).toEqual([undefined, null]);
  });

  it('says that nobody knows when the answer was lost, and that nothing changed when the PIN was wrong', async () => {
    const lost = await changing((command, answer) => {
      const response = answer();
      if (command[1] === 0x24) throw new TransportFault('card-removed');
      return response;
    });
    await lost.change();
    expect(lost.stored()).toEqual({ pin: 'auth', state: 'unknown' });
    const wrong = await changing((command, answer) =>
      command[1] === 0x20 && command.length > 5 ? Uint8Array.of(0x63, 0xc2) : answer(),
    );
    await wrong.change();
    expect([wrong.stored(), wrong.shown()]).toEqual([undefined, { pin: 'auth', state: 'unchanged' }]);
  });

  it('that an earlier run left is told at once', async () => {
    const left = { pin: 'sign', state: 'unknown' } as const;
    expect((await changing((_command, answer) => answer(), left)).shown()).toEqual(left);
  });
});

describe('a program that ends', () => {
  it('while VERIFY is answered sends no CHANGE, leaves the application, and takes nothing more', async () => {
    const sent: string[] = [];
    const test = await changing((command, answer) => {
      sent.push((command[1] ?? 0).toString(16));
      const response = answer();
      if (command[1] === 0x20 && command.length > 5) void test.gate.end();
      return response;
    });
    expect(await test.change()).toEqual({ ok: false, error: { code: 'operation/ended' } });
    expect(sent.slice(-2)).toEqual(['20', 'a4']);
    expect(test.card.inspect().pins.auth?.value).toBe('1234');
    expect(await test.change()).toMatchObject({ error: { code: 'operation/ended' } });
  });

  it('while CHANGE is answered waits for it', async () => {
    const ends: Promise<void>[] = [];
    const test = await changing((command, answer) => {
      if (command[1] === 0x24) ends.push(test.gate.end());
      return answer();
    });
    expect(await test.change()).toEqual({ ok: true, value: undefined });
    await Promise.all(ends);
    expect(test.shown()).toEqual({ pin: 'auth', state: 'changed' });
  });
});
