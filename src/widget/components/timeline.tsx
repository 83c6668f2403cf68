import type { DecisionItem } from '../../policy/types.ts';
import type { Screen } from '../screens/screen.ts';
import { When } from './when.tsx';

/** Points and periods in time along a line: downwards where there is little room, else across. */
export function Timeline({ screen, items }: { screen: Screen; items: readonly DecisionItem[] }) {
  return (
    <div class="across">
      <ol class="timeline" part="timeline">
        {items.map((item) => (
          <li key={item.id} class={item.until ? 'span' : undefined}>
            <b>{item.text}</b>
            <When screen={screen} {...item} />
            {item.detail && <small>{item.detail}</small>}
          </li>
        ))}
      </ol>
    </div>
  );
}
