/** Puts a widget into every `<div data-eligibility-check>`, around what the div holds. Idempotent. */
export declare function mountPlaceholders(): void;
