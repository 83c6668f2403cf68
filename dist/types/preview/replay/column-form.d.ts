import { type Policy } from '../../policy/index.ts';
import type { Columns } from './columns.ts';
import type { Peek } from './peek.ts';
/** Which column says what; what was recognised is chosen already. */
export declare function ColumnForm({ policy, peek: { columns: headers, examples }, columns, onChange, }: {
    policy: Policy;
    peek: Peek;
    columns: Columns;
    onChange: (columns: Columns) => void;
}): import("preact").JSX.Element;
