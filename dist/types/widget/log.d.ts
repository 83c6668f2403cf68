/** Tells the page's author something on the console. */
export declare function log(level: 'warn' | 'error', message: string, cause?: unknown): void;
