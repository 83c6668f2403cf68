/**
 * What `make` made for this key the first time. For formatters: making one costs far more than
 * using it.
 */
export declare function kept<Value>(key: string, make: () => Value): Value;
