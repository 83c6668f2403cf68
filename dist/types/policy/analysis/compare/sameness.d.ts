import type { Aspect } from './aspects.ts';
import type { Trait } from './trait.ts';
/** Whether the decisions of two policies say the same in one of their parts. */
export declare function sameness({ in: part }: Aspect, number: number): Trait<boolean>;
