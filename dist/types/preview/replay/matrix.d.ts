import type { Flow, Result } from './replay-report.ts';
/** How many cases go from what to what, as a table: rows before, columns after. */
export declare function Matrix({ flows, order, name, number, say, }: {
    flows: readonly Flow[];
    order: readonly Result[];
    name: (result: Result) => string;
    number: (count: number) => string;
    say: {
        matrixCaption: string;
        before: string;
        after: string;
        total: string;
        differing: (count: string) => string;
    };
}): import("preact").JSX.Element;
