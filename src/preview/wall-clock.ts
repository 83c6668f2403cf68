/** An instant on the clock of a time zone, to the minute, as ISO 8601 without an offset. */
export function wallClock(instant: Date, timeZone: string): string {
  // Swedes write dates as ISO does.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
  return text.replace(' ', 'T');
}
