import type { Policy } from '../../policy/index.ts';
import type { Scenario } from './outcome.ts';
/** The draft's text with what it decides now as what some of its scenarios expect. */
export declare function acceptAll({ text, policy }: {
    text: string;
    policy: Policy;
}, scenarios: readonly Scenario[]): string;
