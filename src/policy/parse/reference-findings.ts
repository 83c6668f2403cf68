import { describeAnswer } from '../describe-answer.ts';
import { readAnswer } from '../read-answer.ts';
import type { Derived, Item, PolicyDocument, Text } from '../schema.ts';
import { conditionInspector, operatorNames } from './condition-inspector.ts';
import type { Finding } from './finding.ts';
import { type Inspection, inspectionOf, type Path } from './inspection.ts';
import { outcomeLists } from './names.ts';
import { nearest } from './nearest.ts';
import { type ValueInspector, valueInspector } from './value-inspector.ts';

/**
 * Where a document of the right shape names what does not exist, or uses it as what it is not:
 * names, ids, sentences, languages, insertions in texts, names used twice.
 */
export function referenceFindings(policy: PolicyDocument): {
  findings: Finding[];
  /** The names that values, classes, dates, facts and (as `verdict`) all rules rest on. */
  uses: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const inspection: Inspection = inspectionOf(policy);
  const { findings, names, uses, report, known, cites, says, unique, dayOfYear, using, use } =
    inspection;
  const condition = conditionInspector(inspection, () => values);
  const values: ValueInspector = valueInspector(inspection, { condition });
  const { value } = values;
  const [binding = ''] = policy.languages;
  const sentences = policy.source.sentences.map(({ id }) => id);

  const derived = (path: Path, one: Derived, ids?: Iterable<string>) => {
    if (typeof one === 'string') {
      if (ids) known(path, one, ids, 'id');
    } else {
      const sources = [...Object.keys(policy.classes), ...Object.keys(policy.settings)];
      if (!known([...path, 'from'], one.from, sources, 'class or setting')) return;
      use(one.from);
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
    [...operatorNames, 'now', 'verdict', 'status', 'bestCase', 'certainty'].map((name) => [
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
  return { findings, uses };
}
