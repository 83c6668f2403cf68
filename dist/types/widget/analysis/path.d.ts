import { Component } from 'preact';
import type { Screen } from '../screens/screen.ts';
/** Opens everything that the decision rests on. */
export declare class Path extends Component<Screen, {
    open: boolean;
}> {
    render(): import("preact").JSX.Element;
}
