import { useId } from 'preact/hooks';
import type { Policy, Side } from '../../policy/index.ts';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** What one of the policies says of a group: the decision, the rule's words, its own sentences. */
export function SideView({
  side,
  other,
  title,
  policy,
}: {
  side: Side;
  /** What the other policy says: sentences that both cite tell no difference. */
  other: Side;
  title: string;
  policy: Policy;
}) {
  const say = useWords(words);
  const id = useId();
  const isOwn = (sentence: string) => !other.sentences.includes(sentence);
  const quoted = policy.source.sentences.filter(
    ({ id }) => side.sentences.includes(id) && isOwn(id),
  );
  const shared = side.sentences.filter((sentence) => !isOwn(sentence));
  return (
    <section class="side" aria-labelledby={id}>
      <p id={id}>
        <small>{title}</small> <b>{side.name || say.noRule}</b>
      </p>
      {side.reason && <p>{side.reason}</p>}
      {quoted.map((sentence) => (
        <blockquote key={sentence.id} lang={policy.languages[0]}>
          <cite>{sentence.id}</cite> {sentence.text}
        </blockquote>
      ))}
      {shared[0] && <small>{say.alsoCited(shared.join(', '))}</small>}
    </section>
  );
}
