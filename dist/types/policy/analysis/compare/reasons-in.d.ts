import type { State } from '../../state.ts';
/** What the reasons of a decision are: the rule, and cases of classes, as far as they have words. */
export declare function reasonsIn(state: State, rule: string | null): string[];
