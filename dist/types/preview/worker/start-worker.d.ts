/**
 * Starts one of our workers, which lies beside our script.
 *
 * @throws where the page's security policy forbids it, or our script comes from another site
 */
export declare function startWorker(file: string): Worker;
