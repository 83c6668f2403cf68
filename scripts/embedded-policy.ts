import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import '../src/policy/language/more.ts';
import { datedFacts } from '../src/policy/analysis/questions/dated-facts.ts';
import { questionOrder } from '../src/policy/analysis/questions/question-order.ts';
import { decide } from '../src/policy/decide.ts';
import type { PolicyDocument } from '../src/policy/schema.ts';
import type { Decision, Policy } from '../src/policy/types.ts';
import { joined } from '../src/widget/analysis/joined.ts';
import { policyRest, restTexts } from './policy-rest.ts';
import { embeddedIn, stripPolicy } from './strip-policy.ts';

const prefix = 'virtual:embedded-policy';
const file = fileURLToPath(
  new URL('../src/policy/documents/abonnements-smarters-pro.json', import.meta.url),
);

let last: { text: string; result: object } | undefined;

/** What is decided without answers; `undefined` where that has words, or depends on the moment. */
function startOf(policy: Policy): Decision | undefined {
  const [start, later] = ['2026-01-01T12:00Z', '2026-07-05T23:30Z'].map((now) =>
    decide(policy, {}, { now }),
  ) as [Decision, Decision];
  const { reasons, problems, steps, deadlines, timeline, assumptions } = start;
  const worded = [reasons, problems, steps, deadlines, timeline, assumptions].flat();
  return worded.length || !isDeepStrictEqual(start, later) ? undefined : start;
}

/** What a first visit would otherwise have to work out of the document, the same in all languages. */
function workedOut(text: string): object {
  if (last?.text === text) return last.result;
  const document = JSON.parse(text);
  const result = { order: questionOrder(document) };
  const dated = datedFacts(document);
  if (dated.length < Object.keys(document.facts).length) Object.assign(result, { dated });
  // Working this out takes longer than the rest.
  const start = startOf({ ...document, ...result });
  if (start) Object.assign(result, { start });
  last = { text, result };
  return result;
}

/** A module of a value, as JSON, which browsers read faster than the same as source text. */
const moduleOf = (value: object) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Serves the shipped policy document as `virtual:embedded-policy` in its binding language, and as
 * for example `virtual:embedded-policy/nl` in its binding language and Dutch, with the texts that an
 * analysis reads; `virtual:embedded-policy/rest` holds what an analysis reads beyond that.
 */
export function embeddedPolicy(): Plugin {
  return {
    name: 'embedded-policy',
    resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : undefined),
    async load(module) {
      if (!module.startsWith(`\0${prefix}`)) return undefined;
      this.addWatchFile(file);
      const text = await readFile(file, 'utf8');
      const document: PolicyDocument = JSON.parse(text);
      const [, language] = module.split('/');
      if (language === 'rest') return moduleOf(policyRest(document));
      const [binding = ''] = document.languages;
      if (!language) {
        // Not as JSON: what that gains (a quarter of a millisecond) it weighs (200 bytes).
        const carried = { ...embeddedIn(document, binding), ...workedOut(text) };
        return `export default ${JSON.stringify(carried)};`;
      }
      const languages = [binding, language];
      const stripped = { ...stripPolicy(document, languages), ...workedOut(text) };
      return moduleOf(joined(stripped, restTexts(document, languages)) as object);
    },
  };
}
