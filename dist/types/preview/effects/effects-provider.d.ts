import type { ComponentChildren } from 'preact';
import type { Analyst } from '../worker/analyst.ts';
/** Works out what the draft changes, away from the page, whenever it stands still for a moment. */
export declare function EffectsProvider({ analyst, children, }: {
    analyst: Analyst;
    children: ComponentChildren;
}): import("preact").JSX.Element;
