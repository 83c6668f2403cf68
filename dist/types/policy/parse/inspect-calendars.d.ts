import type { Inspector } from './inspector.ts';
/** Looks at the days of the calendars. */
export declare function inspectCalendars({ policy, dayOfYear }: Inspector): void;
