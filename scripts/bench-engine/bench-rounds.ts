import { Bench } from 'tinybench';

/** A contestant: what it does with all customers once. */
export type Run = () => unknown;

const rounds = 5;

const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] as number;

/**
 * The nanoseconds that each contestant takes for one customer: the median of several rounds, in
 * each of which all of them take their turn.
 *
 * @param runs by name
 * @param customers how many customers a run decides
 * @param time milliseconds for each turn
 */
export async function benchRounds(
  runs: Readonly<Record<string, Run>>,
  customers: number,
  time = 100,
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time, warmup: round === 0, warmupTime: time, iterations: 1 });
    for (const [name, run] of Object.entries(runs)) bench.add(name, run);
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
      times.get(name)?.push((result.latency.p50 * 1e6) / customers);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}
