import './language/more.ts';
import './words/all-words.ts';

export { checkPolicy } from './analysis/check/check-policy.ts';
export { describeFinding } from './analysis/check/describe-finding.ts';
export type { FindingKind, PolicyFinding } from './analysis/check/finding.ts';
export { comparePolicies } from './analysis/compare/compare-policies.ts';
export type {
  Difference,
  Membership,
  PolicyComparison,
  Region,
  Side,
  TextDifference,
} from './analysis/compare/policy-comparison.ts';
export { regionOf } from './analysis/compare/region-of.ts';
export { type CompiledPolicy, compilePolicy } from './analysis/compile/compile-policy.ts';
export { rulingFrom } from './analysis/compile/ruling-from.ts';
export type { Ruling } from './analysis/compile/ruling-of.ts';
export {
  type ReadCustomer,
  type Ruled,
  type Rulings,
  rulings,
} from './analysis/compile/rulings.ts';
export { type Boundaries, type Boundary, boundariesOf } from './analysis/map/boundaries-of.ts';
export { type ComparedFacts, comparedFacts } from './analysis/map/compared-facts.ts';
export {
  type Act,
  type BetterDecision,
  type LaterDecision,
  type Outcome,
  type WhatIf,
  whatIf,
} from './analysis/what-if/what-if.ts';
export type { Customer } from './analysis/witness/witness-of.ts';
export { type ComposedRequest, composeRequest } from './compose-request.ts';
export { decide } from './decide.ts';
export { describeAnswer } from './describe-answer.ts';
export type { ExplainedTest, Explanation, Obstacle } from './explain/explained.ts';
export { whyNot } from './explain/why-not.ts';
export { explain } from './explain.ts';
export { formatDuration } from './format-duration.ts';
export { formatMoment } from './format-moment.ts';
export { language } from './language/language.ts';
export { describeIssue } from './parse/describe-issue.ts';
export { parsePolicy } from './parse-policy.ts';
export { readAnswer } from './read-answer.ts';
export { readMoment } from './read-moment.ts';
export type {
  Condition,
  Evidence,
  Fact,
  PolicyDocument,
  Rule,
  Text,
  ValueExpression,
} from './schema.ts';
export { textIn } from './text-in.ts';
export { timeMatters } from './time-matters.ts';
export type * from './types.ts';
