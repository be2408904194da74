import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type * as z from 'zod/mini';
import { channelOf } from '../../shared/ipc/channels.ts';
import type { MainHandlers } from '../../shared/ipc/api.ts';
import { contract } from '../../shared/ipc/contract.ts';
import type { Deed } from '../../shared/model/question.ts';
import { fail, type Result } from '../../shared/model/result.ts';

type AnyCommand = {
  readonly type: 'command';
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  readonly needs: 'nothing' | 'user' | { readonly pressFor: Deed };
};
type AnyHandler = (input: unknown) => Promise<Result<unknown>>;

export type Bridge = {
  /** Called before every answer, so that the window never gets an hour that has passed. */
  readonly asked: () => void;
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** Whether a deed has a press of its own behind it, or the user confirms it when asked. */
  readonly isMeant: (deed: Deed) => Promise<boolean>;
  /** Records what must not happen and gives the incident's id. It gets issue paths and error names, never values. */
  readonly report: (what: string) => string;
};

/** Answers every command of the contract, each through the same door. */
export function registerHandlers(handlers: MainHandlers, bridge: Bridge): void {
  for (const [group, calls] of Object.entries(contract)) {
    for (const [name, declared] of Object.entries(calls)) {
      if (declared.type !== 'command') continue;
      const handler = Reflect.get(Reflect.get(handlers, group), name) as AnyHandler;
      bridge.ipcMain.handle(channelOf(group, name), (event, input: unknown, isUserActive: unknown) => {
        bridge.asked();
        return answer(declared, handler, bridge, { group, name, event, input, isUserActive });
      });
    }
  }
}

type Call = {
  readonly group: string;
  readonly name: string;
  readonly event: IpcMainInvokeEvent;
  readonly input: unknown;
  readonly isUserActive: unknown;
};

/**
 * Checks the sender, then the user's press if it is needed, then the input, runs the handler, and checks its output.
 * Rejects an untrusted sender; otherwise it always gives a Result.
 */
async function answer(
  command: AnyCommand,
  handler: AnyHandler,
  bridge: Bridge,
  call: Call,
): Promise<Result<unknown>> {
  const { group, name } = call;
  const channel = channelOf(group, name);
  if (!bridge.isTrusted(call.event)) throw new Error('not allowed');
  if (command.needs === 'user' && call.isUserActive !== true)
    return internal(bridge, `${channel} without the user`);
  const input = command.input.safeParse(call.input);
  if (!input.success) return internal(bridge, `${channel} input ${pathsOf(input.error)}`);
  if (typeof command.needs === 'object' && !(await bridge.isMeant(command.needs.pressFor)))
    return fail({ code: 'operation/declined' });
  try {
    const result = await handler(input.data);
    if (!result.ok) return result;
    const output = command.output.safeParse(result.value);
    return output.success
      ? { ok: true, value: output.data }
      : internal(bridge, `${channel} output ${pathsOf(output.error)}`);
  } catch (thrown) {
    return internal(bridge, `${channel} ${thrown instanceof Error ? thrown.name : typeof thrown}`);
  }
}

const internal = (bridge: Bridge, what: string): Result<never> =>
  fail({ code: 'internal', incident: bridge.report(what) });

const pathsOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ path, code }) => `${path.join('.')}:${code}`).join(' ');
