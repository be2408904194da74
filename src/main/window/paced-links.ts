/** Milliseconds that lie between two different addresses; nobody presses two buttons faster. */
const APART = 1_000;

/**
 * Opens addresses one after the other. A script of the page can ask for as many as it likes after one press; it gets one.
 * The same address again, as from a double click, was opened already.
 * @param elapsed milliseconds from any beginning; never goes back
 */
export function pacedLinks(
  open: (address: string) => Promise<boolean>,
  elapsed: () => number,
): (address: string) => Promise<boolean> {
  let last = { address: '', at: -Infinity };
  return (address) => {
    const at = elapsed();
    if (at - last.at < APART) return Promise.resolve(address === last.address);
    last = { address, at };
    return open(address);
  };
}
