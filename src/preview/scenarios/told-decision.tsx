import { useContext } from 'preact/hooks';
import type { Policy } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import type { DecisionDifference } from './differences-of.ts';
import type { outcomeOf } from './outcome.ts';
import { tellPart } from './tell-part.ts';
import { words } from './words.ts';

/** A decision in a line or two; what is another than before is marked, and says so. */
export function ToldDecision({
  policy,
  outcome,
  changes = [],
}: {
  policy: Policy;
  outcome: ReturnType<typeof outcomeOf>;
  /** In what it differs from the decision that it is told beside. */
  changes?: readonly DecisionDifference[];
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  return (
    <div class="told">
      {(['verdict', 'status', 'problems'] as const).map((part) => {
        const text = tellPart(policy, part, outcome[part], lang).join(' ');
        const said = text || (part === 'verdict' ? say.undecided : '');
        const changed = changes.some((one) => one.part === part);
        return (
          said && (
            <p key={part} class={part}>
              {changed ? (
                <mark>
                  <span class="unseen">{say.changed} : </span>
                  {said}
                </mark>
              ) : (
                said
              )}
            </p>
          )
        );
      })}
    </div>
  );
}
