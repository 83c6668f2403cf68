/** A worker that one kind of question is put to, started anew whenever it is needed. */
export interface LoneWorker {
    /** Starts it, so that it has loaded by the time it is asked. */
    prepare(): void;
    /**
     * Rejects when the signal is aborted, or the work fails.
     *
     * @returns `null` where there can be no worker
     */
    ask(name: string, input: unknown, signal?: AbortSignal): Promise<never> | null;
}
/** See {@link LoneWorker}; it is not started yet. */
export declare function loneWorker(): LoneWorker;
