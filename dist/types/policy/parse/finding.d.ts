/** Something wrong in a document, before its place in the text is known. */
export interface Finding {
    path: readonly (string | number)[];
    message: string;
    suggestion?: string | undefined;
}
