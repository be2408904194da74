import type { AppError } from '../../../shared/model/app-error.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { type FieldName, type PinChangeAction, type PinChangeState } from './pin-change-state.ts';

export const type = (field: FieldName, text: string): PinChangeAction => ({
  type: 'type',
  field,
  text,
  isComposing: false,
});

export const next = (triesLeft = 3): PinChangeAction => ({ type: 'next', triesLeft });

export const submit: PinChangeAction = { type: 'submit', known: {} };

export const answered = (error?: AppError, isThere = true): PinChangeAction => ({
  type: 'answered',
  result: error ? fail(error) : ok(undefined),
  isThere,
});

export const texts = ({ entries }: PinChangeState) => Object.values(entries).map(({ text }) => text);
