import { readNow } from '../../policy/read-now.ts';
import type { DecisionItem } from '../../policy/types.ts';
import type { Screen } from '../screens/screen.ts';
import { When } from './when.tsx';

/** Steps, deadlines or points in time, each with its moment in words. */
export function Items({
  screen,
  items,
  part,
}: {
  screen: Screen;
  items: readonly DecisionItem[];
  /** Steps that are due at once say so instead of the time. */
  part: 'steps' | 'timeline' | 'deadlines';
}) {
  const { messages, now, policy } = screen;
  const instant = readNow(now(), policy.timeZone);
  return (
    <ol part={part}>
      {items.map((item) => {
        const { id, text, at, until, detail } = item;
        const due = part === 'steps' && at && !until && Date.parse(at) <= instant;
        return (
          <li key={id} class={until ? 'span' : ''}>
            <b>{text}</b>
            {due ? messages.now : <When screen={screen} at={at} until={until} />}
            {detail && <small>{detail}</small>}
          </li>
        );
      })}
    </ol>
  );
}
