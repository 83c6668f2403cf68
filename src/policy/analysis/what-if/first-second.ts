const second = 1000;

/** How much later to look as well: clocks that go forward or back move what lasts days by an hour. */
export const slack = [0, 2 * 36e5];

/** The first whole second in (before, after] at which something is true that is true at `after`. */
export function firstSecond(
  before: number,
  after: number,
  holds: (instant: number) => boolean,
): number {
  let [low, high] = [Math.floor(before / second), Math.ceil(after / second)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle * second)) high = middle;
    else low = middle;
  }
  return high * second;
}
