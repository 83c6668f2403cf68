import { asks, testDocument } from './test-policy.ts';

/** Documents with very many rules, and some that are hard to look through. */

const words = (text: string) => ({ en: text });
const option = (id: string) => ({ id, label: words(id) });
const outcome = { status: 'done', bestCase: 'none', certainty: 'clear', sentences: ['A1'] };
const verdicts = ['yes', 'no'] as const;
const flag = { type: 'boolean', yes: words('Yes'), no: words('No'), ...asks('Is it so?') };
const size = { type: 'number', min: 0, ...asks('How much?') };
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const choiceOf = (ids: readonly string[]) => ({
  type: 'choice',
  options: ids.map(option),
  ...asks('Which?'),
});

type Document = Record<string, unknown>;

function documentOf(facts: object, rules: readonly object[]): Document {
  return testDocument({ facts, rules });
}

const rule = (id: string, when: object, turn: number) => ({
  id,
  when,
  verdict: verdicts[turn % 2],
  ...outcome,
});

const rest = { id: 'rest', verdict: 'no', ...outcome };

/** One rule for each of so many kinds; every other says yes, from the first on. */
export function kinds(count: number): Document {
  const ids = range(count).map((index) => `kind-${index}`);
  return documentOf(
    { kind: choiceOf(ids) },
    ids.map((id, index) => rule(id, { kind: id }, index)),
  );
}

/** One rule for each unit of a number: less than 1, less than 2 and so on. */
export function bands(count: number): Document {
  return documentOf({ size }, [
    ...range(count).map((index) => rule(`band-${index}`, { size: { lessThan: index + 1 } }, index)),
    rest,
  ]);
}

/** Bands for each kind, as many as kinds. */
export function kindsAndBands(count: number): Document {
  const side = Math.round(Math.sqrt(count));
  const ids = range(side).map((index) => `kind-${index}`);
  return documentOf({ kind: choiceOf(ids), size }, [
    ...ids.flatMap((id, turn) =>
      range(side).map((index) =>
        rule(`${id}-${index}`, { kind: id, size: { lessThan: index + 1 } }, turn + index),
      ),
    ),
    rest,
  ]);
}

/** Bands for each kind in each place. */
export function threeFacts(count: number): Document {
  const side = Math.round(Math.cbrt(count));
  const [ids, places] = ['kind', 'place'].map((name) =>
    range(side).map((index) => `${name}-${index}`),
  ) as [string[], string[]];
  return documentOf({ kind: choiceOf(ids), place: choiceOf(places), size }, [
    ...ids.flatMap((kind, one) =>
      places.flatMap((place, other) =>
        range(side).map((index) =>
          rule(
            `${kind}-${place}-${index}`,
            { kind, place, size: { lessThan: index + 1 } },
            one + other + index,
          ),
        ),
      ),
    ),
    rest,
  ]);
}

/** Rules about a few of many yes-or-no facts each, without any order in them; always the same. */
export function tangled(facts: number, rules: number, each: number): Document {
  let state = 7;
  const pick = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % count;
  };
  const ids = range(facts).map((index) => `flag-${index}`);
  return documentOf(Object.fromEntries(ids.map((id) => [id, flag])), [
    ...range(rules).map((index) => {
      const chosen = new Set<string>();
      while (chosen.size < each) chosen.add(ids[pick(facts)] as string);
      const when = Object.fromEntries([...chosen].map((id) => [id, pick(2) === 0]));
      return rule(`rule-${index}`, when, pick(2));
    }),
    rest,
  ]);
}
