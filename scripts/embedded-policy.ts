import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import '../src/policy/language/more.ts';
import { datedFacts } from '../src/policy/analysis/questions/dated-facts.ts';
import { questionOrder } from '../src/policy/analysis/questions/question-order.ts';
import { outlookOf } from '../src/policy/outlook.ts';
import type { PolicyDocument } from '../src/policy/schema.ts';
import { startState } from '../src/policy/start-state.ts';
import { joined } from '../src/widget/analysis/joined.ts';
import { policyRest, restTexts } from './policy-rest.ts';
import { stripPolicy } from './strip-policy.ts';

const prefix = 'virtual:embedded-policy';
const file = fileURLToPath(
  new URL('../src/policy/documents/abonnements-smarters-pro.json', import.meta.url),
);

let last: { text: string; result: object } | undefined;

/** What a first visit would otherwise have to work out of the document, the same in all languages. */
function workedOut(text: string): object {
  if (last?.text === text) return last.result;
  const document = JSON.parse(text);
  // Without answers nothing depends on the moment; working this out takes longer than the rest.
  const start = outlookOf(startState(document, new Map(), 0));
  const result = { start, order: questionOrder(document), dated: datedFacts(document) };
  last = { text, result };
  return result;
}

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
      if (language === 'rest') return `export default ${JSON.stringify(policyRest(document))};`;
      const [binding = ''] = document.languages;
      const languages = [binding, ...(language ? [language] : [])];
      const stripped = { ...stripPolicy(document, languages), ...workedOut(text) };
      const policy = language ? joined(stripped, restTexts(document, languages)) : stripped;
      return `export default ${JSON.stringify(policy)};`;
    },
  };
}
