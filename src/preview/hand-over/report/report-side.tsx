import type { Policy, Side } from '../../../policy/index.ts';
import { useWords } from '../../language.ts';
import { words } from './words.ts';

/** What one of the policies says of a group, and the sentences that it says it by. */
export function ReportSide({ side, title, policy }: { side: Side; title: string; policy: Policy }) {
  const say = useWords(words);
  const quoted = policy.source.sentences.filter((one) => side.sentences.includes(one.id));
  return (
    <div class="report-side">
      <p>
        <small>{title}</small>
      </p>
      <p>
        <b>{side.name || say.noRule}</b>
      </p>
      {side.reason && <p>{side.reason}</p>}
      {quoted.map((sentence) => (
        <blockquote key={sentence.id} lang={policy.languages[0]}>
          <cite>{sentence.id}</cite> {sentence.text}
        </blockquote>
      ))}
    </div>
  );
}
