import type { Customer, Policy, PolicyComparison } from '../../policy/index.ts';
import type { Columns } from './columns.ts';
import type { BadRow, PastCase } from './past-case.ts';
import type { ChangedCase, Flow } from './replay-report.ts';
/** Counts past cases by what both policies say of them. */
export interface Tally {
    add(rows: readonly PastCase[], bad: readonly BadRow[]): void;
    /** In the order of the file, as the rest. */
    readonly bad: readonly BadRow[];
    readonly changed: readonly ChangedCase[];
    readonly flows: readonly Flow[];
    readonly regions: {
        readonly [region: string]: number;
    };
    readonly decided: number;
}
/** @param regionOf which group of customers a case falls into; only asked of those that change */
export declare function createTally(before: Policy, after: Policy, columns: Columns, regionOf: (customer: Customer) => PolicyComparison['regions'][number] | null): Tally;
