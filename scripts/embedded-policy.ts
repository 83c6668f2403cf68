import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import '../src/policy/language/more.ts';
import { datedFacts } from '../src/policy/analysis/questions/dated-facts.ts';
import { questionOrder } from '../src/policy/analysis/questions/question-order.ts';
import { outlookOf } from '../src/policy/outlook.ts';
import { startState } from '../src/policy/start-state.ts';
import { policyRest } from './policy-rest.ts';
import { stripPolicy } from './strip-policy.ts';

const prefix = 'virtual:embedded-policy';
const file = fileURLToPath(
  new URL('../src/policy/documents/abonnements-smarters-pro.json', import.meta.url),
);

/**
 * Serves the shipped policy document as `virtual:embedded-policy` in its binding language, and as
 * `virtual:embedded-policy/en` in its binding language and English; `virtual:embedded-policy/rest`
 * holds what an analysis reads beyond that.
 */
export function embeddedPolicy(): Plugin {
  return {
    name: 'embedded-policy',
    resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : undefined),
    async load(module) {
      if (!module.startsWith(`\0${prefix}`)) return undefined;
      this.addWatchFile(file);
      const document = JSON.parse(await readFile(file, 'utf8'));
      const [, language] = module.split('/');
      if (language === 'rest') return `export default ${JSON.stringify(policyRest(document))};`;
      const languages = [document.languages[0], ...(language ? [language] : [])];
      // Without answers nothing depends on the moment; working this out takes longer than the rest.
      const start = outlookOf(startState(document, new Map(), 0));
      const order = questionOrder(document);
      const dated = datedFacts(document);
      const policy = { ...stripPolicy(document, languages), start, order, dated };
      return `export default ${JSON.stringify(policy)};`;
    },
  };
}
