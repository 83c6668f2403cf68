import { readFileSync } from 'node:fs';
import {
  type Answers,
  checkPolicy,
  compilePolicy,
  decide,
  parsePolicy,
  rulingFrom,
  whatIf,
} from '../src/policy/index.ts';
import { bands, kinds, kindsAndBands, tangled, threeFacts } from '../test/policy/large-policies.ts';

/**
 * Prints how long the engine takes for large policies, in milliseconds of the processor, and how
 * many times as long as for the same policy with ten rules.
 */

const now = '2026-01-15T12:00:00Z';
const shipped = new URL('../src/policy/documents/abonnements-smarters-pro.json', import.meta.url);

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of the processor: the least of some runs. */
function measure(run: () => unknown): number {
  const times: number[] = [];
  const start = used();
  do {
    const before = used();
    run();
    times.push(used() - before);
  } while (times.length < 5 && used() - start < 1000);
  return Math.max(0.01, Math.min(...times));
}

function timesOf(document: object, full: Answers) {
  const text = JSON.stringify(document);
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  const { policy } = parsed;
  const compiled = compilePolicy(policy);
  const [first = ''] = Object.keys(full);
  const findings = checkPolicy(policy);
  return {
    notes: [
      compiled.warning && 'not compiled whole',
      findings.some(({ kind }) => kind === 'too-complex') && 'not all overlaps told',
    ].filter(Boolean),
    size: compiled.size,
    times: {
      'JSON.parse': measure(() => JSON.parse(text)),
      parsePolicy: measure(() => parsePolicy(text)),
      compilePolicy: measure(() => compilePolicy(policy)),
      'decide, no answer': measure(() => decide(policy, {}, { now })),
      'decide, one answer': measure(() => decide(policy, { [first]: full[first] }, { now })),
      'decide, all answers': measure(() => decide(policy, full, { now })),
      rulingFrom: measure(() => rulingFrom(compiled, { now, answers: full })),
      whatIf: measure(() => whatIf(policy, full, { now })),
      checkPolicy: measure(() => checkPolicy(policy)),
    },
  };
}

const flags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`flag-${index}`, index % 3 > 0]));

const cases: [name: string, make: (rules: number) => object, full: Answers][] = [
  ['10,000 kinds', kinds, { kind: 'kind-7' }],
  ['10,000 bands', bands, { size: 7 }],
  ['100 kinds × 100 bands', kindsAndBands, { kind: 'kind-2', size: 2 }],
  ['22 kinds × 22 places × 22 bands', threeFacts, { kind: 'kind-1', place: 'place-1', size: 1 }],
];

const milliseconds = (time: number) => (time < 10 ? time.toFixed(2) : Math.round(time).toString());

function print(
  name: string,
  { size, notes, times }: ReturnType<typeof timesOf>,
  small?: typeof times,
) {
  console.log(`\n${name}: ${size} places${notes.length ? ` (${notes.join(', ')})` : ''}`);
  for (const [task, time] of Object.entries(times)) {
    const ofParse = (time / times['JSON.parse']).toFixed(1);
    const ratio = small && `${(time / small[task as keyof typeof small]).toFixed(1)} × ten rules`;
    const columns = [task.padEnd(20), milliseconds(time).padStart(9), 'ms', ofParse.padStart(9)];
    console.log(`  ${columns.join(' ')} × JSON.parse   ${ratio ?? ''}`);
  }
}

for (const [name, make, full] of cases) {
  print(name, timesOf(make(10_000), full), timesOf(make(10), full).times);
}
print('20 facts in 60 tangled rules of 3', timesOf(tangled(20, 60, 3), flags(20)));
print('12 facts in 300 tangled rules of 3', timesOf(tangled(12, 300, 3), flags(12)));
print('60 facts in 400 tangled rules of 4', timesOf(tangled(60, 400, 4), flags(60)));
const document = JSON.parse(readFileSync(shipped, 'utf8'));
print('the shipped policy', timesOf(document, document.scenarios[0].answers));
