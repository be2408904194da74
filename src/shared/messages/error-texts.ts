import type { AppError, AppErrorCode } from '../model/app-error.ts';

/** The kinds of machine that need different advice. */
export type Platform = 'linux' | 'windows' | 'mac';

export type ErrorOf<C extends AppErrorCode> = Extract<AppError, { code: C }>;

/** A sentence, or how to build it from the error's data and the machine it happened on. */
export type Say<E> = string | ((error: E, platform: Platform) => string);

export type ErrorText<E> = {
  readonly title: Say<E>;
  readonly sentence: Say<E>;
  readonly next: Say<E>;
  /** What the window does by itself afterwards; a command has ended by then. It follows `next` as it stands. */
  readonly afterwards?: Say<E>;
};

/** What a language has to say of every error. A missing code does not compile. */
export type ErrorTexts = { readonly [C in AppErrorCode]: ErrorText<ErrorOf<C>> };
