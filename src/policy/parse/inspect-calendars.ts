import type { Inspector } from './inspector.ts';

/** Looks at the days of the calendars. */
export function inspectCalendars({ policy, dayOfYear }: Inspector): void {
  for (const [id, { holidays }] of Object.entries(policy.calendars)) {
    for (const [index, holiday] of holidays.entries()) {
      if ('date' in holiday) dayOfYear(['calendars', id, 'holidays', index, 'date'], holiday.date);
    }
  }
}
