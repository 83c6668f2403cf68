import type { Inspector } from './inspector.ts';
/** Looks at the rules: whether each can be reached, and what it gives. */
export declare function inspectRules(inspector: Inspector): void;
