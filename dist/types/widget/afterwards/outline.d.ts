import type { DecisionItem } from '../../policy/types.ts';
import type { Screen } from '../screens/screen.ts';
/** What is needed of a screen to tell its result elsewhere. */
export type Shown = Pick<Screen, 'policy' | 'lang' | 'messages' | 'answers' | 'decision' | 'now'>;
export interface Line {
    text: string;
    /** Its moment in words; '' where it has none. */
    when: string;
    detail: string;
    /** Sentences of the source, in its binding language. */
    quotes: readonly string[];
}
/** A result in plain words, in the order of the screen. */
export interface Outline {
    title: string;
    /** When it was found. */
    found: string;
    headline: string;
    text: string;
    sections: readonly {
        title: string;
        lines: readonly Line[];
    }[];
    notice: string;
    /** The page of the policy. */
    source: string;
}
/** A moment or a period in words, in the policy's time zone. */
export declare function whenOf({ policy, lang, messages }: Pick<Shown, 'policy' | 'lang' | 'messages'>, { at, until }: Pick<DecisionItem, 'at' | 'until'>): string;
/** Tells a result without the screen it stands on. */
export declare function outline(shown: Shown): Outline;
