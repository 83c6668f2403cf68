/** The content of a file, or of a part of it. */
export declare function bytesOf(blob: Blob): Promise<ArrayBuffer>;
