/** Whether two words differ in one place alone, by two letters at most: a slip of the keyboard. */
export declare function isNear(one: string, other: string): boolean;
