import type { Condition, ValueExpression } from '../schema.ts';
import type { Inspection, Path } from './inspection.ts';
import type { Kind } from './names.ts';
import { nearest } from './nearest.ts';
import type { ValueInspector } from './value-inspector.ts';

const lists = ['all', 'any'];
const wrappers = ['not', 'surely', 'possibly', 'unsure'];

/** Words of the language, which no part of a policy may take as its name. */
export const operatorNames = [...lists, ...wrappers];

const operatorsOf: Record<string, readonly string[]> = {
  instant: ['notAfter', 'notBefore', 'before', 'after', 'within', 'exact', 'isNot'],
  duration: ['atMost', 'atLeast', 'lessThan', 'moreThan', 'isNot'],
  number: ['atMost', 'atLeast', 'lessThan', 'moreThan', 'isNot', 'exact'],
  set: ['has', 'hasOnly', 'isNot'],
  ids: ['isNot'],
  text: ['isNot'],
};

/**
 * Looks at conditions: whether their names exist, can be what they are compared with, and take such
 * a comparison.
 *
 * @param values how to look at the values within conditions
 */
export function conditionInspector(
  { policy, names, report, known, use, dayOfYear, settingUses }: Inspection,
  values: () => ValueInspector,
): (path: Path, one: Condition) => void {
  const literals = (path: Path, name: string, operand: unknown) => {
    const kind = names.get(name) as Kind;
    const fact = policy.facts[name];
    for (const one of Array.isArray(operand) ? operand : [operand]) {
      if (one === null) {
        const nothing = fact ? fact.none || fact.otherwise !== undefined : kind.type !== 'ids';
        if (!nothing) report(path, 'never-null', { name });
      } else if (kind.type === 'ids') {
        const ids = [...kind.ids];
        if (!ids.includes(one)) {
          report(
            path,
            'never-value',
            { name, value: JSON.stringify(one) },
            nearest(String(one), ids.map(String)),
          );
        }
      } else if (typeof one === 'number' ? kind.type === 'instant' : one !== 'unknown') {
        report(path, 'not-comparable', { name, value: JSON.stringify(one) });
      } else if (one === 'unknown' && fact && (!fact.unknown || fact.unknown.reads !== undefined)) {
        report(path, 'never-unknown', { name });
      }
    }
  };

  const test = (path: Path, name: string, operand: unknown) => {
    if (typeof operand !== 'object' || operand === null || Array.isArray(operand)) {
      if (names.get(name)?.type === 'set' && operand !== null) {
        report(path, 'several-answers', { name }, 'has');
      } else literals(path, name, operand);
      return;
    }
    const kind = names.get(name) as Kind;
    for (const [operator, one] of Object.entries(operand)) {
      const at = [...path, operator];
      const measured = values().measureOf(name);
      const allowed = operatorsOf[measured ?? kind.type];
      const compares = operator !== 'isNot' && operatorsOf.duration?.includes(operator);
      if (policy.settings[name] && compares && !measured) {
        const wanted = values().value(at, one as ValueExpression);
        settingUses.push({ name, path: at, wanted, found: undefined });
      } else if (allowed && !allowed.includes(operator)) {
        report(at, 'unfit-operator', { operator, name }, allowed.join(', '));
      } else if (operator === 'has' || operator === 'hasOnly') {
        if (kind.type !== 'set') continue;
        for (const id of Array.isArray(one) ? one : [one]) {
          known(at, id, [...kind.ids].map(String), 'option');
        }
      } else if (operator === 'isNot') literals(at, name, one);
      else if (operator === 'within') {
        const { from, to } = one as { from: string; to: string };
        dayOfYear([...at, 'from'], from);
        dayOfYear([...at, 'to'], to);
      } else if (operator !== 'exact') {
        const measure = measured ?? 'any';
        if (measure === 'any') values().value(at, one as ValueExpression);
        else values().wanting(at, one as ValueExpression, measure);
      }
    }
  };

  function condition(path: Path, one: Condition): void {
    if (typeof one === 'boolean') return;
    for (const [key, operand] of Object.entries(one)) {
      const at = [...path, key];
      if (lists.includes(key)) {
        for (const [index, part] of (operand as Condition[]).entries())
          condition([...at, index], part);
      } else if (wrappers.includes(key)) condition(at, operand as Condition);
      else if (known(at, key, [...names.keys(), ...lists, ...wrappers], 'name')) {
        use(key);
        test(at, key, operand);
      }
    }
  }

  return condition;
}
