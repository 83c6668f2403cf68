import { readDuration } from '../duration.ts';
import { readMoment } from '../read-moment.ts';
import type { Condition, Derived, Item, PolicyDocument, Text, ValueExpression } from '../schema.ts';
import type { Finding } from './finding.ts';
import { type Kind, namesOf } from './names.ts';
import { nearest } from './nearest.ts';

type Path = readonly (string | number)[];

const lists = ['all', 'any'];
const wrappers = ['not', 'surely', 'possibly', 'unsure'];
const comparable = ['instant', 'duration', 'number', 'any'];
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
export function referenceFindings(policy: PolicyDocument): Finding[] {
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

  const value = (path: Path, expression: ValueExpression): void => {
    if (typeof expression === 'number') return;
    if (typeof expression === 'string') {
      if (readDuration(expression) || readMoment(expression, policy.timeZone)) return;
      if (!known(path, expression, names.keys(), 'fact, setting, value or date')) return;
      const kind = names.get(expression) as Kind;
      if (!comparable.includes(kind.type)) {
        report(path, `"${expression}" is no instant, duration or number`);
      }
      return;
    }
    for (const [key, part] of Object.entries(expression)) {
      const at = [...path, key];
      if (key === 'lookup') {
        known(at, part as string, names.keys(), 'fact or class');
        const kind = names.get(part as string);
        for (const [id, one] of Object.entries((expression as { in: object }).in)) {
          if (kind?.type === 'ids') known([...path, 'in', id], id, [...kind.ids].map(String), 'id');
          value([...path, 'in', id], one);
        }
      } else if (key === 'choose') {
        for (const [index, { when, is }] of (
          part as { when?: Condition; is: ValueExpression }[]
        ).entries()) {
          if (when !== undefined) condition([...at, index, 'when'], when);
          value([...at, index, 'is'], is);
        }
      } else if (key === 'calendar') {
        const calendars = Object.keys(policy.calendars);
        const setting = policy.settings[part as string];
        if (setting) {
          known(
            ['settings', part as string, 'value'],
            String(setting.value),
            calendars,
            'calendar',
          );
        } else known(at, part as string, calendars, 'calendar');
      } else if (Array.isArray(part)) {
        for (const [index, one] of part.entries()) value([...at, index], one);
      } else if (!['in', 'startOf', 'endOf', 'next'].includes(key)) {
        value(at, part as ValueExpression);
      }
    }
  };

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
      const allowed = operatorsOf[kind.type];
      if (allowed && !allowed.includes(operator)) {
        report(at, `"${operator}" does not fit "${name}"`, allowed.join(', '));
      } else if (operator === 'has' || operator === 'hasOnly') {
        if (kind.type !== 'set') continue;
        for (const id of Array.isArray(one) ? one : [one]) {
          known(at, id, [...kind.ids].map(String), 'option');
        }
      } else if (operator === 'isNot') literals(at, name, one);
      else if (operator !== 'within' && operator !== 'exact') value(at, one as ValueExpression);
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
        test(at, key, operand);
      }
    }
  }

  const derived = (path: Path, one: Derived, ids?: Iterable<string>) => {
    if (typeof one === 'string') {
      if (ids) known(path, one, ids, 'id');
    } else {
      const sources = [...Object.keys(policy.classes), ...Object.keys(policy.settings)];
      if (!known([...path, 'from'], one.from, sources, 'class or setting') || !ids) return;
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
    says([...at, 'yes'], fact.yes);
    says([...at, 'no'], fact.no);
    says([...at, 'question', 'text'], fact.question?.text);
    says([...at, 'question', 'hint'], fact.question?.hint);
    says([...at, 'question', 'whenAnswered'], fact.question?.whenAnswered);
    if (fact.onlyIf !== undefined) condition([...at, 'onlyIf'], fact.onlyIf);
    cites(at, fact.sentences);
  }
  for (const [id, one] of Object.entries(policy.values)) value(['values', id], one);
  for (const [id, { cases }] of Object.entries(policy.classes)) {
    for (const [index, one] of cases.entries()) {
      const at = ['classes', id, 'cases', index];
      derived([...at, 'is'], one.is);
      if (one.when !== undefined) condition([...at, 'when'], one.when);
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
    if (rule.when !== undefined) condition([...at, 'when'], rule.when);
    outcome(at, rule);
    says([...at, 'text'], rule.text);
    for (const [place, name] of (rule.because ?? []).entries()) {
      known([...at, 'because', place], name, Object.keys(policy.classes), 'class');
    }
    cites(at, rule.sentences);
  }
  for (const [id, date] of Object.entries(policy.dates)) {
    const at = ['dates', id];
    value([...at, 'value'], date.value);
    if (date.when !== undefined) condition([...at, 'when'], date.when);
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
  return findings;
}
