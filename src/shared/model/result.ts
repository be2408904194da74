import type { AppError } from './app-error.ts';

/** The answer of everything that may fail in a way the user can be told about. Nothing throws across a boundary. */
export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
