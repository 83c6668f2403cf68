import type { Page } from 'playwright-core';

/** The names of what Tab stops at in the widget, in order, from its heading on. */
export async function tabStops(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const root = document.querySelector('eligibility-check')?.shadowRoot;
    // The first thing in the widget: Tab goes on from there.
    const start = root?.querySelector<HTMLElement>('.root');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
    start?.removeAttribute('tabindex');
  });
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const { result } = await session.send('Runtime.evaluate', {
      expression: "document.querySelector('eligibility-check').shadowRoot.activeElement",
    });
    if (!result.objectId) break;
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    names.push(`${nodes[0]?.role?.value} ${nodes[0]?.name?.value}`.replace(/\s+/g, ' ').trim());
    if (names.length > 60) throw new Error('Tab does not leave the widget.');
  }
  await session.detach();
  await page.evaluate(() => {
    const root = document.querySelector('eligibility-check')?.shadowRoot;
    root?.querySelector('h2')?.focus();
  });
  return names;
}
