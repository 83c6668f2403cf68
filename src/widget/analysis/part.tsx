import { type ComponentType, render } from 'preact';
import type { Screen } from '../screens/screen.ts';
import { adoptMoreStyles } from './adopt-more-styles.ts';
import { completePolicy } from './complete-policy.ts';
import { Outlook } from './outlook.tsx';
import { Path } from './path.tsx';
import { Trace } from './trace.tsx';

/** Fills a place of the result that is its own. */
type Fill = (place: Element, screen: Screen) => void;

const filling =
  (Shown: ComponentType<Screen>): Fill =>
  (place, screen) => {
    adoptMoreStyles(place);
    render(<Shown {...screen} policy={completePolicy(screen.policy)} />, place);
  };

/** What could still change a decision. */
export const outlook: Fill = filling(Outlook);

/** What a decision rests on. */
export const path: Fill = filling(Path);

/** Ways to keep a result. */
export const trace: Fill = filling(Trace);
