import type { Mark } from './marks.ts';
/** What the letters and patterns of the map mean. */
export declare function MapLegend({ marks }: {
    marks: readonly Mark[];
}): import("preact").JSX.Element;
