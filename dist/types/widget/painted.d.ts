/** Resolves once the next frame is on screen: what a first look can do without waits for it. */
export declare function painted(): Promise<void>;
