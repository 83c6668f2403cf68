import type { ExplainedTest } from './explained.ts';
import type { Proof } from './proof.ts';
import type { Speaker } from './speaker.ts';
/** What the case of a class says to the customer; `null` where it says nothing. */
export declare function caseLine({ state, say }: Speaker, proof: Proof, name: string, index: number): ExplainedTest | null;
