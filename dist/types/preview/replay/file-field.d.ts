/** Where a file is chosen, or dropped. */
export declare function FileField({ onFile, label }: {
    onFile: (file: File) => void;
    label: string;
}): import("preact").JSX.Element;
