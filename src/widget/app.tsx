import { Component } from 'preact';
import { sayOf } from '../policy/say-of.ts';
import { PrefillReport } from './components/prefill-report.tsx';
import { ResumeBox } from './components/resume-box.tsx';
import { QuestionScreen } from './screens/question-screen.tsx';
import { RequestScreen } from './screens/request-screen.tsx';
import { ResultScreen } from './screens/result-screen.tsx';
import type { AppProps, AppState, Screen } from './screens/screen.ts';

export type { AppProps } from './screens/screen.ts';

/** The widget's inside: one screen at a time, as the answers and the customer's acts want it. */
export class App extends Component<AppProps, AppState> {
  /** Whether the customer acted: only then may the next heading take the focus. */
  declare private acted: boolean;
  /** Whether they ever did: only then may a screen come in with a motion. */
  declare private moved: boolean;
  declare private screen: Pick<Screen, 'go' | 'heading' | 'set'>;

  constructor(props: AppProps) {
    super(props);
    this.state = { path: [], fields: {} };
    const set = (change: Partial<AppState>) => this.setState(change);
    this.screen = {
      set,
      go: (to) => {
        this.acted = this.moved = true;
        const none = undefined;
        const fresh = { opened: none, mistake: none, timing: none, reports: none };
        set({ ...fresh, status: '', requesting: false, ...to });
      },
      // The same function for every screen, so that it is called once for each heading.
      heading: (element) => {
        if (element && this.acted) {
          element.focus();
          this.acted = false;
        }
      },
    };
  }

  override render() {
    const { policy, lang, messages, answers, decision } = this.props;
    const { opened = '', requesting, status } = this.state;
    const { facts, title } = policy;
    const asked =
      [opened, decision.question ?? ''].find(
        (id) => facts[id] && (id === opened || !facts[id]?.askedIn),
      ) ?? '';
    const say = sayOf(policy, lang, answers, decision.dates);
    const screen: Screen = { ...this.props, ...this.state, ...this.screen, asked, say };
    const Shown = asked ? QuestionScreen : requesting ? RequestScreen : ResultScreen;
    return (
      <div class={this.moved ? 'root moved' : 'root'} part="root" lang={lang} dir={messages.dir}>
        <small>{say(title)}</small>
        {!requesting && <ResumeBox {...screen} above />}
        <Shown key={asked || Shown} {...screen} />
        <p role="status">{status}</p>
        <PrefillReport {...screen} />
      </div>
    );
  }
}
