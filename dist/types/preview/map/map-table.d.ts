import type { Customer, Policy } from '../../policy/index.ts';
import type { Field, Shown } from './arrange.ts';
import type { Dimension } from './dimension.ts';
import type { Mark } from './marks.ts';
import type { Picture } from './picture.ts';
/** The map itself: a table, so that it reads without seeing it. */
export declare function MapTable({ policies, edges: [across, down], picture, field, marks, now, onShow, }: {
    policies: readonly [Policy, Policy];
    edges: readonly [Dimension, Dimension];
    picture: Picture;
    field: Field;
    marks: ReadonlyMap<Shown, Mark>;
    /** Milliseconds since 1970 UTC. */
    now: number;
    onShow: (customer: Customer) => void;
}): import("preact").JSX.Element;
