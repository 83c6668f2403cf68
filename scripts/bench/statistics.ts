const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The value that a part of all values lies below, between two of them where need be. */
function quantile(values: readonly number[], part: number): number {
  const inOrder = sorted(values);
  const at = (inOrder.length - 1) * part;
  const [low = Number.NaN, high = low] = [inOrder[Math.floor(at)], inOrder[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
}

/** The value in the middle; not a number where there is none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The greatest value; not a number where there is none. */
export const longest = (values: readonly number[]): number => sorted(values).pop() ?? Number.NaN;

const short = (value: number, digits: number) =>
  (Math.abs(value) < 10 ** -digits / 2 ? 0 : value).toFixed(digits);

/** The median, and in brackets what the middle half of the values lies between. */
export const spread = (values: readonly number[], digits = 0): string =>
  `${short(median(values), digits)} (${short(quantile(values, 0.25), digits)}–${short(quantile(values, 0.75), digits)})`;
