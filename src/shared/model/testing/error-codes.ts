import { AppError, type AppErrorCode } from '../app-error.ts';

/** Every code of the schema. */
export const errorCodes: readonly AppErrorCode[] = AppError.def.options.flatMap(
  ({ shape }) => shape.code.def.values,
);
