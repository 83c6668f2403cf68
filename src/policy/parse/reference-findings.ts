import { describeAnswer } from '../describe-answer.ts';
import { readDuration } from '../duration.ts';
import { readAnswer } from '../read-answer.ts';
import { readMoment } from '../read-moment.ts';
import type { Condition, Derived, Item, PolicyDocument, Text, ValueExpression } from '../schema.ts';
import type { Finding } from './finding.ts';
import { type Kind, namesOf, outcomeLists } from './names.ts';
import { nearest } from './nearest.ts';

type Path = readonly (string | number)[];

const lists = ['all', 'any'];
const wrappers = ['not', 'surely', 'possibly', 'unsure'];
type Measure = 'instant' | 'duration' | 'number' | 'any';

const called = {
  instant: 'an instant',
  duration: 'a duration',
  number: 'a number',
  any: 'a value',
};
const operatorsOf: Record<string, readonly string[]> = {
  instant: ['notAfter', 'notBefore', 'before', 'after', 'within', 'exact', 'isNot'],
  duration: ['atMost', 'atLeast', 'lessThan', 'moreThan', 'isNot'],
  number: ['atMost', 'atLeast', 'lessThan', 'moreThan', 'isNot', 'exact'],
  set: ['has', 'hasOnly', 'isNot'],
  ids: ['isNot'],
  text: ['isNot'],
};

/**
 * Where a document of the right shape names what does not exist, or uses it as what it is not:
 * names, ids, sentences, languages, insertions in texts, names used twice.
 */
