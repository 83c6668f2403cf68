import { describeAnswer } from '../../describe-answer.ts';
import { insert } from '../../explain/insert.ts';
import { measureOf } from '../../explain/measure-of.ts';
import { pair } from '../../explain/pair.ts';
import { formatMoment } from '../../format-moment.ts';
import { readMoment } from '../../read-moment.ts';
import type { Fact } from '../../schema.ts';
import type { Answer } from '../../types.ts';
import type { Saying } from './literal.ts';
import { countedFrom, type Teller, tellLengths, valueName } from './teller.ts';

/** What is said, and what it is said about: what has the same subject is told together. */
export interface Told {
  subject: string;
  /** Puts several limits about the same subject in one line. */
  line(limits: string): string;
  limit: string;
  /** Lower limits come first. */
  lower: boolean;
}

const lists = {
  verdict: 'verdicts',
  status: 'statuses',
  bestCase: 'bestCases',
  certainty: 'certainties',
} as const;

function named(teller: Teller, name: string, limit: string, lower = true): Told {
  const speaker = { words: teller.relations } as never;
  return { subject: name, limit, lower, line: (limits) => pair(speaker, name, limits) };
}

const plain = (text: string): Told => ({ subject: text, limit: '', lower: true, line: () => text });

function tellComparison(teller: Teller, saying: Extract<Saying, { is: 'comparison' }>): Told {
  const { policy, words, relations, lang } = teller;
  const { name, relation, limit, sure } = saying;
  const lower = relation === 'atLeast' || relation === 'moreThan';
  const doubt = (text: string) => (sure ? text : insert(words.doubtful, { limit: text }));
  const measure = measureOf(policy, limit);
  const counted = countedFrom(teller, limit);
  const own = countedFrom(teller, name);
  if (measure === 'instant' && counted.from !== null && !own.lengths.length) {
    const from = valueName(teller, counted.from);
    const to = valueName(teller, name);
    const length = tellLengths(teller, counted.lengths);
    const told =
      length ||
      new Intl.NumberFormat(lang, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(0);
    return {
      subject: JSON.stringify([from, to]),
      lower,
      limit: doubt(insert(relations.measure[relation], { limit: told })),
      line: (limits) => insert(words.span, { from, to, limits }),
    };
  }
  const length = counted.from === null && tellLengths(teller, counted.lengths);
  const moment = typeof limit === 'string' && readMoment(limit, policy.timeZone);
  const told =
    length ||
    (moment ? formatMoment(String(limit), { lang, timeZone: policy.timeZone }) : '') ||
    (typeof limit === 'number'
      ? describeAnswer(policy, name, limit, lang) || new Intl.NumberFormat(lang).format(limit)
      : valueName(teller, limit));
  const kind = measure === 'instant' ? 'instant' : 'measure';
  return named(
    teller,
    valueName(teller, name),
    doubt(insert(relations[kind][relation], { limit: told })),
    lower,
  );
}

/** The answers to a question with one of several answers, but for some. */
function otherAnswers(fact: Fact | undefined, values: readonly unknown[]): unknown[] {
  if (!fact || (fact.type !== 'boolean' && fact.type !== 'choice')) return [];
  const { options = [], none, unknown } = fact;
  const all: unknown[] = fact.type === 'boolean' ? [true, false] : options.map(({ id }) => id);
  if (none) all.push(null);
  if (unknown && unknown.reads === undefined) all.push('unknown');
  return all.filter((one) => !values.includes(one));
}

function tellAnswers(teller: Teller, saying: Extract<Saying, { is: 'answer' }>): Told {
  const { policy, words, lang, quoted } = teller;
  const { name } = saying;
  const fact = policy.facts[name];
  const rest = saying.holds ? [] : otherAnswers(fact, saying.values);
  const [values, holds] = rest.length === 1 ? [rest, true] : [saying.values, saying.holds];
  const told = values.map((value) => {
    const answer = (fact?.type === 'choices' && value !== null ? [value] : value) as Answer;
    const text = describeAnswer(policy, name, answer, lang);
    if (text) return quoted(text);
    return value === null ? words.nothing : String(value);
  });
  const value = new Intl.ListFormat(lang, { type: 'disjunction' }).format(told);
  const several = fact?.type === 'choices' && !values.includes(null);
  const [yes, no] = several ? [words.including, words.without] : ['{value}', words.otherThan];
  return named(teller, valueName(teller, name), insert(holds ? yes : no, { value }));
}

function tellClass(teller: Teller, saying: Extract<Saying, { is: 'class' }>): Told {
  const { policy, words, say, lang } = teller;
  const { name, values } = saying;
  const cases = policy.classes[name]?.cases ?? [];
  const fits = (is: unknown) => typeof is === 'string' && values.includes(is);
  const either = (list: readonly string[]) =>
    new Intl.ListFormat(lang, { type: 'disjunction' }).format(list);
  const texts = (mine: boolean) => {
    const some = cases.filter(({ is }) => fits(is) === mine).map(({ text }) => say(text));
    return some.length && some.every(Boolean)
      ? [...new Set(some)].map((one) => one.replace(/\.$/, ''))
      : null;
  };
  const labelled = (ids: readonly string[]) => {
    const labels = ids.map((id) => say(policy.labels?.[`${name}-${id}`]));
    return labels.length && labels.every(Boolean) ? labels.map(teller.quoted) : null;
  };
  const all = new Set(cases.flatMap(({ is }) => (typeof is === 'string' ? [is] : [])));
  const rest = [...all].filter((id) => !values.includes(id));
  const [mine, its] = [labelled(values), labelled(rest)];
  const closed = cases.every(({ is }) => typeof is === 'string');
  if (its && closed && (!mine || its.length < mine.length)) {
    return plain(insert(words.except, { text: either(its) }));
  }
  if (mine) return plain(either(mine));
  const [yes, no] = [texts(true), texts(false)];
  if (yes && (!no || yes.length <= no.length)) return plain(either(yes));
  if (no) return plain(either(no.map((text) => insert(words.notSo, { text }))));
  return named(teller, name, either(values));
}

/** What is true of a group, in words. */
export function tellLiteral(teller: Teller, saying: Saying): Told {
  const { words, relations, policy, lang, say } = teller;
  switch (saying.is) {
    case 'comparison':
      return tellComparison(teller, saying);
    case 'answer':
      return tellAnswers(teller, saying);
    case 'class':
      return tellClass(teller, saying);
    case 'exact':
      return named(
        teller,
        valueName(teller, saying.name),
        saying.holds ? words.exact : words.inexact,
      );
    case 'season': {
      const format = new Intl.DateTimeFormat(lang, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      const [from = '', to = ''] = [saying.season.from, saying.season.to].map((day) =>
        format.format(new Date(`2024-${day}T00:00:00Z`)),
      );
      const text = saying.holds ? relations.season.within : relations.season.outside;
      return named(teller, valueName(teller, saying.name), insert(text, { from, to }));
    }
    case 'outcome': {
      const labels = saying.values.map((id) => say(policy[lists[saying.field]][id]?.label) || id);
      const value = new Intl.ListFormat(lang, { type: 'disjunction' }).format(
        labels.map(teller.quoted),
      );
      return plain(insert(words.result, { value }));
    }
    default:
      return plain(saying.text);
  }
}

/** Lines for all that is said of a group: what is about the same subject stands in one. */
export function tellTerm(
  tellers: { readonly before: Teller; readonly after: Teller },
  term: readonly { side: 'before' | 'after'; saying: Saying }[],
): string[] {
  const bySubject = new Map<string, Told[]>();
  for (const { side, saying } of term) {
    const told = tellLiteral(tellers[side], saying);
    bySubject.set(told.subject, [...(bySubject.get(told.subject) ?? []), told]);
  }
  const { both } = tellers.after.words;
  return [...bySubject.values()].map((all) => {
    const limits = all
      .sort((one, other) => Number(other.lower) - Number(one.lower))
      .map(({ limit }) => limit);
    const told = limits.reduce((first, second) => insert(both, { first, second }));
    return all[0]?.line(told) ?? '';
  });
}
