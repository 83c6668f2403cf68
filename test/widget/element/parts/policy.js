export { parsePolicy } from '../../../../src/policy/parse-policy.ts';
