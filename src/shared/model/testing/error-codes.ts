import { AppError, type AppErrorCode } from '../app-error.ts';

/** Every code there is, as the schema has it. */
export const errorCodes: readonly AppErrorCode[] = AppError.def.options.flatMap(
  ({ shape }) => shape.code.def.values,
);
