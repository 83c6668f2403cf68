/** What is to be known about where the draft comes from, each with the ways on. */
export declare function NewsBoard({ problem: first }: {
    problem?: string | undefined;
}): import("preact").JSX.Element;
