import type * as z from 'zod/mini';
import type { Result } from '../model/result.ts';
import type { contract } from './contract.ts';

/* What the contract asks of each side. The compiler derives it. */

type Contract = typeof contract;
type Group = keyof Contract;
type Command<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> = {
  readonly type: 'command';
  readonly input: I;
  readonly output: O;
};
type Event<P extends z.ZodMiniType = z.ZodMiniType> = { readonly type: 'event'; readonly payload: P };

type FileCommand = Command & { readonly takesFile: true };

type CommandNames<G> = { [K in keyof G]: G[K] extends Command ? K : never }[keyof G];
type EventNames<G> = { [K in keyof G]: G[K] extends Event ? K : never }[keyof G];
type InputOf<C> = C extends Command<infer I> ? z.output<I> : never;
/** What the window passes for it. */
type GivenTo<C> = C extends FileCommand ? ChosenFile : InputOf<C>;
type OutputOf<C> = C extends Command<z.ZodMiniType, infer O> ? z.output<O> : never;
type PayloadOf<E> = E extends Event<infer P> ? z.output<P> : never;

/** One function for each command. A missing one does not compile. */
export type MainHandlers = {
  [G in Group]: {
    [K in CommandNames<Contract[G]>]: (
      input: InputOf<Contract[G][K]>,
    ) => Promise<Result<OutputOf<Contract[G][K]>>>;
  };
};

/** The browser's `File`. This folder has no DOM and does not know it. */
export type ChosenFile = { readonly name: string; readonly size: number; slice(): unknown };

/** What the window sees: commands as functions, events as `on…` with an unsubscribe. */
export type RendererApi = {
  [G in Group]: {
    [K in CommandNames<Contract[G]>]: (
      ...args: InputOf<Contract[G][K]> extends void ? [] : [input: GivenTo<Contract[G][K]>]
    ) => Promise<Result<OutputOf<Contract[G][K]>>>;
  } & {
    [K in EventNames<Contract[G]> as `on${Capitalize<K & string>}`]: (
      listener: (payload: PayloadOf<Contract[G][K]>) => void,
    ) => () => void;
  };
};

/** The names and kinds alone. Preload needs them without loading any schema. */
export type ChannelNames = {
  readonly [G in Group]: {
    readonly [K in keyof Contract[G]]: Contract[G][K] extends FileCommand
      ? 'file'
      : Contract[G][K] extends Command
        ? 'command'
        : 'event';
  };
};

/** The full names of all commands, such as `card.readAgain`. */
export type CommandName = { [G in Group]: `${G}.${CommandNames<Contract[G]> & string}` }[Group];
type Named<Name> = Name extends `${infer G extends Group}.${infer K}`
  ? K extends keyof Contract[G]
    ? Contract[G][K]
    : never
  : never;
export type CommandInput<Name extends CommandName> = InputOf<Named<Name>>;
export type CommandOutput<Name extends CommandName> = OutputOf<Named<Name>>;
/** The commands that take something, and those that give something back. */
export type CommandWithInput = {
  [Name in CommandName]: CommandInput<Name> extends void ? never : Name;
}[CommandName];
export type CommandWithOutput = {
  [Name in CommandName]: CommandOutput<Name> extends void ? never : Name;
}[CommandName];
