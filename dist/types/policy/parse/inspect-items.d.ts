import type { Inspector } from './inspector.ts';
/** Looks at the dates, steps, deadlines, points of the timeline and assumptions. */
export declare function inspectItems({ policy, using, value, condition, says, cites, unique, }: Inspector): void;
