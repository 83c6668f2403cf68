import type { PolicyDocument } from '../schema.ts';
/** What a name stands for: one of some ids, any of them, or something that can be compared. */
export type Kind = {
    type: 'ids' | 'set';
    ids: ReadonlySet<unknown>;
} | {
    type: 'instant' | 'duration' | 'number' | 'text' | 'any';
};
/** Where the ids of each field of an outcome are declared. */
export declare const outcomeLists: {
    readonly verdict: 'verdicts';
    readonly status: 'statuses';
    readonly bestCase: 'bestCases';
    readonly certainty: 'certainties';
};
/** Every name that conditions and values may use, with what it stands for. */
export declare function namesOf(policy: PolicyDocument): Map<string, Kind>;
