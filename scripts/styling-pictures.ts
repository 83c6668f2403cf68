// npx tsx scripts/styling-pictures.ts: the pictures of docs/styling.md, from dist/.
import { fileURLToPath } from 'node:url';
import { pageOf, reach, states } from '../test/browser/access/states.ts';
import { launchChromium, visit } from '../test/browser/support/chromium.ts';
import { startTestServer } from '../test/browser/support/server.ts';
import { widgets } from '../test/browser/widget-page.ts';

const looks = {
  plain: { colorScheme: 'light', css: '' },
  branded: {
    colorScheme: 'light',
    css: '--eligibility-accent: #8a2846; --eligibility-radius: 4px',
  },
  dark: { colorScheme: 'dark', css: '' },
} as const;

const [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
const state = states.find(({ name }) => name === 'choice');
if (!state) throw new Error('There is no question with one answer.');
for (const [name, { colorScheme, css }] of Object.entries(looks)) {
  const { tab, close } = await visit(browser, { colorScheme });
  const style = `<style>eligibility-check { ${css} }</style><main>`;
  await tab.goto(server.serve('/page', pageOf(state, 'fr').replace('<main>', style)));
  await reach(widgets(tab), state);
  await widgets(tab).locator('[part="option"] > label').first().click();
  const path = fileURLToPath(new URL(`../docs/styling-${name}.png`, import.meta.url));
  await widgets(tab).screenshot({ path });
  await close();
}
await browser.close();
await server.close();
