import type { Inspector } from './inspector.ts';
/** Looks at the answers that cannot be true. */
export declare function inspectProblems(inspector: Inspector): void;
