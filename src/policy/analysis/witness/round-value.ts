/**
 * The roundest number between two ends: near `about` where that lies between, else near the middle
 * where both are known, else within `reach` of the known one.
 *
 * @param units the steps of round numbers, the roundest first
 * @returns `null` when nothing of the smallest unit lies between
 */
export function roundValue(
  [low, high]: readonly [number, number],
  units: readonly number[],
  { about, reach }: { about: number; reach: number },
): number | null {
  const from = Math.max(low, high - 2 * reach);
  const ideal =
    about >= low && about <= high ? about : (from + Math.min(high, from + 2 * reach)) / 2;
  for (const unit of units) {
    const near = [ideal, low, high].flatMap((one) => [
      Math.round(one / unit),
      Math.ceil(one / unit),
    ]);
    for (const count of near) {
      const value = count * unit;
      if (value >= low && value <= high) return value;
    }
  }
  return null;
}
