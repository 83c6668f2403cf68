import type { Inspector } from './inspector.ts';
/** Looks at the facts: whether their answers fit their type, and what they stand for. */
export declare function inspectFacts(inspector: Inspector): void;
