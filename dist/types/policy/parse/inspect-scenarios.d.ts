import type { Inspector } from './inspector.ts';
/** Looks at the names that the scenarios use. */
export declare function inspectScenarios({ policy, known }: Inspector): void;
