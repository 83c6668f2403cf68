/**
 * Receives the request that was carried to this page, if one was. It leaves the address at once:
 * other scripts of the page read that.
 */
export declare function expectRequest(): Promise<void>;
