import type { Change } from '../workbench/changes-between.ts';
/** What a link carries: what a draft changes in the live document, or, failing that, all of it. */
export interface Parcel {
    /** Id of the policy. */
    readonly policy: string;
    /** Version of the live document that the changes were made on. */
    readonly version: string;
    readonly changes?: readonly Change[];
    readonly text?: string;
}
/** Whether a value is a parcel, so that it can be opened. */
export declare function isParcel(value: unknown): value is Parcel;
