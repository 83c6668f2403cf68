import type { Policy } from '../../types.ts';
/** The facts that dates, steps and the like rest on: once all is decided, only these may be asked. */
export declare function datedFacts(policy: Policy): string[];
