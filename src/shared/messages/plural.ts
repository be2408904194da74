/** The forms a language has for numbers, by CLDR's names. Each language here needs `other`; some also have `one`. */
type Forms = { readonly one: string; readonly other: string };

/**
 * Chooses the form for a number by the rules of the language, which Intl knows.
 * @param tag of the language, BCP 47
 * @example pluralsOf('en')(1, { one: '1 day', other: '1 days' }) === '1 day'
 */
export function pluralsOf(tag: string): (count: number, forms: Forms) => string {
  return (count, { one, other }) => (rulesOf(tag).select(count) === 'one' ? one : other);
}

const known = new Map<string, Intl.PluralRules>();

/** Made at the first number and once a language: each costs a millisecond, and texts are loaded before the first screen. */
function rulesOf(tag: string): Intl.PluralRules {
  const rules = known.get(tag) ?? new Intl.PluralRules(tag);
  known.set(tag, rules);
  return rules;
}
