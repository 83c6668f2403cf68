import { type Node } from '../../explore.ts';
import { type State } from '../../state.ts';
/**
 * The tests of an evaluation in the order in which it meets them, none left out: a walk that cannot
 * tell how one of them ends stops just where the evaluation would.
 *
 * @param start a state in which every answer is open
 * @returns ends without a result where it would take too many places
 */
export declare function rawDiagram(start: State, evaluate: (state: State) => unknown): Node;
