import type { Policy } from '../../types.ts';
/**
 * The second of two policies, its calendars under names of their own where they are not those of
 * the first: days that the two count differently then are not written alike.
 */
export declare function withOwnCalendars(before: Policy, after: Policy): Policy;
