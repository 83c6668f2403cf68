import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that a worker would otherwise be left alone with at the end, where no run is remembered. */
const longest = ['test/policy/large-policies.test.ts', 'test/policy/compare-shipped.test.ts'];

const isLong = ({ moduleId }: TestSpecification) => longest.some((file) => moduleId.endsWith(file));

/** The order of test files: those that take longest, then the others as vitest sorts them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
