/** Whether the customer's clock shows another time than the policy's zone at an instant. */
export declare function clocksDiffer(instant: number, timeZone: string): boolean;
