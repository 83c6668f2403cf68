import type { DecisionItem } from '../../policy/types.ts';
import type { Screen } from '../screens/screen.ts';
/** Steps, deadlines or points in time, each with its moment in words. */
export declare function Items({ items, part, ...screen }: Screen & {
    items: readonly DecisionItem[];
    /** Steps that are due at once say so instead of the time. */
    part: 'steps' | 'timeline' | 'deadlines';
}): import("preact").JSX.Element;
