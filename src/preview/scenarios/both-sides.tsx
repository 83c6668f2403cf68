import { useContext } from 'preact/hooks';
import { type Policy, textIn } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import type { DecisionDifference } from './differences-of.ts';
import { tellPart } from './tell-part.ts';
import { words } from './words.ts';

/** Two decisions side by side, in what they differ: a line for each part. */
export function BothSides({
  differences,
  policies,
  names,
  plain = false,
}: {
  differences: readonly DecisionDifference[];
  /** In whose words each side is told. */
  policies: readonly [Policy, Policy];
  /** What each side is called; where it goes without saying, it is only said aloud. */
  names: readonly [string, string];
  plain?: boolean;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const [before, after] = policies;
  const told = (policy: Policy, part: DecisionDifference['part'], value: unknown) =>
    tellPart(policy, part, value, lang)
      // A date is not broken over two lines.
      .map((text) => (part === 'dates' ? text.replaceAll(' ', '\u00a0') : text))
      .join(' · ') ||
    (part === 'dates' ? say.noDate : part === 'verdict' ? say.undecided : say.nothing);
  const label = ({ part, date = '' }: DecisionDifference) =>
    textIn(after.dates[date]?.label ?? before.dates[date]?.label, lang) || date || say.parts[part];
  const which = plain ? 'unseen' : 'which';
  /** Dates that move together are told together. */
  const groups = new Map<string, { labels: string[]; one: DecisionDifference }>();
  for (const one of differences) {
    const key = one.date ? JSON.stringify([one.before, one.after]) : one.part;
    const group = groups.get(key) ?? { labels: [], one };
    groups.set(key, { ...group, labels: [...group.labels, label(one)] });
  }
  return (
    <dl class="both-sides">
      {[...groups].map(([key, { labels, one }]) => (
        <div key={key}>
          <dt>{labels.join(' · ')}</dt>
          {one.part === 'steps' ? (
            <Steps policies={policies} difference={one} />
          ) : (
            <dd>
              <span class={which}>{names[0]}</span> {told(before, one.part, one.before)}{' '}
              <span aria-hidden="true">→</span> <span class={which}>{names[1]}</span>{' '}
              <b>{told(after, one.part, one.after)}</b>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Which steps come, and which go. */
function Steps({
  policies: [before, after],
  difference,
}: {
  policies: readonly [Policy, Policy];
  difference: DecisionDifference;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const then = (difference.before ?? []) as string[];
  const now = (difference.after ?? []) as string[];
  const more = now.filter((id) => !then.includes(id));
  const less = then.filter((id) => !now.includes(id));
  const told = (policy: Policy, ids: string[]) => tellPart(policy, 'steps', ids, lang).join(' ');
  return (
    <dd>
      {more.length > 0 && (
        <>
          <span class="which">{say.more}</span> <b>{told(after, more)}</b>{' '}
        </>
      )}
      {less.length > 0 && (
        <>
          <span class="which">{say.less}</span> {told(before, less)}
        </>
      )}
      {more.length + less.length === 0 && say.order}
    </dd>
  );
}
