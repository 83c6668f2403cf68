import { readDuration } from '../duration.ts';
import { readMoment } from '../read-moment.ts';
import type { Condition, ValueExpression } from '../schema.ts';
import type { Inspection, Path } from './inspection.ts';
import type { Measure } from './issue-words/issue-values.ts';
import { meantMeasure } from './meant-measure.ts';
import type { Kind } from './names.ts';

export interface ValueInspector {
  /**
   * Looks at a value and says what it is; `any` where that is not known.
   *
   * @param wanted what it has to be, where that is known
   */
  value(path: Path, expression: ValueExpression, wanted?: Measure): Measure;
  /** Looks at a value and reports one that is something else. */
  wanting(path: Path, part: ValueExpression, wanted: Measure): void;
  /** What can be compared under a name; `undefined` where nothing can. */
  measureOf(name: string): Measure | undefined;
}

/**
 * Looks at values: whether their names exist, and whether instants, durations and numbers are where
 * they belong.
 *
 * @param look how to look at the conditions within values
 */
export function valueInspector(
  { policy, names, report, known, use, aside, dayOfYear, settingUses }: Inspection,
  look: { condition(path: Path, one: Condition): void },
): ValueInspector {
  const wanting = (path: Path, part: ValueExpression, wanted: Measure) => {
    const found = value(path, part, wanted);
    if (found === wanted || found === 'any' || policy.settings[String(part)]) return;
    report(path, 'wrong-measure', { wanted, value: JSON.stringify(part), found });
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
      report(at, 'not-a-count', { value: count });
    }
  };

  function value(path: Path, expression: ValueExpression, wanted: Measure = 'any'): Measure {
    if (typeof expression === 'number') return 'number';
    if (typeof expression === 'string') {
      if (readDuration(expression)) return 'duration';
      if (readMoment(expression, policy.timeZone)) return 'instant';
      const meant = !names.has(expression) && meantMeasure(expression, 'duration');
      if (meant) {
        report(path, 'unknown', { sort: 'quantity', name: expression }, meant);
        return 'any';
      }
      if (!known(path, expression, names.keys(), 'quantity')) return 'any';
      use(expression);
      const measure = measureOf(expression);
      if (policy.settings[expression]) {
        settingUses.push({ name: expression, path, wanted, found: measure });
      } else if (!measure) report(path, 'no-quantity', { name: expression });
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
      // One that is none of its choices is told as such.
      if (setting?.choices?.every((choice) => choice.value !== setting.value)) return 'instant';
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
      if (known(at('lookup'), lookup, names.keys(), 'factOrClass')) {
        use(lookup);
        const by = names.get(lookup);
        if (by?.type !== 'ids') report(at('lookup'), 'no-choice', { name: lookup });
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
      if (when !== undefined) look.condition([...at('choose'), index, 'when'], when);
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
        measure = aside(() => value([], part));
        measuring.set(name, measure);
      }
      return measure;
    }
    return type === 'ids' || type === 'set' || type === 'text' ? undefined : type;
  }

  return { value, wanting, measureOf };
}
