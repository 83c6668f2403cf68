import type { Flow, Result } from './replay-report.ts';
/** How cases flow from the decisions of one policy to those of the other; a table says the same. */
export declare function FlowPicture({ flows, order, name, number, caption, }: {
    flows: readonly Flow[];
    order: readonly Result[];
    name: (result: Result) => string;
    number: (count: number) => string;
    caption: string;
}): import("preact").JSX.Element;
