import type { Inspector } from './inspector.ts';
/** Looks at the request and the notice. */
export declare function inspectRequest({ policy, says, cites, condition, unique, report, }: Inspector): void;
