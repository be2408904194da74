export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** As on a telephone. The last one stands alone in the lowest row. */
export const usualOrder: readonly Digit[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * The digits in a random order, each order as likely as any other (Fisher and Yates).
 * @param random a number from 0 up to but not including 1
 */
export function shuffledOrder(random: () => number): readonly Digit[] {
  const order = [...usualOrder];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const taken = Math.floor(random() * (last + 1));
    const [moved] = order.splice(taken, 1);
    if (moved) order.push(moved);
  }
  return order;
}
