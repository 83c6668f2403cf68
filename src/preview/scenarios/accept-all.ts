import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Policy } from '../../policy/index.ts';
import { expectedAgain } from './expected-again.ts';
import type { Scenario } from './outcome.ts';

/** The draft's text with what it decides now as what some of its scenarios expect. */
export function acceptAll(
  { text, policy }: { text: string; policy: Policy },
  scenarios: readonly Scenario[],
): string {
  const tree = parseTree(text);
  const places = scenarios.flatMap((scenario) => {
    const index = policy.scenarios.findIndex(({ id }) => id === scenario.id);
    const node = tree && findNodeAtLocation(tree, ['scenarios', index, 'expected']);
    return node ? [{ scenario, from: node.offset, to: node.offset + node.length }] : [];
  });
  // From the last one on, so that the places of the others stay where they are.
  places.sort((one, other) => other.from - one.from);
  return places.reduce((before, { scenario, from, to }) => {
    const line = before.slice(before.lastIndexOf('\n', from) + 1, from);
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    const written = JSON.stringify(expectedAgain(policy, scenario), null, 2);
    return before.slice(0, from) + written.replaceAll('\n', `\n${indent}`) + before.slice(to);
  }, text);
}
