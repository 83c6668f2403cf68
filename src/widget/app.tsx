import { Component, createRef } from 'preact';
import { textIn } from '../policy/text-in.ts';
import type { Answer, Answers, Decision, Policy } from '../policy/types.ts';
import { isComplete, PrefillReport } from './components/prefill-report.tsx';
import type { Messages } from './messages/messages.ts';
import type { FieldReport, RequestValues } from './prefill/types.ts';
import { QuestionScreen } from './screens/question-screen.tsx';
import { RequestScreen } from './screens/request-screen.tsx';
import { ResultScreen } from './screens/result-screen.tsx';
import type { Screen } from './screens/screen.ts';

export interface AppProps {
  policy: Policy;
  /** Language of the interface. */
  lang: string;
  messages: Messages;
  answers: Answers;
  /** Always what the engine decides of `answers`. */
  decision: Decision;
  now: () => string | Date;
  /** Unique prefix of ids. */
  instance: string;
  /** Where the form lives when it is on another page. */
  contactUrl: string | null;
  /** Whether a contact form is on this page at this moment. */
  hasForm: () => boolean;
  /** The customer changed an answer; `undefined` takes it back. */
  onAnswer: (fact: string, answer: Answer | undefined) => void;
  onReset: () => void;
  /** Fills the page's form; `null` when there is none. */
  onPrefill: (request: RequestValues) => FieldReport[] | null;
}

interface State {
  /** The question that the customer opened again, by its fact. */
  opened: string | null;
  /** The request was asked for. */
  requesting: boolean;
  /** The facts answered here, in that order: the way Back. */
  path: readonly string[];
  fields: { readonly [name: string]: string };
  status: string;
  reports: readonly FieldReport[] | null;
}

const start: State = {
  opened: null,
  requesting: false,
  path: [],
  fields: {},
  status: '',
  reports: null,
};

/** The widget's inside: one screen at a time, as the answers and the customer's clicks want it. */
export class App extends Component<AppProps, State> {
  override state: State = start;
  private readonly root = createRef<HTMLDivElement>();
  /** Whether the customer has acted since the screen last changed: only then may focus move. */
  private acted = false;
  private shown = '';

  /** The next question of the engine, unless the request asks it. */
  private pending(): string | null {
    const { policy, decision } = this.props;
    const { question } = decision;
    return question && policy.facts[question]?.askedIn ? null : question;
  }

  /** The fact whose question is on screen; `null` while a result or request is. */
  private asked(): string | null {
    const { opened } = this.state;
    return opened && this.props.policy.facts[opened] ? opened : this.pending();
  }

  /** Names the screen: another name, another heading. */
  private place(): string {
    return this.asked() ?? (this.state.requesting ? '+request' : '+result');
  }

  override componentDidMount() {
    this.shown = this.place();
  }

  override componentDidUpdate(_: AppProps, before: State) {
    const root = this.root.current;
    const place = this.place();
    if (place !== this.shown) {
      this.shown = place;
      if (this.acted) root?.querySelector('h2')?.focus();
      this.acted = false;
    }
    if (this.state.reports && this.state.reports !== before.reports) {
      root?.querySelector('[role=status]')?.scrollIntoView?.({ block: 'nearest' });
    }
  }

  private go(state: Partial<State>) {
    this.acted = true;
    this.setState({ status: '', reports: null, ...state });
  }

  private readonly answer = (fact: string, answer: Answer) => {
    const { path } = this.state;
    this.go({
      opened: null,
      requesting: false,
      path: path.includes(fact) ? path : [...path, fact],
    });
    this.props.onAnswer(fact, answer);
  };

  private readonly prefill = (request: RequestValues) => {
    const { messages, onPrefill } = this.props;
    const reports = onPrefill(request);
    const { filled, filledInPart, noForm } = messages;
    const status = !reports ? noForm : isComplete(reports) ? filled : filledInPart;
    this.setState({ reports, status });
  };

  /** Where Back leads: to the question before, or to the result that a question was opened from. */
  private back(): (() => void) | undefined {
    const asked = this.asked();
    if (!this.pending()) return () => this.go({ opened: null });
    const path = this.state.path.filter((id) => this.props.answers[id] !== undefined);
    const at = path.indexOf(asked ?? '');
    const opened = path[(at < 0 ? path.length : at) - 1];
    return opened ? () => this.go({ opened }) : undefined;
  }

  private screen() {
    const { policy, lang, messages, answers, decision, now, instance, ...rest } = this.props;
    const screen: Screen = { policy, lang, messages, now, instance };
    const id = this.asked();
    const fact = policy.facts[id ?? ''];
    if (id && fact) {
      return (
        <QuestionScreen
          key={id}
          screen={screen}
          fact={fact}
          answer={answers[id]}
          onAnswer={(answer) => this.answer(id, answer)}
          onBack={this.back()}
        />
      );
    }
    if (!this.state.requesting) {
      return (
        <ResultScreen
          screen={screen}
          answers={answers}
          decision={decision}
          onChange={(opened) => this.go({ opened })}
          onPrepare={() => this.go({ requesting: true })}
          onReset={() => {
            this.go(start);
            rest.onReset();
          }}
        />
      );
    }
    return (
      <RequestScreen
        screen={screen}
        answers={answers}
        fields={this.state.fields}
        contactUrl={rest.contactUrl}
        hasForm={rest.hasForm}
        onField={(name, text) =>
          this.setState(({ fields }) => ({ fields: { ...fields, [name]: text } }))
        }
        onAnswer={rest.onAnswer}
        onPrefill={this.prefill}
        onStatus={(status) => this.setState({ status })}
        onBack={() => this.go({ requesting: false })}
      />
    );
  }

  override render() {
    const { policy, lang, messages } = this.props;
    const { status, reports } = this.state;
    return (
      <div ref={this.root} class="root" part="root" lang={lang}>
        <p class="title">{textIn(policy.title, lang)}</p>
        {this.screen()}
        <p class="status" role="status">
          {status}
        </p>
        {reports && <PrefillReport messages={messages} reports={reports} />}
      </div>
    );
  }
}
