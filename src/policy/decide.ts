import './language/core.ts';
import { attempt, explore } from './explore.ts';
import { knownAnswers } from './known-answers.ts';
import { holds } from './language/holds.ts';
import { caseOf, type OutcomeField, outcomeFields, ruleOf } from './language/outcome.ts';
import { momentOf } from './moment-of.ts';
import { outlookOf } from './outlook.ts';
import { readNow } from './read-now.ts';
import { relevance } from './relevance.ts';
import { sayOf } from './say-of.ts';
import type { Condition, Item, Text, ValueExpression } from './schema.ts';
import type { State } from './state.ts';
import { Fork } from './state.ts';
import { stateAt } from './state-at.ts';
import { textIn } from './text-in.ts';
import type {
  Answers,
  DecideOptions,
  Decision,
  DecisionItem,
  Policy,
  Problem,
  Reason,
} from './types.ts';

/**
 * Decides what a policy says of a customer, on partial answers too.
 *
 * @param answers answers of the wrong type become problems; nothing in them makes this throw
 * @returns see {@link Decision}
 * @throws RangeError when `now` is no instant, or farther from 1970 than the year 3000
 */
export function decide(policy: Policy, answers: Answers, options: DecideOptions): Decision {
  const lang = options.lang ?? (policy.languages[0] as string);
  const now = readNow(options.now, policy.timeZone);
  const given: Answers = answers ?? {};
  const dates: Record<string, string | null> = {};
  const words = sayOf(policy, lang, given, dates);

  const { answered, unreadable } = knownAnswers(policy, given, now);
  if (policy.start && !answered.size && !unreadable.length) {
    return JSON.parse(JSON.stringify(policy.start));
  }
  const problems: Problem[] = unreadable.map((id) => {
    const { whenAnswered, text } = policy.facts[id]?.question ?? {};
    const answer = words(whenAnswered ?? text) || id;
    const message = textIn(policy.problems.unreadable, lang).replace('{answer}', answer);
    return { id: 'unreadable', answers: [id], text: message };
  });
  const state = stateAt(policy, answered, now);
  for (const { id, when, answers: facts, text } of policy.problems.checks) {
    if (attempt(() => holds(state, when)) === true) {
      problems.push({ id, answers: facts, text: words(text) });
    }
  }
  const invalid = problems.length > 0;
  if (invalid) {
    state.results.set('rule', undefined);
    for (const field of outcomeFields) state.results.set(field, policy.problems.outcome[field]);
  }

  const outlook = outlookOf(state);
  const decided = !outlook.facts.length;
  const fields = {} as Pick<Decision, OutcomeField>;
  outcomeFields.forEach((field, index) => {
    const id = outlook.fields[index] ?? null;
    fields[field] = id;
    if (id !== null) state.results.set(field, id);
  });

  const wanted = new Set(outlook.facts);
  const known = new Map<string, State | null>();
  /** What an evaluation comes to; `undefined` while open, its facts then being worth asking. */
  const settle = <T>(evaluate: (one: State) => T, worthAsking: Condition = true): T | undefined => {
    const direct = attempt(() => evaluate(state));
    if (!(direct instanceof Fork)) return direct;
    if (!decided) return undefined;
    const { facts, results } = explore(state, evaluate, undefined, known);
    if (!facts.size) return results.values().next().value;
    if (attempt(() => holds(state, worthAsking)) !== false) {
      for (const fact of facts) wanted.add(fact);
    }
    return undefined;
  };
  const momentIn = (value: ValueExpression | undefined, worthAsking?: Condition) =>
    value === undefined || invalid
      ? null
      : (settle((one) => momentOf(one, value), worthAsking) ?? null);

  for (const [id, { worthAsking }] of Object.entries(policy.dates)) {
    dates[id] = momentIn(id, worthAsking);
  }
  const items = (list: readonly Item[]): DecisionItem[] =>
    list
      .filter(({ when = true, worthAsking }) => settle((one) => holds(one, when), worthAsking))
      .map(({ id, text, detail, at, until, sentences = [], worthAsking }) => ({
        id,
        text: words(text),
        detail: detail ? words(detail) : null,
        sentences,
        at: momentIn(at, worthAsking),
        until: momentIn(until, worthAsking),
      }));
  const steps = items(policy.steps);
  const deadlines = items(policy.deadlines);
  const timeline = items(policy.timeline);
  const assumptions = items(policy.assumptions);

  const reasons: Reason[] = [];
  const addReason = (id: string, text: Text | undefined, sentences: readonly string[] = []) => {
    if (text) reasons.push({ id, text: words(text), sentences });
  };
  const rule = decided && !invalid ? settle((one) => ruleOf(one)?.id, false) : undefined;
  const deciding = policy.rules.find(({ id }) => id === rule);
  if (deciding) addReason(deciding.id, deciding.text, deciding.sentences);
  for (const name of deciding?.because ?? []) {
    const index = settle((one) => caseOf(one, name), false) ?? -1;
    const found = policy.classes[name]?.cases[index];
    addReason(`${name}-${index}`, found?.text, found?.sentences);
  }

  const open = (id: string) => !invalid && policy.facts[id]?.question && !answered.has(id);
  const questions = [...(policy.order ?? []), ...Object.keys(policy.facts)].filter(
    (id) => wanted.has(id) && open(id),
  );
  const question =
    questions.find((id) => decided || relevance.canMatter(state, id)) ?? questions[0];
  // What dates will want to know shows only once all else is decided.
  for (const id of decided ? [] : (policy.dated ?? Object.keys(policy.facts))) {
    if (attempt(() => holds(state, policy.facts[id]?.onlyIf ?? true)) !== false) wanted.add(id);
  }
  return {
    ...fields,
    possible: outlook.possible,
    question: question ?? null,
    questionsLeft: [...wanted].filter((id) => open(id) && !policy.facts[id]?.askedIn).length,
    reasons,
    steps,
    dates,
    problems,
    deadlines,
    timeline,
    assumptions,
  };
}
