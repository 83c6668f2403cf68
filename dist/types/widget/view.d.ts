import { Component } from 'preact';
import { type AppProps } from './app.tsx';
import { type FailureProps } from './failure.tsx';
export interface ViewProps {
    /** Told of what the screens threw; `look` no longer has them from then on. */
    onError: (error: unknown) => void;
    look: () => {
        /** `null` until there is a policy. */
        app: AppProps | null;
        /** Given when the check cannot run; it then stands in place of the screens. */
        failure: (FailureProps & {
            lang: string;
        }) | null;
        /** Another number draws every screen anew. */
        round: number;
    };
}
/** Everything in the shadow tree. No error of the screens leaves a half-drawn widget behind. */
export declare class View extends Component<ViewProps> {
    componentDidCatch(error: unknown): void;
    render(): (import("preact").JSX.Element | null)[];
}
