import type { DecisionItem } from '../../policy/types.ts';
import type { Screen } from '../screens/screen.ts';
/** A moment or a period in words, in the policy's time zone and on the customer's own clock. */
export declare function When({ policy, lang, messages, at, until, }: Screen & Pick<DecisionItem, 'at' | 'until'>): import("preact").JSX.Element | null;
