/** Required before a program in a process of its own: its clock shows what CLOCK says, and goes on from there. */
const RealDate = Date;
const ahead = RealDate.parse(process.env.CLOCK ?? '') - RealDate.now();

globalThis.Date = class extends RealDate {
  /** @param {unknown[]} given */
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + ahead] : given));
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
