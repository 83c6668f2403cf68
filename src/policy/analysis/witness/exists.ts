import { farthest } from '../../zone.ts';

/** Whether there is such an instant: what is not known reads as one before them all. */
export const exists = (instant: number): boolean => Math.abs(instant) < farthest;
