import { holdsFor } from '../../src/policy/holds-for.ts';
import { type Answers, type Condition, decide, type Policy } from '../../src/policy/index.ts';

type Mode = 'surely' | 'possibly';

const opposite = { surely: 'possibly', possibly: 'surely' } as const;

interface Branch {
  when?: Condition | undefined;
}

/** The condition that a branch is the first whose own condition holds. */
const first = (list: readonly Branch[], index: number): Condition => ({
  all: [
    list[index]?.when ?? true,
    ...list.slice(0, index).map(({ when = true }) => ({ not: { surely: when } })),
  ],
});

/**
 * Evaluates what stands at a JSON pointer by itself, without any explanation: every truth that it
 * can have there (under `unsure` a comparison is read both ways).
 *
 * @param verdict the verdict that is asked about
 */
export function holdsAt(
  policy: Policy,
  answers: Answers,
  now: string,
  path: string,
  verdict = '',
): boolean[] {
  const parts = path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [section = '', name = '', ...rest] = parts;
  const holds = (condition: Condition) => holdsFor(policy, answers, condition, now);
  if (section === 'facts' && !rest.length) {
    const { problems } = decide(policy, answers, { now });
    return [!problems.some(({ id, answers: [fact] }) => id === 'unreadable' && fact === name)];
  }
  if (section === 'rules' && !rest.length) return [holds(first(policy.rules, Number(name)))];
  if (section === 'rules' && rest[0] === 'verdict') {
    const derived = policy.rules[Number(name)]?.verdict ?? '';
    return [typeof derived === 'string' ? derived === verdict : holds({ [derived.from]: verdict })];
  }
  if (section === 'classes' && rest.length === 2) {
    return [holds(first(policy.classes[name]?.cases ?? [], Number(rest[1])))];
  }

  const root = parts.findIndex((part) => part === 'when' || part === 'onlyIf');
  let current = parts
    .slice(0, root + 1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], policy) as Condition;
  let modes: Mode[] = ['surely'];
  const left = parts.slice(root + 1);
  while (left.length && typeof current === 'object') {
    const key = left.shift() as string;
    const inner = current[key];
    if (key === 'all' || key === 'any') {
      const index = left.shift();
      current =
        index === undefined
          ? { [key]: inner }
          : ((inner as Condition[])[Number(index)] as Condition);
    } else if (key === 'not') {
      modes = modes.map((mode) => opposite[mode]);
      current = inner as Condition;
    } else if (key === 'surely' || key === 'possibly') {
      modes = [key];
      current = inner as Condition;
    } else if (key === 'unsure') {
      modes = ['surely', 'possibly'];
      current = inner as Condition;
    } else {
      const operator = left.shift();
      const test = operator ? { [operator]: (inner as Record<string, unknown>)[operator] } : inner;
      current = { [key]: test } as Condition;
    }
  }
  return modes.map((mode) => holds({ [mode]: current }));
}
