/** A JSON pointer (RFC 6901). */
export declare function pointer(path: readonly (string | number)[]): string;
