/** The name of our database; it stands only while something is kept in it. */
export declare const databaseName = "eligibility-check";
/** Whether our database is on this device; it is not made by looking. Rejects where that is blocked. */
export declare function isStored(): Promise<boolean>;
