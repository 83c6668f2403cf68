const oneDay = 864e5;

/** 00:00 of the day of a wall-clock reading; both in milliseconds as if UTC. */
export function startOfDay(wall: number): number {
  return Math.floor(wall / oneDay) * oneDay;
}

/**
 * The start of the day, week (from Monday), month, quarter or year of a wall-clock reading.
 *
 * @param later how many units after it
 */
export function startOf(unit: string, wall: number, later = 0): number {
  const date = new Date(startOfDay(wall));
  if (unit === 'day') return date.getTime() + later * oneDay;
  if (unit === 'week') return date.getTime() + (later * 7 + 1 - (date.getUTCDay() || 7)) * oneDay;
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const month = Math.floor(date.getUTCMonth() / months) * months + later * months;
  return Date.UTC(date.getUTCFullYear(), month, 1);
}

/**
 * The last second of the first such day of a year on or after a wall-clock reading.
 *
 * @param monthDay `MM-DD`; 29 February is 1 March in a common year
 */
export function endOfNext(monthDay: string, wall: number): number {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  for (let year = new Date(wall).getUTCFullYear(); ; year++) {
    const found = Date.UTC(year, month - 1, day);
    if (found >= startOfDay(wall)) return found + oneDay - 1000;
  }
}

/** Whether a day of the year (`MM-DD`) lies in a season, both days included. */
export function inSeason(monthDay: string, { from, to }: { from: string; to: string }): boolean {
  const [after, before] = [from <= monthDay, monthDay <= to];
  return from <= to ? after && before : after || before;
}
