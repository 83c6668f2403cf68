import { type VNode } from 'preact';
import { type AppProps } from './app.tsx';
import { type FailureProps } from './failure.tsx';
export interface ViewProps {
    /** `null` until there is a policy. */
    app: AppProps | null;
    /** Given when the check cannot run; it then stands in place of the screens. */
    failure: (FailureProps & {
        lang: string;
    }) | null;
    /** Another number draws every screen anew. */
    round: number;
    /** Told of what the screens threw. */
    onError: (error: Error) => void;
}
/** Everything in the shadow tree. */
export declare function view({ app, failure, round, onError }: ViewProps): VNode;
