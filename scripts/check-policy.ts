// npm run check-policy -- [--lang fr] [file …]: what is wrong with policy documents, before they are
// published.
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  checkPolicy,
  describeFinding,
  describeIssue,
  type PolicyFinding,
  parsePolicy,
} from '../src/policy/index.ts';
import { readJson } from '../src/policy/parse/read-json.ts';

const words = {
  en: {
    severities: { error: 'error:', warning: 'warning:', note: 'note:' },
    mend: (suggestion: string) => `(${suggestion}?)`,
    sound: ': nothing to mend',
  },
  fr: {
    severities: { error: 'erreur :', warning: 'avertissement :', note: 'remarque :' },
    mend: (suggestion: string) => `(${suggestion} ?)`,
    sound: ' : rien à corriger',
  },
};

const { values, positionals: given } = parseArgs({
  options: { lang: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const { lang } = values;
const say = words[/^fr\b/i.test(lang) ? 'fr' : 'en'];
const shipped = fileURLToPath(new URL('../src/policy/documents/', import.meta.url));

/** The steps of a JSON pointer; a number is a place in a list. */
function steps(pointer: string): (string | number)[] {
  const parts = pointer.split('/').slice(1);
  const names = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.map((name) => (/^\d+$/.test(name) ? Number(name) : name));
}

/** What is wrong with one document, a line each; whether any of it is an error. */
function report(name: string, text: string): boolean {
  const parsed = parsePolicy(text);
  const tell = (
    { line = 1, column = 1 }: { line?: number; column?: number },
    severity: PolicyFinding['severity'],
    message: string,
  ) => console.log(`${name}:${line}:${column} ${say.severities[severity]} ${message}`);
  if (!parsed.ok) {
    for (const issue of parsed.issues) {
      const mend = issue.suggestion ? ` ${say.mend(issue.suggestion)}` : '';
      tell(issue, 'error', describeIssue(issue, lang) + mend);
    }
    return true;
  }
  const { positionOf } = readJson(text);
  const findings = checkPolicy(parsed.policy);
  for (const finding of findings) {
    const { severity, path } = finding;
    tell(positionOf(steps(path)) ?? {}, severity, describeFinding(finding, lang));
    if (finding.witness) console.log(`    ${JSON.stringify(finding.witness)}`);
  }
  if (!findings.length) console.log(name + say.sound);
  return findings.some(({ severity }) => severity === 'error');
}

const names = (await readdir(shipped)).filter((name) => name.endsWith('.json'));
const files = given.length ? given : names.map((name) => shipped + name);
for (const file of files) {
  const wrong = report(relative(process.cwd(), file), await readFile(file, 'utf8'));
  if (wrong) process.exitCode = 1;
}
