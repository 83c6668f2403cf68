// Run by stories.test.ts in a process of its own, because a process has one time zone.
import { readFileSync } from 'node:fs';
import { decide, parsePolicy } from '../../dist/policy.js';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

const parsed = parsePolicy(read('../../dist/policies/abonnements-smarters-pro.json'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { stories } = JSON.parse(read('fixtures/stories.json'));

const decisions = Object.fromEntries(
  stories.map(({ id, answers, now }) => [id, decide(parsed.policy, answers, { now })]),
);
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ timeZone, decisions }));
