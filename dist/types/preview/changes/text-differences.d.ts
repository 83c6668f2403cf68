import type { TextDifference } from '../../policy/index.ts';
/** The texts that read differently, each before and after. */
export declare function TextDifferences({ texts }: {
    texts: readonly TextDifference[];
}): import("preact").JSX.Element;
