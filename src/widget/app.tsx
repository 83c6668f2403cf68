import { Component } from 'preact';
import { textIn } from '../policy/text-in.ts';
import type { Answer, Answers, Decision } from '../policy/types.ts';
import { isComplete, PrefillReport } from './components/prefill-report.tsx';
import type { FieldReport, RequestValues } from './prefill/types.ts';
import { QuestionScreen } from './screens/question-screen.tsx';
import { RequestScreen } from './screens/request-screen.tsx';
import { ResultScreen } from './screens/result-screen.tsx';
import type { Mistake, Screen } from './screens/screen.ts';

export interface AppProps extends Omit<Screen, 'heading'> {
  answers: Answers;
  /** Always what the engine decides of `answers`. */
  decision: Decision;
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
  /** Whether the request was asked for. */
  requesting: boolean;
  /** The facts answered here, in that order: the way back. */
  path: readonly string[];
  fields: { readonly [name: string]: string };
  mistake: Mistake | null;
  status: string;
  reports: readonly FieldReport[] | null;
}

/** A screen as it is when it opens. */
const fresh = { opened: null, requesting: false, mistake: null, status: '', reports: null };

/** The widget's inside: one screen at a time, as the answers and the customer's acts want it. */
export class App extends Component<AppProps, State> {
  /** Whether the customer acted: only then may the next heading take the focus. */
  declare private acted: boolean;
  declare private heading: (element: HTMLElement | null) => void;

  constructor(props: AppProps) {
    super(props);
    this.state = { ...fresh, path: [], fields: {} };
    this.heading = (element) => {
      if (element && this.acted) {
        element.focus();
        this.acted = false;
      }
    };
  }

  override render() {
    const { props, state, heading } = this;
    const { policy, lang, messages, answers, decision, onAnswer, onPrefill } = props;
    const { opened, requesting, path, fields, mistake, status, reports } = state;
    const { facts } = policy;
    const screen = { ...props, heading };
    const go = (change: Partial<State>) => {
      this.acted = true;
      this.setState({ ...fresh, ...change });
    };
    const onMistake = (mistake: Mistake | null) => this.setState({ mistake });

    const { question } = decision;
    const pending = question && !facts[question]?.askedIn ? question : '';
    const asked = opened && facts[opened] ? opened : pending;
    const fact = facts[asked];
    const answered = path.filter((id) => answers[id] !== undefined);
    const at = answered.indexOf(asked);
    const previous = pending ? answered[(at < 0 ? answered.length : at) - 1] : null;
    return (
      <div class="root" part="root" lang={lang}>
        <small>{textIn(policy.title, lang)}</small>
        {fact ? (
          <QuestionScreen
            key={asked}
            screen={screen}
            fact={fact}
            answer={answers[asked]}
            mistake={mistake}
            onMistake={onMistake}
            onAnswer={(answer) => {
              go({ path: path.includes(asked) ? path : [...path, asked] });
              onAnswer(asked, answer);
            }}
            // With nothing left to ask, the question was opened from the result.
            onBack={previous === undefined ? undefined : () => go({ opened: previous })}
          />
        ) : requesting ? (
          <RequestScreen
            {...props}
            screen={screen}
            fields={fields}
            mistake={mistake}
            onMistake={onMistake}
            onField={(name, text) => this.setState({ fields: { ...fields, [name]: text } })}
            onPrefill={(request) => {
              const reports = onPrefill(request);
              const { filled, filledInPart, noForm } = messages;
              const status = reports ? (isComplete(reports) ? filled : filledInPart) : noForm;
              this.setState({ reports, status });
            }}
            onStatus={(status) => this.setState({ status })}
            onBack={() => go({})}
          />
        ) : (
          <ResultScreen
            screen={screen}
            answers={answers}
            decision={decision}
            onChange={(opened) => go({ opened })}
            onPrepare={() => go({ requesting: true })}
            onReset={() => {
              go({ path: [], fields: {} });
              props.onReset();
            }}
          />
        )}
        <p role="status">{status}</p>
        {reports && <PrefillReport messages={messages} reports={reports} />}
      </div>
    );
  }
}
