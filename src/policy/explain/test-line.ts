import type { ExplainedTest } from './explained.ts';
import type { Leaf } from './node.ts';
import type { Speaker } from './speaker.ts';
import { tellTest } from './tell-test.ts';

/**
 * A test as a line.
 *
 * @param wanted what it would have to be, where that is to be told
 */
export function testLine(speaker: Speaker, leaf: Leaf, wanted?: boolean): ExplainedTest {
  const { answered, policy } = speaker.state;
  const { facts, settings } = policy;
  const cited = [
    leaf.settings.flatMap((id) => settings[id]?.sentences ?? []),
    leaf.facts.flatMap((id) => facts[id]?.sentences ?? []),
    leaf.owner.sentences,
  ];
  return {
    text: tellTest(speaker, leaf, wanted),
    holds: leaf.holds,
    facts: leaf.facts.filter((id) => leaf.holds === null || answered.has(id)),
    sentences: [...new Set(cited.find((ids) => ids.length))],
    path: leaf.path,
    of: leaf.owner.id,
  };
}
