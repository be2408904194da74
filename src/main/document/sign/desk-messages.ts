import type { Result } from '../../../shared/model/result.ts';
import type { SigningProblemCode } from '../../../shared/model/signing.ts';
import type { SignatureFacts } from '../appearance/signature-lines.ts';
import type { SealRequest, SigningTask } from './signing-task.ts';

/** A question to the worker, numbered so that the answer finds it. */
export type DeskRequest = { readonly id: number } & DeskCall;

export type DeskCall =
  | { readonly call: 'word'; readonly facts: SignatureFacts }
  | { readonly call: 'look'; readonly job: number; readonly task: SigningTask }
  | { readonly call: 'stage'; readonly job: number; readonly task: SigningTask; readonly temporary: string }
  | { readonly call: 'seal'; readonly job: number; readonly request: SealRequest }
  | { readonly call: 'finish'; readonly job: number; readonly signature: Uint8Array }
  | { readonly call: 'close' };

export type DeskReply =
  | { readonly id: number; readonly bytes: number }
  | { readonly id: number; readonly answer: Result<unknown, SigningProblemCode> };

/** Given to the worker when it is made: one number in shared memory, 1 once the work is to stop. */
export type DeskData = { readonly stop: SharedArrayBuffer };
