import { Component } from 'preact';
import { App, type AppProps } from './app.tsx';
import { Failure, type FailureProps } from './failure.tsx';

export interface ViewProps {
  /** Told of what the screens threw; `look` no longer has them from then on. */
  onError: (error: unknown) => void;
  look: () => {
    /** `null` until there is a policy. */
    app: AppProps | null;
    /** Given when the check cannot run; it then stands in place of the screens. */
    failure: (FailureProps & { lang: string }) | null;
    /** Another number draws every screen anew. */
    round: number;
  };
}

/** Everything in the shadow tree. No error of the screens leaves a half-drawn widget behind. */
export class View extends Component<ViewProps> {
  override componentDidCatch(error: unknown) {
    this.props.onError(error);
    this.setState({});
  }

  override render() {
    const { app, failure, round } = this.props.look();
    return [
      // Out of sight during a failure, not gone: what the customer typed is in there.
      app && (
        <div key="check" hidden={!!failure}>
          <App key={round} {...app} />
        </div>
      ),
      failure && (
        <div key="failure" lang={failure.lang} dir={failure.messages.dir}>
          <Failure {...failure} />
        </div>
      ),
      // Until there is more to see, and beside a failure: what the page's author wrote inside.
      (!app || failure) && <slot key="fallback" />,
    ];
  }
}
