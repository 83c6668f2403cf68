import { readDuration } from '../duration.ts';
import { attempt } from '../explore.ts';
import { holds } from '../language/holds.ts';
import { plain } from '../language/quantity.ts';
import type { Mode } from '../language/registry.ts';
import type { Condition, ValueExpression } from '../schema.ts';
import { insert } from './insert.ts';
import { amountOf, countingPart, nameValue } from './name-value.ts';
import type { Leaf, Truth } from './node.ts';
import { pair } from './pair.ts';
import { opposites, type Relation, relations } from './relation.ts';
import type { Speaker } from './speaker.ts';
import { tellFact } from './tell-answer.ts';
import { tellerOf } from './tell-value.ts';

const strictly: Record<Relation, Relation> = {
  atMost: 'lessThan',
  lessThan: 'lessThan',
  atLeast: 'moreThan',
  moreThan: 'moreThan',
};

/** Whether a test holds for all instants that the answers may mean, for some (`null`), or for none. */
function certainty({ state }: Speaker, { name, operator, operand }: Leaf): Truth {
  const test = { [name]: { [operator]: operand } } as Condition;
  const [surely, possibly] = (['surely', 'possibly'] as Mode[]).map((mode) =>
    attempt(() => holds(state, test, mode)),
  );
  return surely === true ? true : possibly === false ? false : null;
}

/** A comparison with a limit, told as it is: where it fails, that the opposite holds. */
export function tellComparison(speaker: Speaker, leaf: Leaf): string {
  const { words, state } = speaker;
  const operand = leaf.operand as ValueExpression;
  const name = nameValue(speaker, leaf.name);
  const [one, other] = [leaf.name, operand].map((side) => amountOf(speaker, side));
  if (one === undefined || other === undefined) {
    const open = leaf.facts.filter(
      (id) =>
        !state.answered.has(id) &&
        attempt(() => holds(state, state.policy.facts[id]?.onlyIf ?? true)) !== false,
    );
    return new Intl.ListFormat(speaker.lang).format(open.map((id) => tellFact(speaker, id)));
  }
  if (!one || !other) {
    const side = countingPart(state, one ? operand : leaf.name);
    if (typeof side === 'string' && state.answered.has(side)) return tellFact(speaker, side);
    return pair(speaker, nameValue(speaker, one ? operand : leaf.name), words.nothing);
  }

  const calendar = [operand, leaf.name].some((side) => {
    const text = typeof side === 'string' ? (state.policy.settings[side]?.value ?? side) : '';
    const length = readDuration(String(text));
    return !!length && !!(length.days || length.months);
  });
  const certain = certainty(speaker, leaf);
  const asked = relations[leaf.operator] as Relation;
  const relation = certain === false ? opposites[asked] : asked;
  const smaller = relation === 'atMost' || relation === 'lessThan';
  const [mine, its] = [plain(one), plain(other)];
  // Where it is sure, it is so for the end of the limit that is nearest.
  const [farthest, nearest] = smaller ? [mine.high, its.low] : [mine.low, its.high];
  const between = Math.abs(Number(farthest) - Number(nearest));
  const precise = between > 0 && between < 6e4;
  const teller = tellerOf(speaker, leaf.name, leaf.facts, { calendar, precise });
  const kind = teller.measure === 'instant' ? 'instant' : 'measure';

  const atNow = leaf.name !== 'now' && countingPart(state, leaf.name) === 'now';
  const value = teller.whole(one, 'subject');
  const subject = atNow ? insert(words.atNow, { moment: value }) : value;
  const exact = certain !== null && !its.whole;
  const limit = teller.whole(exact ? { low: nearest, high: nearest } : other, 'limit');
  const called = operand === 'now' ? words.atLimit : nameValue(speaker, operand);
  const named = called ? insert(words.named, { limit, name: called }) : limit;
  // What lies before or after a moment is better told so than as "not before" or "not after".
  const apart = kind === 'instant' && (smaller ? farthest < nearest : farthest > nearest);
  const strict = apart && relation !== (certain && 'atMost') ? strictly[relation] : relation;
  const template =
    certain === null ? words.maybe[kind][smaller ? 'less' : 'more'] : words[kind][strict];
  const told = insert(template, { limit: named });
  return pair(speaker, name, insert(words.compared, { value: subject, relation: told }));
}
