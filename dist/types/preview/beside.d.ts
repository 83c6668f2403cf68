/** The address of a file that lies beside our script, wherever that is hosted. */
export declare function beside(file: string): string;
