import { toWallClock } from '../../policy/zone.ts';

/** Whether the customer's clock shows another time than the policy's zone at an instant. */
export function clocksDiffer(instant: number, timeZone: string): boolean {
  // Asking Intl for the customer's zone would take longer than all the rest of a screen.
  const own = instant - new Date(instant).getTimezoneOffset() * 6e4;
  return own !== toWallClock(instant, timeZone);
}
