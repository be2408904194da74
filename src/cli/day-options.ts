import { parseArgs } from 'node:util';
import { parseDay } from '../shared/domain/tokyo-calendar.ts';
import { foreign } from '../shared/messages/markup.ts';
import type { Messages } from '../shared/messages/messages.ts';
import { fail, ok, type Result } from '../shared/model/result.ts';
import type { JstDay } from '../shared/model/time.ts';

type Texts<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Reads `--name value` for the named options and `--json`, and checks that all of `required` are there. A failure is
 * the sentence about what was typed.
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  required: readonly NoInfer<Name>[],
  { cli }: Messages,
): Result<Texts<Name>, string> {
  const strings = names.map((name) => [name, { type: 'string' }] as const);
  try {
    const options = { ...Object.fromEntries(strings), json: { type: 'boolean' } as const };
    const { json: _, ...texts } = parseArgs({ args: [...args], options }).values;
    const missing = required.find((name) => Reflect.get(texts, name) === undefined);
    return missing === undefined ? ok(texts as Texts<Name>) : fail(cli.missingOption(`--${missing}`));
  } catch {
    return fail(cli.badOption(foreign(args.join(' '))));
  }
}

/** The same options as days. A failure is the sentence about the first day that does not exist. */
export function readDays<Name extends string>(
  texts: Texts<Name>,
  names: readonly Name[],
  { cli }: Messages,
): Result<Readonly<Partial<Record<Name, JstDay>>>, string> {
  const days: Partial<Record<Name, JstDay>> = {};
  for (const name of names) {
    const text = texts[name];
    if (text === undefined) continue;
    const day = parseDay(text);
    if (day === undefined) return fail(cli.noSuchDay(`--${name}`, foreign(text)));
    days[name] = day;
  }
  return ok(days);
}
