/** A text, compressed, in characters that need no escape in an address (base64url). */
export declare function pack(text: string): Promise<string>;
/**
 * The text that was packed.
 *
 * @throws where it was not packed by {@link pack}, or not all of it is there
 */
export declare function unpack(packed: string): Promise<string>;
