import type { Inspector } from './inspector.ts';
/** Looks at the named values and the classes. */
export declare function inspectClasses(inspector: Inspector): void;
