import { describeAnswer } from '../describe-answer.ts';
import { readAnswer } from '../read-answer.ts';
import type { Fact, PolicyDocument } from '../schema.ts';
import { answerNames } from './answer-names.ts';
import { inspectAct } from './inspect-act.ts';
import type { Path } from './inspection.ts';
import type { Inspector } from './inspector.ts';

/** Whether Intl can write a number with this unit. */
function isUnit(policy: PolicyDocument, unit: string): boolean {
  const [binding = ''] = policy.languages;
  const facts = { unit: { type: 'number' as const, unit } };
  return Boolean(describeAnswer({ ...policy, facts }, 'unit', 1, binding));
}

function inspectOptions({ report, unique, says }: Inspector, at: Path, id: string, fact: Fact) {
  const { type, options } = fact;
  if (type === 'choice' || type === 'choices') {
    if (!options) report([...at, 'options'], 'no-options', { fact: id });
    unique([...at, 'options'], options ?? []);
  } else if (options) report([...at, 'options'], 'needless-options', { type });
  for (const [index, option] of (options ?? []).entries()) {
    says([...at, 'options', index, 'label'], option.label);
    says([...at, 'options', index, 'hint'], option.hint);
  }
}

/** Looks at the facts: whether their answers fit their type, and what they stand for. */
export function inspectFacts(inspector: Inspector): void {
  const { policy, report, says, cites, known, using, condition } = inspector;
  for (const [id, fact] of Object.entries(policy.facts)) {
    const at = ['facts', id];
    inspectOptions(inspector, at, id, fact);
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
        report([...at, place], 'no-answer', { fact: id, value: JSON.stringify(reads) });
      }
    }
    if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max) {
      report([...at, 'min'], 'above-max', { max: fact.max });
    }
    if (fact.unit && !isUnit(policy, fact.unit)) {
      report([...at, 'unit'], 'unknown-unit', { unit: fact.unit }, 'hour');
    }
    says([...at, 'yes'], fact.yes);
    says([...at, 'no'], fact.no);
    says([...at, 'question', 'text'], fact.question?.text);
    says([...at, 'question', 'hint'], fact.question?.hint);
    says([...at, 'question', 'whenAnswered'], fact.question?.whenAnswered);
    using(id, () => condition([...at, 'onlyIf'], fact.onlyIf));
    for (const answer of Object.keys(fact.likelihoods ?? {})) {
      known([...at, 'likelihoods', answer], answer, answerNames(fact), 'answer');
    }
    inspectAct(inspector, at, fact);
    cites(at, fact.sentences);
  }
}
