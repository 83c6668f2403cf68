import { Component } from 'preact';
import type { Done } from '../afterwards/part.ts';
import type { Screen } from '../screens/screen.ts';
declare const acts: readonly ['calendar', 'print', 'copy', 'link'];
type State = Partial<Done> & {
    name?: (typeof acts)[number];
};
/** Ways to keep a result: what does it loads at the first press. */
export declare class Trace extends Component<Screen, State> {
    private place;
    private isHeld;
    private run;
    render({ policy, messages, decision, now }: Screen, { name, status, text }: State): import("preact").JSX.Element;
}
export {};
