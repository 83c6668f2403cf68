import { useContext } from 'preact/hooks';
import { type Answers, decide, type Policy } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import { BothSides } from '../scenarios/both-sides.tsx';
import { differencesOf } from '../scenarios/differences-of.ts';
import { outcomeOf } from '../scenarios/outcome.ts';
import { words } from './words.ts';

/** Says whether the two policies decide differently for the shown customer, and in what. */
export function DifferenceLine({
  live,
  draft,
  answers,
  now,
}: {
  live: Policy;
  draft: Policy;
  answers: { live: Answers; draft: Answers };
  now: Date;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const [before, after] = [
    outcomeOf(decide(live, answers.live, { now, lang })),
    outcomeOf(decide(draft, answers.draft, { now, lang })),
  ];
  const differences = differencesOf(before, after);
  if (differences.length === 0) {
    return <p class="verdict-line">{before.verdict === null ? say.open : say.same}</p>;
  }
  return (
    <div class="verdict-line differs">
      <p>
        <strong>{say.differ}</strong>
      </p>
      <BothSides policies={[live, draft]} names={say.sides} differences={differences} />
    </div>
  );
}
