/** Loads a part as `loadPart` does; undefined when it cannot be had, and the console says so. */
export declare function tryPart(path: string): Promise<unknown>;
