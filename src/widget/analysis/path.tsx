import { Component } from 'preact';
import { analysisMessages as french } from '../../languages/fr.ts';
import { explain } from '../../policy/explain.ts';
import { addWords } from '../../policy/words/words-in.ts';
import { Citations } from '../components/citations.tsx';
import type { Screen } from '../screens/screen.ts';

/** Every test that a decision rests on, with its sentences; a sentence is quoted once. */
function Tests(screen: Screen) {
  const { policy, answers, lang, messages, now } = screen;
  const words = messages.analysis ?? french;
  const [primary = ''] = lang.split('-');
  if (messages.engine) addWords({ [primary]: messages.engine });
  const { tests } = explain(policy, answers, { now: now(), lang });
  const quoted = new Set<string>();
  const once = (id: string) => !quoted.has(id) && quoted.add(id);
  const kinds = [
    ['holds', true],
    ['fails', false],
    ['open', null],
  ] as const;
  return (
    <>
      {kinds.map(([kind, holds]) => {
        const list = tests.filter((test) => test.holds === holds);
        return (
          list[0] && (
            <section key={kind} class={kind}>
              <h4>{words[kind]}</h4>
              <ul>
                {list.map(({ text, sentences }) => (
                  <li key={text}>
                    {text}
                    <Citations {...screen} sentences={sentences.filter(once)} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

/** Opens everything that the decision rests on. */
export class Path extends Component<Screen, { open: boolean }> {
  override render() {
    const { path } = this.props.messages.analysis ?? french;
    return (
      <details onToggle={({ currentTarget: { open } }) => this.setState({ open })}>
        <summary>{path}</summary>
        {this.state.open && <Tests {...this.props} />}
      </details>
    );
  }
}
