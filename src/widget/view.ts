import { Fragment, h, type VNode } from 'preact';
import { App, type AppProps } from './app.tsx';
import { Boundary } from './boundary.ts';
import { Failure, type FailureProps } from './failure.tsx';

export interface ViewProps {
  /** `null` until there is a policy. */
  app: AppProps | null;
  /** Given when the check cannot run; it then stands in place of the screens. */
  failure: (FailureProps & { lang: string }) | null;
  /** Another number draws every screen anew. */
  round: number;
  /** Told of what the screens threw. */
  onError: (error: Error) => void;
}

/** Everything in the shadow tree. */
export function view({ app, failure, round, onError }: ViewProps): VNode {
  return h(
    Fragment,
    null,
    // Out of sight during a failure, not gone: what the customer typed is in there.
    app &&
      h(
        'div',
        { key: 'check', hidden: !!failure },
        h(Boundary, { key: round, onError }, h(App, app)),
      ),
    failure && h('div', { key: 'failure', lang: failure.lang }, h(Failure, failure)),
    // Until there is more to see, and beside a failure: what the page's author wrote inside.
    (!app || failure) && h('slot', { key: 'fallback' }),
  );
}
