import { Component } from 'preact';
import type { AppProps, AppState } from './screens/screen.ts';
export type { AppProps } from './screens/screen.ts';
/** The widget's inside: one screen at a time, as the answers and the customer's acts want it. */
export declare class App extends Component<AppProps, AppState> {
    /** Whether the customer acted: only then may the next heading take the focus. */
    private acted;
    /** Whether they ever did: only then may a screen come in with a motion. */
    private moved;
    private screen;
    constructor(props: AppProps);
    render(): import("preact").JSX.Element;
}
