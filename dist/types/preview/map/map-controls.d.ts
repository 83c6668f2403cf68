import type { Policy } from '../../policy/index.ts';
import type { Field } from './arrange.ts';
import type { Dimension } from './dimension.ts';
type Edges = readonly [Dimension, Dimension];
/** Chooses what stands along the edges of the map, and what is shown of each decision. */
export declare function MapControls({ policies, dimensions, edges: [x, y], field, onEdges, onField, }: {
    policies: readonly [Policy, Policy];
    dimensions: readonly Dimension[];
    edges: Edges;
    field: Field;
    onEdges: (...edges: Edges) => void;
    onField: (field: Field) => void;
}): import("preact").JSX.Element;
export {};
