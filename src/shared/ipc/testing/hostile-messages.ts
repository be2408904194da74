import fc from 'fast-check';
import { contract } from '../contract.ts';
import { goodInputOf } from './good-inputs.ts';

/** What a hostile page sends over one channel of the contract. */
export type HostileMessage = { readonly group: string; readonly name: string; readonly input: unknown };

/** What hostile messages are made of. */
export type Ammunition = {
  readonly values: fc.Arbitrary<unknown>;
  /** For fields that the contract does not have. */
  readonly keys: fc.Arbitrary<string>;
  /** The card in the reader, so that an input with one wrong field is about a card that is there. */
  readonly cardId: string;
};

const commands = Object.entries(contract).flatMap(([group, calls]) =>
  Object.entries(calls).flatMap(([name, declared]) =>
    declared.type === 'command' ? [{ group, name, declared }] : [],
  ),
);

/** Anything at all, or what the window would send: as it is, or with one field wrong, missing or added. */
export const hostileMessage = (ammunition: Ammunition): fc.Arbitrary<HostileMessage> =>
  fc.constantFrom(...commands).chain(({ group, name }) =>
    fc.record({
      group: fc.constant(group),
      name: fc.constant(name),
      input: fc.oneof(ammunition.values, spoilt(goodInput(group, name, ammunition.cardId), ammunition)),
    }),
  );

function goodInput(group: string, name: string, cardId: string): unknown {
  const good = goodInputOf(group, name);
  return typeof good === 'object' && good !== null && 'cardId' in good ? { ...good, cardId } : good;
}

function spoilt(good: unknown, { values, keys, cardId }: Ammunition): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(values, wellKnown(cardId));
  if (typeof good !== 'object' || good === null) return wrong;
  const field = fc.constantFrom(...Object.keys(good));
  return fc.oneof(
    fc.tuple(field, wrong).map(([key, value]) => ({ ...good, [key]: value })),
    field.map((key) => ({ ...good, [key]: undefined })),
    fc
      .tuple(keys, wrong)
      .map(([key, value]) => Object.assign(Object.create(null) as object, good, { [key]: value })),
    fc.constant(good),
  );
}

/** What has broken programs before. */
const wellKnown = (cardId: string): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    '../../etc/passwd',
    'x'.repeat(100_000),
    -0,
    NaN,
    2 ** 53,
    cardId,
    '1234',
    [cardId],
    { toString: null },
  );

/** Whether the contract says that the program takes it. It does not use the code under test. */
export function isTaken({ group, name, input }: HostileMessage, isUserActive: unknown): boolean {
  const declared = commands.find((each) => each.group === group && each.name === name)?.declared;
  return (
    declared !== undefined &&
    (declared.needs !== 'user' || isUserActive === true) &&
    declared.input.safeParse(input).success
  );
}