export function referenceFindings(policy: PolicyDocument): {
  findings: Finding[];
  /** The names that values, classes, dates, facts and (as `verdict`) all rules rest on. */
  uses: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const findings: Finding[] = [];
  const names = namesOf(policy);
  const sentences = new Set(policy.source.sentences.map(({ id }) => id));
  const [binding = ''] = policy.languages;
  const report = (path: Path, message: string, suggestion?: string) =>
    findings.push({ path, message, suggestion });

  const known = (path: Path, id: string, candidates: Iterable<string>, what: string): boolean => {
    const all = [...candidates];
    if (all.includes(id)) return true;
    report(path, `there is no ${what} "${id}"`, nearest(id, all));
    return false;
  };
  const cites = (path: Path, ids: readonly string[] = []) => {
    for (const [index, id] of ids.entries()) {
      known([...path, 'sentences', index], id, sentences, 'sentence');
    }
  };
  const insertable = [
    ...Object.keys(policy.settings),
    ...Object.keys(policy.facts),
    ...Object.keys(policy.dates),
  ];
  const says = (path: Path, text: Text | undefined, extra: readonly string[] = []) => {
    if (!text) return;
    if (!(binding in text)) report(path, `the binding language "${binding}" is missing`);
    for (const [language, words] of Object.entries(text)) {
      known([...path, language], language, policy.languages, 'language');
      for (const [, name = ''] of words.matchAll(/\{([\w-]+)\}/g)) {
        known([...path, language], name, [...insertable, ...extra], 'insertion');
      }
    }
  };

  /** The names that the part being looked at uses. */
  let used = new Set<string>();
  const usesOf = new Map<string, Set<string>>();
  const using = (owner: string, look: () => void) => {
    used = usesOf.get(owner) ?? new Set();
    usesOf.set(owner, used);
    look();
    used = new Set();
  };

  const dayOfYear = (path: Path, monthDay: string) => {
    const [month = 0, day = 0] = monthDay.split('-').map(Number);
    if (new Date(Date.UTC(2024, month - 1, day)).getUTCMonth() !== month - 1) {
      report(path, `there is no ${monthDay} in any year`);
    }
  };

  const wanting = (path: Path, part: ValueExpression, wanted: Measure) => {
    const found = value(path, part);
    if (found === wanted || found === 'any') return;
    report(path, `must be ${called[wanted]}, but ${JSON.stringify(part)} is ${called[found]}`);
  };
  const alike = (path: Path, parts: readonly ValueExpression[], wanted?: Measure): Measure => {
    const [first = 0, ...rest] = parts;
    const kind = wanted ?? value([...path, 0], first);
    if (wanted) wanting([...path, 0], first, wanted);
    for (const [index, part] of rest.entries()) {
      if (kind === 'any') value([...path, index + 1], part);
      else wanting([...path, index + 1], part, kind);
    }
    return kind;
  };
  const wholeNumber = (path: Path, part: ValueExpression) => {
    wanting(path, part, 'number');
    const setting = typeof part === 'string' ? policy.settings[part] : undefined;
    const count = setting?.value ?? part;
    if (typeof count === 'number' && (!Number.isInteger(count) || count < 0)) {
      const at = setting ? ['settings', part as string, 'value'] : path;
      report(at, `must be a whole number, 0 or more, not ${count}`);
    }
  };

  /** Looks at a value and says what it is; `any` where that is not known. */
  function value(path: Path, expression: ValueExpression): Measure {
    if (typeof expression === 'number') return 'number';
    if (typeof expression === 'string') {
      if (readDuration(expression)) return 'duration';
      if (readMoment(expression, policy.timeZone)) return 'instant';
      if (!known(path, expression, names.keys(), 'fact, setting, value or date')) return 'any';
      used.add(expression);
      const measure = measureOf(expression);
      if (!measure) report(path, `"${expression}" is no instant, duration or number`);
      return measure ?? 'any';
    }
    const at = (key: string) => [...path, key];
    if ('plus' in expression || 'minus' in expression) {
      const [key, parts] = Object.entries(expression)[0] as [string, ValueExpression[]];
      const [first = 0, ...rest] = parts;
      const kind = value([...at(key), 0], first);
      for (const [index, part] of rest.entries()) {
        const place = [...at(key), index + 1];
        if (kind === 'any') value(place, part);
        else wanting(place, part, kind === 'number' ? 'number' : 'duration');
      }
      return kind;
    }
    if ('latest' in expression) return alike(at('latest'), expression.latest, 'instant');
    if ('earliest' in expression) return alike(at('earliest'), expression.earliest, 'instant');
    if ('largest' in expression) return alike(at('largest'), expression.largest);
    if ('smallest' in expression) return alike(at('smallest'), expression.smallest);
    if ('first' in expression) return alike(at('first'), expression.first);
    if ('between' in expression) {
      alike(at('between'), expression.between, 'instant');
      return expression.in ? 'number' : 'duration';
    }
    if ('businessDays' in expression) {
      wholeNumber(at('businessDays'), expression.businessDays);
      wanting(at('after'), expression.after, 'instant');
      const setting = policy.settings[expression.calendar];
      const calendar = setting ? String(setting.value) : expression.calendar;
      const place = setting ? ['settings', expression.calendar, 'value'] : at('calendar');
      known(place, calendar, Object.keys(policy.calendars), 'calendar');
      return 'instant';
    }
    if ('startOf' in expression || 'endOf' in expression) {
      wanting(at('of'), expression.of, 'instant');
      return 'instant';
    }
    if ('next' in expression) {
      dayOfYear(at('next'), expression.next);
      wanting(at('after'), expression.after, 'instant');
      return 'instant';
    }
    if ('span' in expression) {
      wanting(at('span'), expression.span, 'number');
      return 'duration';
    }
    if ('lookup' in expression) {
      const { lookup, in: table } = expression;
      let kind: Measure = 'any';
      if (known(at('lookup'), lookup, names.keys(), 'fact or class')) {
        used.add(lookup);
        const by = names.get(lookup);
        if (by?.type !== 'ids') report(at('lookup'), `"${lookup}" is no choice`);
        for (const [id, one] of Object.entries(table)) {
          if (by?.type === 'ids') known([...at('in'), id], id, [...by.ids].map(String), 'id');
          kind = value([...at('in'), id], one);
        }
      }
      return kind;
    }
    if (!('choose' in expression)) return 'any';
    let kind: Measure = 'any';
    for (const [index, { when, is }] of expression.choose.entries()) {
      if (when !== undefined) condition([...at('choose'), index, 'when'], when);
      kind = value([...at('choose'), index, 'is'], is);
    }
    return kind;
  }

  const measuring = new Map<string, Measure>();
  /** What can be compared under a name; `undefined` where nothing can. */
  function measureOf(name: string): Measure | undefined {
    const { type } = names.get(name) as Kind;
    const part = policy.values[name];
    if (type === 'any' && part !== undefined) {
      let measure = measuring.get(name);
      if (!measure) {
        // A value that rests on itself is reported as such.
        measuring.set(name, 'any');
        const [before, count] = [used, findings.length];
        used = new Set();
        measure = value([], part);
        findings.length = count;
        used = before;
        measuring.set(name, measure);
      }
      return measure;
    }
    return type === 'ids' || type === 'set' || type === 'text' ? undefined : type;
  }

  const literals = (path: Path, name: string, operand: unknown) => {
    const kind = names.get(name) as Kind;
    const fact = policy.facts[name];
    for (const one of Array.isArray(operand) ? operand : [operand]) {
      if (one === null) {
        const nothing = fact ? fact.none || fact.otherwise !== undefined : kind.type !== 'ids';
        if (!nothing) report(path, `"${name}" is never null`);
      } else if (kind.type === 'ids') {
        const ids = [...kind.ids];
        if (!ids.includes(one)) {
          report(
            path,
            `"${name}" is never ${JSON.stringify(one)}`,
            nearest(String(one), ids.map(String)),
          );
        }
      } else if (typeof one === 'number' ? kind.type === 'instant' : one !== 'unknown') {
        report(path, `"${name}" cannot be compared with ${JSON.stringify(one)}`);
      } else if (one === 'unknown' && fact && (!fact.unknown || fact.unknown.reads !== undefined)) {
        report(path, `"${name}" never stays unknown`);
      }
    }
  };

  const test = (path: Path, name: string, operand: unknown) => {
    if (typeof operand !== 'object' || operand === null || Array.isArray(operand)) {
      if (names.get(name)?.type === 'set' && operand !== null) {
        report(path, `"${name}" holds several answers; ask what it "has"`, 'has');
      } else literals(path, name, operand);
      return;
    }
    const kind = names.get(name) as Kind;
    for (const [operator, one] of Object.entries(operand)) {
      const at = [...path, operator];
      const allowed = operatorsOf[measureOf(name) ?? kind.type];
      if (allowed && !allowed.includes(operator)) {
        report(at, `"${operator}" does not fit "${name}"`, allowed.join(', '));
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
        const measure = measureOf(name) ?? 'any';
        if (measure === 'any') value(at, one as ValueExpression);
        else wanting(at, one as ValueExpression, measure);
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
        used.add(key);
        test(at, key, operand);
      }
    }
  }

  const derived = (path: Path, one: Derived, ids?: Iterable<string>) => {
    if (typeof one === 'string') {
      if (ids) known(path, one, ids, 'id');
    } else {
      const sources = [...Object.keys(policy.classes), ...Object.keys(policy.settings)];
      if (!known([...path, 'from'], one.from, sources, 'class or setting')) return;
      used.add(one.from);
      if (!ids) return;
      const allowed = [...ids];
      const kind = names.get(one.from);
      if (kind?.type !== 'ids') return;
      for (const id of kind.ids) known([...path, 'from'], String(id), allowed, 'id');
    }
  };

  const outcome = (
    path: Path,
    one: Record<'verdict' | 'status' | 'bestCase' | 'certainty', Derived>,
  ) => {
    derived([...path, 'verdict'], one.verdict, Object.keys(policy.verdicts));
    derived([...path, 'status'], one.status, Object.keys(policy.statuses));
    derived([...path, 'bestCase'], one.bestCase, Object.keys(policy.bestCases));
    derived([...path, 'certainty'], one.certainty, Object.keys(policy.certainties));
  };

  const unique = (path: Path, list: readonly { id: string }[]) => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) report([...path, index, 'id'], `"${id}" is used twice`);
      seen.add(id);
    }
  };

  const items = (key: 'steps' | 'deadlines' | 'timeline' | 'assumptions') => {
    unique([key], policy[key]);
    for (const [index, item] of (policy[key] as Item[]).entries()) {
      const at = [key, index];
      if (item.when !== undefined) condition([...at, 'when'], item.when);
      if (item.worthAsking !== undefined) condition([...at, 'worthAsking'], item.worthAsking);
      if (item.at !== undefined) value([...at, 'at'], item.at);
      if (item.until !== undefined) value([...at, 'until'], item.until);
      says([...at, 'text'], item.text);
      says([...at, 'detail'], item.detail);
      cites(at, item.sentences);
    }
  };

  // Names share one space, so that a condition cannot mean two things.
  const owner = new Map<string, string>(
    [...lists, ...wrappers, 'now', 'verdict', 'status', 'bestCase', 'certainty'].map((name) => [
      name,
      'a word of the language',
    ]),
  );
  for (const key of ['facts', 'settings', 'values', 'classes', 'dates'] as const) {
    for (const id of Object.keys(policy[key])) {
      const before = owner.get(id);
      if (before) report([key, id], `the name "${id}" is taken: it is in ${before}`);
      else owner.set(id, key);
    }
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: policy.timeZone });
  } catch {
    report(['timeZone'], `there is no time zone "${policy.timeZone}"`, 'Europe/Paris');
  }
  unique(['source', 'sentences'], policy.source.sentences);
  for (const [index, id] of policy.source.notRules.entries()) {
    known(['source', 'notRules', index], id, sentences, 'sentence');
  }
  says(['title'], policy.title);
  says(['timeZoneName'], policy.timeZoneName);
  for (const [id, setting] of Object.entries(policy.settings)) {
    const at = ['settings', id];
    says([...at, 'label'], setting.label);
    says([...at, 'explanation'], setting.explanation);
    cites(at, setting.sentences);
    const values = setting.choices?.map((choice) => choice.value);
    if (values && !values.includes(setting.value)) {
      report(
        [...at, 'value'],
        `must be one of ${values.join(', ')}, not ${JSON.stringify(setting.value)}`,
        nearest(String(setting.value), values.map(String)),
      );
    }
    for (const [index, choice] of (setting.choices ?? []).entries()) {
      says([...at, 'choices', index, 'label'], choice.label);
    }
  }
  for (const [id, fact] of Object.entries(policy.facts)) {
    const at = ['facts', id];
    if (fact.type === 'choice' || fact.type === 'choices') {
      if (!fact.options) report([...at, 'options'], `"${id}" needs options`);
      unique([...at, 'options'], fact.options ?? []);
    } else if (fact.options) report([...at, 'options'], `a ${fact.type} has no options`);
    for (const [index, option] of (fact.options ?? []).entries()) {
      says([...at, 'options', index, 'label'], option.label);
      says([...at, 'options', index, 'hint'], option.hint);
    }
    for (const key of ['none', 'unknown'] as const) {
      says([...at, key, 'label'], fact[key]?.label);
      says([...at, key, 'hint'], fact[key]?.hint);
    }
    for (const [place, answer] of [
      ['otherwise', fact.otherwise],
      ['unknown', fact.unknown?.reads],
    ] as const) {
      const reads = answer === 'now' && fact.type === 'instant' ? null : answer;
      if (reads != null && readAnswer(fact, reads, 0, policy.timeZone) === undefined) {
        report([...at, place], `${JSON.stringify(reads)} is no answer to "${id}"`);
      }
    }
    if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max) {
      report([...at, 'min'], `must not be more than max, ${fact.max}`);
    }
    if (
      fact.unit &&
      !describeAnswer(
        { ...policy, facts: { unit: { type: 'number', unit: fact.unit } } },
        'unit',
        1,
        binding,
      )
    ) {
      report([...at, 'unit'], `"${fact.unit}" is no unit that Intl knows`, 'hour');
    }
    says([...at, 'yes'], fact.yes);
    says([...at, 'no'], fact.no);
    says([...at, 'question', 'text'], fact.question?.text);
    says([...at, 'question', 'hint'], fact.question?.hint);
    says([...at, 'question', 'whenAnswered'], fact.question?.whenAnswered);
    const { onlyIf } = fact;
    if (onlyIf !== undefined) using(id, () => condition([...at, 'onlyIf'], onlyIf));
    cites(at, fact.sentences);
  }
  for (const [id, one] of Object.entries(policy.values)) {
    using(id, () => value(['values', id], one));
  }
  for (const [id, { cases }] of Object.entries(policy.classes)) {
    for (const [index, one] of cases.entries()) {
      const at = ['classes', id, 'cases', index];
      using(id, () => {
        derived([...at, 'is'], one.is);
        if (one.when !== undefined) condition([...at, 'when'], one.when);
      });
      says([...at, 'text'], one.text);
      cites(at, one.sentences);
    }
  }
  outcome(['problems', 'outcome'], policy.problems.outcome);
  says(['problems', 'unreadable'], policy.problems.unreadable, ['answer']);
  unique(['problems', 'checks'], policy.problems.checks);
  for (const [index, check] of policy.problems.checks.entries()) {
    const at = ['problems', 'checks', index];
    condition([...at, 'when'], check.when);
    says([...at, 'text'], check.text);
    for (const [place, id] of check.answers.entries()) {
      known([...at, 'answers', place], id, Object.keys(policy.facts), 'fact');
    }
  }
  unique(['rules'], policy.rules);
  const always = policy.rules.findIndex(({ when = true }) => when === true);
  for (const [index, rule] of policy.rules.entries()) {
    const at = ['rules', index];
    if (always >= 0 && index > always) {
      report(at, `is never reached: the rule "${policy.rules[always]?.id}" before it always holds`);
    }
    using('verdict', () => {
      if (rule.when !== undefined) condition([...at, 'when'], rule.when);
      outcome(at, rule);
    });
    says([...at, 'text'], rule.text);
    for (const [place, name] of (rule.because ?? []).entries()) {
      known([...at, 'because', place], name, Object.keys(policy.classes), 'class');
    }
    cites(at, rule.sentences);
  }
  for (const [id, date] of Object.entries(policy.dates)) {
    const at = ['dates', id];
    using(id, () => {
      value([...at, 'value'], date.value);
      if (date.when !== undefined) condition([...at, 'when'], date.when);
    });
    if (date.worthAsking !== undefined) condition([...at, 'worthAsking'], date.worthAsking);
    says([...at, 'label'], date.label);
    cites(at, date.sentences);
  }
  items('steps');
  items('deadlines');
  items('timeline');
  items('assumptions');
  for (const list of ['verdicts', 'statuses', 'bestCases', 'certainties'] as const) {
    for (const [id, one] of Object.entries(policy[list])) {
      const at = [list, id];
      says([...at, 'label'], one.label);
      if ('headline' in one) says([...at, 'headline'], one.headline as Text);
      says([...at, 'text'], one.text);
      cites(at, one.sentences);
    }
  }
  const { request, notice } = policy;
  const fields = Object.keys(request.fields);
  says(['request', 'subject'], request.subject, fields);
  for (const [index, one] of request.reason.entries()) says(['request', 'reason', index], one);
  for (const [index, line] of request.message.entries()) {
    if (line.when !== undefined) condition(['request', 'message', index, 'when'], line.when);
    says(['request', 'message', index, 'text'], line.text, fields);
  }
  for (const [id, field] of Object.entries(request.fields)) {
    says(['request', 'fields', id, 'label'], field.label);
    says(['request', 'fields', id, 'hint'], field.hint);
  }
  says(['request', 'attach'], request.attach);
  cites(['request'], request.sentences);
  says(['notice', 'text'], notice.text);
  says(['notice', 'link', 'label'], notice.link?.label);
  cites(['notice'], notice.sentences);
  for (const [id, { holidays }] of Object.entries(policy.calendars)) {
    for (const [index, holiday] of holidays.entries()) {
      if ('date' in holiday) dayOfYear(['calendars', id, 'holidays', index, 'date'], holiday.date);
    }
  }
  for (const [index, { answers, expected }] of policy.scenarios.entries()) {
    const at = ['scenarios', index];
    for (const id of Object.keys(answers)) {
      known([...at, 'answers', id], id, Object.keys(policy.facts), 'fact');
    }
    for (const [place, id] of (expected.steps ?? []).entries()) {
      const steps = policy.steps.map((step) => step.id);
      known([...at, 'expected', 'steps', place], id, steps, 'step');
    }
    for (const id of Object.keys(expected.dates ?? {})) {
      known([...at, 'expected', 'dates', id], id, Object.keys(policy.dates), 'date');
    }
    for (const [field, list] of Object.entries(outcomeLists)) {
      const id = expected[field as 'verdict'];
      if (id) known([...at, 'expected', field], id, Object.keys(policy[list as 'verdicts']), 'id');
    }
  }
  return { findings, uses: usesOf };
}
