/** What a carried request goes by in the storage of the session, and begins with in an address. */
export declare const carriedName = "eligibility-check_";
