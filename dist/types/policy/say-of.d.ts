import type { Text } from './schema.ts';
import type { Answers, Decision, Policy } from './types.ts';
/** Says texts of a policy in a language, with what `{name}` inserts into them in words. */
export declare const sayOf: (policy: Policy, lang: string, answers?: Answers, dates?: Decision['dates']) => (text: Text | undefined) => string;
