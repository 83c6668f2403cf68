import type { Inspector } from './inspector.ts';
/** Looks at the labels: whether each is that of a named value. */
export declare function inspectLabels({ policy, known, says }: Inspector): void;
