import { explore, type Prospect } from '../../explore.ts';
import type { State } from '../../state.ts';

/** How many states to keep for each result. */
const enough = 9;

export interface Sampled<T> extends Prospect<T> {
  /** For each result, some states that come to it. */
  samples: ReadonlyMap<string, readonly State[]>;
}

/** As `explore`, and keeps some of the states at which the search ends. */
export function sampled<T>(from: State, evaluate: (state: State) => T, limit: number): Sampled<T> {
  const samples = new Map<string, readonly State[]>();
  const prospect = explore(
    from,
    (state) => {
      const result = evaluate(state);
      const text = JSON.stringify(result) ?? '';
      const list = samples.get(text) ?? [];
      if (list.length < enough) samples.set(text, [...list, state]);
      return result;
    },
    limit,
  );
  return { ...prospect, samples };
}
