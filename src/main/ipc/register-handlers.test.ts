import { describe, expect, it, vi } from 'vitest';
import { channelOf, channels } from '../../shared/ipc/channels.ts';
import type { MainHandlers } from '../../shared/ipc/api.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/model/result.ts';
import { goodInputOf } from '../../shared/ipc/testing/good-inputs.ts';
import { type Bridge, registerHandlers } from './register-handlers.ts';

const commands = Object.entries(channels).flatMap(([group, names]) =>
  Object.entries(names).flatMap(([name, kind]) =>
    kind !== 'event' ? [{ group, name, channel: channelOf(group, name) }] : [],
  ),
);

const needsOf = (group: string, name: string): unknown =>
  Reflect.get(Reflect.get(contract, group), name).needs;
const needsUser = (group: string, name: string): boolean => needsOf(group, name) === 'user';
const needsPress = (group: string, name: string): boolean => typeof needsOf(group, name) === 'object';

type Invoke = (event: unknown, input: unknown, isUserActive: unknown) => Promise<unknown>;

function bridgeWith(handler: (input: unknown) => Promise<unknown>, isTrusted = true, isMeant = true) {
  const listeners = new Map<string, Invoke>();
  const report = vi.fn((_what: string) => 'abc');
  const handlers = Object.fromEntries(
    Object.entries(channels).map(([group, names]) => [
      group,
      Object.fromEntries(Object.keys(names).map((name) => [name, handler])),
    ]),
  ) as unknown as MainHandlers;
  const ipcMain = {
    handle: (channel: string, listener: Invoke) => void listeners.set(channel, listener),
  } as unknown as Bridge['ipcMain'];
  const asked = vi.fn();
  registerHandlers(handlers, {
    ipcMain,
    isTrusted: () => isTrusted,
    isMeant: async () => isMeant,
    report,
    asked,
  });
  const invoke = (channel: string, input?: unknown, isUserActive: unknown = true) =>
    listeners.get(channel)?.({}, input, isUserActive);
  return { invoke, report, asked, channels: [...listeners.keys()] };
}

describe('the bridge', () => {
  it('needs the user for what reaches out of the window or at a PIN', () => {
    const acts = commands.filter(({ group, name }) => needsUser(group, name)).map(({ name }) => name);
    expect(acts).toEqual([
      'openLink',
      'copyText',
      'putBack',
      'readSignatureCertificate',
      'changePin',
      'changePinOnPad',
      'exportCertificate',
      'save',
      'holder',
      'sign',
      'showInFolder',
      'saveReport',
      'saveSshKey',
      'change',
      'saveCalendar',
      'savePdf',
    ]);
  });

  it('needs a press for each thing that destroys or piles up', () => {
    const deeds = commands.filter(({ group, name }) => needsPress(group, name)).map(({ name }) => name);
    expect(deeds).toEqual([
      'deleteLog',
      'deleteDamaged',
      'addReminder',
      'removeReminder',
      'removeAllReminders',
    ]);
  });

  it.each(commands.filter(({ group, name }) => needsPress(group, name)))(
    '$channel is not done without a press of its own, whatever the page says',
    async ({ group, name, channel }) => {
      const handler = vi.fn(async () => ok(undefined));
      const { invoke } = bridgeWith(handler, true, false);
      expect(await invoke(channel, goodInputOf(group, name), true)).toMatchObject({
        error: { code: 'operation/declined' },
      });
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it('answers exactly the commands of the contract', () => {
    const { channels: answered } = bridgeWith(async () => ok(undefined));
    expect(answered.toSorted()).toEqual(commands.map(({ channel }) => channel).toSorted());
  });

  it('looks at the clock before it answers', async () => {
    const order: string[] = [];
    const { invoke, asked } = bridgeWith(async () => {
      order.push('answered');
      return ok(undefined);
    });
    asked.mockImplementation(() => order.push('asked'));
    await invoke(channelOf('app', 'retry'));
    expect(order).toEqual(['asked', 'answered']);
  });

  describe.each(commands)('$channel', ({ group, name, channel }) => {
    const good = goodInputOf(group, name);

    it('rejects a sender that is not our own window, and asks no handler', async () => {
      const handler = vi.fn(async () => ok(undefined));
      await expect(bridgeWith(handler, false).invoke(channel, good)).rejects.toThrow('not allowed');
      expect(handler).not.toHaveBeenCalled();
    });

    it('refuses a malformed input with an incident that names no value, and asks no handler', async () => {
      const handler = vi.fn(async () => ok(undefined));
      const { invoke, report } = bridgeWith(handler);
      const answer = await invoke(channel, { cardId: 7, password: 'CANARY99', surplus: 'CANARY99' });
      expect(answer).toEqual({ ok: false, error: { code: 'internal', incident: 'abc' } });
      expect(JSON.stringify(report.mock.calls)).not.toContain('CANARY99');
      expect(handler).not.toHaveBeenCalled();
    });

    it('turns a handler that throws into an incident that holds nothing of the message', async () => {
      const { invoke, report } = bridgeWith(() => Promise.reject(new TypeError('CANARY99')));
      expect(await invoke(channel, good)).toEqual({
        ok: false,
        error: { code: 'internal', incident: 'abc' },
      });
      expect(JSON.stringify(report.mock.calls)).not.toContain('CANARY99');
    });

    it('passes an expected failure on as it is', async () => {
      const { invoke } = bridgeWith(async () => ({ ok: false, error: { code: 'card/removed' } }));
      expect(await invoke(channel, good)).toEqual({ ok: false, error: { code: 'card/removed' } });
    });

    it('lets no value out that the contract does not describe', async () => {
      const { invoke } = bridgeWith(async () => ok({ secret: 'CANARY99' }));
      expect(JSON.stringify(await invoke(channel, good))).not.toContain('CANARY99');
    });
  });

  it.each(commands.filter(({ group, name }) => needsUser(group, name)))(
    '$channel is refused while nobody has clicked or pressed a key',
    async ({ group, name, channel }) => {
      const handler = vi.fn(async () => ok(undefined));
      const { invoke } = bridgeWith(handler);
      for (const claim of [false, null, 'true', 1]) {
        const answer = await invoke(channel, goodInputOf(group, name), claim);
        expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
      }
      expect(handler).not.toHaveBeenCalled();
    },
  );
});
