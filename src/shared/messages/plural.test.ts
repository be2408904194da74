import { expect, test } from 'vitest';
import { messagesFor } from './messages.ts';
import { pluralsOf } from './plural.ts';

test.each([
  ['en', 0, 'other'],
  ['en', 1, 'one'],
  ['en', 2, 'other'],
  ['pt-BR', 0, 'one'],
  ['pt-BR', 1, 'one'],
  ['pt-BR', 21, 'other'],
])('%s has for %i the form %s', (tag, count, form) => {
  expect(pluralsOf(tag)(count, { one: 'one', other: 'other' })).toBe(form);
});

test('texts follow the number that is put in', () => {
  const { date, cli } = messagesFor('pt');
  expect([date.daysLeft(1), date.daysLeft(2)]).toEqual(['Falta 1 dia', 'Faltam 2 dias']);
  expect(cli.tries(1, 3)).toBe('resta 1 de 3 tentativas');
  expect(messagesFor('en').date.daysLeft(1)).toContain('1 day');
});
