import { readNow } from '../../policy/read-now.ts';
import type { DecisionItem } from '../../policy/types.ts';
import type { Screen } from '../screens/screen.ts';
import { When } from './when.tsx';

/** Steps, deadlines or points in time, each with its moment in words. */
export function Items({
  items,
  part,
  ...screen
}: Screen & {
  items: readonly DecisionItem[];
  /** Steps that are due at once say so instead of the time. */
  part: 'steps' | 'timeline' | 'deadlines';
}) {
  const now = readNow(screen.now(), screen.policy.timeZone);
  return (
    <ol part={part}>
      {items.map((item) => (
        <li key={item.id} class={item.until ? 'span' : ''}>
          <b>{item.text}</b>{' '}
          {part === 'steps' && item.at && !item.until && Date.parse(item.at) <= now ? (
            screen.messages.now
          ) : (
            <When {...screen} {...item} />
          )}
          {item.detail && <small>{item.detail}</small>}
        </li>
      ))}
    </ol>
  );
}
