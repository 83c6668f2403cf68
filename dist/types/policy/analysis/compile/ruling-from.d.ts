import type { Customer } from '../witness/witness-of.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import type { Ruling } from './ruling-of.ts';
/**
 * What the rules say of a customer, by a walk through the compiled policy: the verdict without its
 * dates and reasons. Agrees with `decide`. For very many customers, `rulings` saves some more.
 *
 * @returns `null` where the answers cannot be true, or leave the decision open
 * @throws RangeError when `now` is no instant
 */
export declare function rulingFrom(compiled: CompiledPolicy, customer: Customer): Ruling | null;
