import { attempt, type Node } from '../../explore.ts';
import { Fork, type State } from '../../state.ts';

/** How many suppositions to try at most. */
const budget = 2000;

/**
 * The tests of an evaluation in the order in which it meets them, none left out: a walk that cannot
 * tell how one of them ends stops just where the evaluation would.
 *
 * @param start a state in which every answer is open
 * @returns ends without a result where it would take too many places
 */
export function rawDiagram(start: State, evaluate: (state: State) => unknown): Node {
  const places = new Map<string, Node>();
  const ids = new Map<Node, number>();
  let left = budget;
  const place = (key: string, made: Node): Node => {
    const known = places.get(key);
    if (known) return known;
    places.set(key, made);
    ids.set(made, ids.size);
    return made;
  };
  const visit = (state: State): Node => {
    const found = attempt(() => evaluate(state));
    if (!(found instanceof Fork)) {
      const result = JSON.stringify(found) ?? '';
      return place(result, { facts: [], next: [], result });
    }
    const { branch, test, facts } = found;
    if (!branch || --left < 0) return place('cut short', { facts, next: [] });
    const next = [true, false].map((side) => visit(branch(side)));
    const key = `${JSON.stringify(test)} ${next.map((one) => ids.get(one))}`;
    return place(key, { test, facts, next });
  };
  return visit(start);
}
