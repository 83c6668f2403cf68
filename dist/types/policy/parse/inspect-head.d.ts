import type { Inspector } from './inspector.ts';
/** Looks at what a document says of itself, and at its sentences. */
export declare function inspectHead({ policy, report, unique, known, says }: Inspector): void;
