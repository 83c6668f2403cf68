import { Component, createRef } from 'preact';
import { traceMessages as frenchTrace } from '../../languages/fr.ts';
import { readNow } from '../../policy/read-now.ts';
import type * as part from '../afterwards/part.ts';
import type { Act, Done } from '../afterwards/part.ts';
import { upcoming } from '../afterwards/upcoming.ts';
import { Button } from '../components/button.tsx';
import { loadBeside } from '../load-beside.ts';
import { log } from '../log.ts';
import type { Screen } from '../screens/screen.ts';

const acts = ['calendar', 'print', 'copy', 'link'] as const;

type State = Partial<Done> & { name?: (typeof acts)[number] };

/** Ways to keep a result: what does it loads at the first press. */
export class Trace extends Component<Screen, State> {
  private place = createRef<HTMLDivElement>();
  private isHeld = false;

  private async run(name: (typeof acts)[number]) {
    // A second press while the part loads means the same.
    if (this.isHeld) return;
    this.isHeld = true;
    this.setState({ name, status: '', text: '' });
    try {
      const act: Act = ((await loadBeside('afterwards.js')) as typeof part)[name];
      const place = this.place.current;
      if (place) this.setState({ text: '', ...(await act(this.props, place)) });
    } catch (error) {
      log('warn', 'The result cannot be kept in this way.', error);
      this.setState({ status: (this.props.messages.trace ?? frenchTrace).failed });
    }
    this.isHeld = false;
  }

  override render({ policy, messages, decision, now }: Screen, { name, status, text }: State) {
    const words = messages.trace ?? frenchTrace;
    const { timeZone } = policy;
    const hasDates = upcoming(decision, readNow(now(), timeZone), timeZone)[0];
    return (
      <section>
        <h3>{words.title}</h3>
        <div class="row" style={{ gap: '0 16px' }}>
          {acts.map(
            (name) =>
              (hasDates || name !== 'calendar') && (
                <Button key={name} look="link" onClick={() => this.run(name)}>
                  {words[name]}
                </Button>
              ),
          )}
        </div>
        <p aria-live="polite">
          <b>{status}</b>
        </p>
        {text && (
          <textarea
            readOnly
            rows={4}
            aria-label={words[name ?? 'copy']}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
        <div ref={this.place} />
      </section>
    );
  }
}
