/** Says on the console which texts the policy in force does not have in the page's language. */
export declare function tellMissingTexts(host: HTMLElement, signal: AbortSignal): void;
