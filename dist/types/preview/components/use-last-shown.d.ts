/** The value as it was when it was last to be seen: what nobody sees need not be worked out. */
export declare function useLastShown<Value>(value: Value, shown: boolean): Value;
