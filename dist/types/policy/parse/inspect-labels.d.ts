import type { Inspector } from './inspector.ts';
/** Looks at the labels: whether each is that of a named value, or of an id of a class. */
export declare function inspectLabels({ policy, known, says }: Inspector): void;
