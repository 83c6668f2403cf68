export { type ComposedRequest, composeRequest } from './compose-request.ts';
export { decide } from './decide.ts';
export { describeAnswer } from './describe-answer.ts';
export { formatMoment } from './format-moment.ts';
export { parsePolicy } from './parse-policy.ts';
export { readMoment } from './read-moment.ts';
export type { Condition, Fact, PolicyDocument, Rule, Text, ValueExpression } from './schema.ts';
export { textIn } from './text-in.ts';
export type {
  Answer,
  Answers,
  DecideOptions,
  Decision,
  DecisionItem,
  Policy,
  PolicyIssue,
  Problem,
  Reason,
} from './types.ts';
