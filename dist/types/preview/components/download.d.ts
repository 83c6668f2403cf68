/** Hands a file to the person, as if a link to it had been pressed. */
export declare function download(content: Blob, name: string): void;
