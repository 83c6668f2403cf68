// npm run accessibility -- [language …] [--spoken]: what keeps someone from using the widget, in
// every state, language and theme; with --spoken, also what a screen reader is given to say.
import { readdir } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks, findingsOn } from '../test/browser/access/findings.ts';
import { spoken } from '../test/browser/access/spoken.ts';
import { pageOf, reach, states } from '../test/browser/access/states.ts';
import { launchChromium, visit } from '../test/browser/support/chromium.ts';
import { startTestServer } from '../test/browser/support/server.ts';
import { widgets } from '../test/browser/widget-page.ts';

const built = fileURLToPath(new URL('../dist/languages/', import.meta.url));
const given = process.argv.slice(2);
const wanted = given.filter((one) => !one.startsWith('--'));
const languages = wanted.length
  ? wanted
  : ['fr', ...(await readdir(built)).map((name) => parse(name).name)];

const [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
const details: string[] = [];
console.log(['language', 'state', ...checks].join(' | '));
console.log(['---', '---', ...checks.map(() => '---')].join(' | '));
for (const language of languages) {
  for (const state of states) {
    const { tab, close } = await visit(browser, { locale: language });
    // What the compiler of this script calls in functions that run in the page.
    await tab.addInitScript('globalThis.__name = (named) => named;');
    await tab.goto(server.serve('/page', pageOf(state, language)));
    const row: (string | number)[] = [language, state.name];
    try {
      await reach(widgets(tab), state);
      if (given.includes('--spoken')) {
        details.push(`\n${language}, ${state.name}`);
        for (const { role, name, description, states } of await spoken(tab)) {
          details.push(
            `  ${[role, name && `« ${name} »`, description, ...states].filter(Boolean).join(', ')}`,
          );
        }
      }
      const found = await findingsOn(tab);
      for (const check of checks) {
        row.push(found[check].length);
        for (const one of found[check])
          details.push(`${language}, ${state.name}, ${check}: ${one}`);
      }
      if (checks.some((check) => found[check].length)) process.exitCode = 1;
    } catch (error) {
      process.exitCode = 1;
      row.push('not reached');
      details.push(`${language}, ${state.name}: ${(error as Error).message}`);
    }
    console.log(row.join(' | '));
    await close();
  }
}
console.log(details.join('\n'));
await browser.close();
await server.close();
