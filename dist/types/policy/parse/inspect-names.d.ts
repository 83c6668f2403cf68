import type { Inspector } from './inspector.ts';
/** Names share one space, so that a condition cannot mean two things. */
export declare function inspectNames({ policy, report }: Inspector): void;
