import { useId } from 'preact/hooks';
import type { Policy, Side } from '../../policy/index.ts';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** What one of the policies says of a group: the decision, the rule's words, the sentences. */
export function SideView({ side, title, policy }: { side: Side; title: string; policy: Policy }) {
  const say = useWords(words);
  const id = useId();
  const quoted = policy.source.sentences.filter((one) => side.sentences.includes(one.id));
  return (
    <section class="side" aria-labelledby={id}>
      <h4 id={id}>
        <small>{title}</small> {side.name || say.noRule}
      </h4>
      {side.reason && <p>{side.reason}</p>}
      {quoted.map((sentence) => (
        <blockquote key={sentence.id} lang={policy.languages[0]}>
          <cite>{sentence.id}</cite> {sentence.text}
        </blockquote>
      ))}
    </section>
  );
}
