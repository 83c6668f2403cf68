import type { Customer, Policy, PolicyComparison } from '../../policy/index.ts';
import type { Columns } from './columns.ts';
import { decider } from './decider.ts';
import type { BadRow, PastCase } from './past-case.ts';
import { caseReader } from './read-case.ts';
import type { ChangedCase, Flow } from './replay-report.ts';

/** Counts past cases by what both policies say of them. */
export interface Tally {
  add(rows: readonly PastCase[], bad: readonly BadRow[]): void;
  /** In the order of the file, as the rest. */
  readonly bad: readonly BadRow[];
  readonly changed: readonly ChangedCase[];
  readonly flows: readonly Flow[];
  readonly regions: { readonly [region: string]: number };
  readonly decided: number;
}

/** @param regionOf which group of customers a case falls into; only asked of those that change */
export function createTally(
  before: Policy,
  after: Policy,
  columns: Columns,
  regionOf: (customer: Customer) => PolicyComparison['regions'][number] | null,
): Tally {
  const read = caseReader(before, columns);
  const [decideBefore, decideAfter] = [decider(before), decider(after)];
  const flows = new Map<string, Flow>();
  const changed: ChangedCase[] = [];
  const regions: Record<string, number> = {};
  const badRows: BadRow[] = [];
  const { name } = columns;
  let decided = 0;

  const addRow = (row: PastCase) => {
    const customer = read(row);
    if ('kind' in customer) {
      badRows.push({ line: row.line, problem: customer });
      return;
    }
    decided++;
    const [one, other] = [decideBefore(customer), decideAfter(customer)];
    const key = `${one.result} ${other.result}`;
    let flow = flows.get(key);
    if (!flow) {
      flow = { before: one.result, after: other.result, count: 0, differing: 0 };
      flows.set(key, flow);
    }
    flow.count++;
    if (one.fields === other.fields) return;
    if (one.result === other.result) flow.differing++;
    const region = regionOf(customer)?.id ?? null;
    if (region !== null) regions[region] = (regions[region] ?? 0) + 1;
    changed.push({
      line: row.line,
      name: name === undefined ? '' : `${row.values[name] ?? ''}`,
      before: one.result,
      after: other.result,
      region,
    });
  };

  return {
    add(rows, bad) {
      for (const row of rows) addRow(row);
      for (const row of bad) badRows.push(row);
    },
    get bad() {
      return badRows.sort((one, other) => one.line - other.line);
    },
    get flows() {
      return [...flows.values()];
    },
    get decided() {
      return decided;
    },
    changed,
    regions,
  };
}
