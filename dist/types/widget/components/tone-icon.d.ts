declare const marks: {
    positive: string;
    possible: string;
    waiting: string;
    negative: string;
    mend: string;
};
/** How a result is marked beside its colour and its words. */
export declare function ToneIcon({ tone }: {
    tone: keyof typeof marks;
}): import("preact").JSX.Element;
export {};
