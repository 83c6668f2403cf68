import type { ExplanationWords } from '../../languages/explanation-words.ts';
import type { Text } from '../schema.ts';
import type { State } from '../state.ts';
import type { Answers } from '../types.ts';
/** What it takes to tell a customer something. */
export interface Speaker {
    state: State;
    answers: Answers;
    lang: string;
    words: ExplanationWords;
    /** A text of the policy, with what it inserts. */
    say(text: Text | undefined): string;
}
/** @param dates ISO instants and days that texts may insert, by the id of the date */
export declare function speakerOf(state: State, answers: Answers, dates: {
    readonly [id: string]: string | null;
}, lang: string): Speaker;
