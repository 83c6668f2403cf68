// npm run check-policy -- [file …]: what is wrong with policy documents, before they are published.
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkPolicy,
  type PolicyFinding,
  type PolicyIssue,
  parsePolicy,
} from '../src/policy/index.ts';
import { readJson } from '../src/policy/parse/read-json.ts';

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
  const json = readJson(text);
  const say = (severity: string, finding: PolicyIssue | PolicyFinding) => {
    const { line, column } = json.positionOf(steps(finding.path)) ?? {};
    const mend = 'suggestion' in finding && finding.suggestion ? ` (${finding.suggestion}?)` : '';
    console.log(`${name}:${line ?? 1}:${column ?? 1} ${severity}: ${finding.message}${mend}`);
    if ('witness' in finding) console.log(`    ${JSON.stringify(finding.witness)}`);
  };
  if (!parsed.ok) {
    for (const issue of parsed.issues) say('error', issue);
    return true;
  }
  const findings = checkPolicy(parsed.policy);
  for (const finding of findings) say(finding.severity, finding);
  if (!findings.length) console.log(`${name}: nothing to mend`);
  return findings.some(({ severity }) => severity === 'error');
}

const given = process.argv.slice(2);
const names = (await readdir(shipped)).filter((name) => name.endsWith('.json'));
const files = given.length ? given : names.map((name) => shipped + name);
for (const file of files) {
  const wrong = report(relative(process.cwd(), file), await readFile(file, 'utf8'));
  if (wrong) process.exitCode = 1;
}
