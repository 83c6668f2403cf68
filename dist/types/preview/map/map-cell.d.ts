import { type Field, type Shown } from './arrange.ts';
import type { Mark } from './marks.ts';
import type { Part } from './picture.ts';
/** What both policies say of one kind of customer; to be pressed to see that customer. */
export declare function MapCell({ part, field, marks, sides, onShow, }: {
    part: Part;
    field: Field;
    marks: ReadonlyMap<Shown, Mark>;
    /** Where in the cell this is, where it is not all of it. */
    sides: readonly string[];
    onShow: () => void;
}): import("preact").JSX.Element;
/** A decision as it is marked on the map, with its name. */
export declare function MarkedName({ mark, strong }: {
    mark: Mark;
    strong?: boolean;
}): import("preact").JSX.Element;
