import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoBarrier } from './support/expect-no-barrier.ts';
import { giveHours } from './support/preview.ts';
import { faultless, sharedPreview } from './support/shared-preview.ts';

/** Bought on 12 January at 10:00. */
const first = 'Appli qui se ferme, dans les 72 h, assistance pas encore contactée';

describe('the sample customers', () => {
  let panel: Locator;

  /** On the tab, with a draft that gives 96 hours. */
  const preview = sharedPreview(async ({ open }) => {
    const tab = await open();
    await giveHours(preview.visit, 96);
    await tab.getByRole('tab', { name: 'Clients types' }).click();
    panel = tab.getByRole('tabpanel', { name: 'Clients types' });
    await panel.locator('.why').first().waitFor();
  });

  const row = (title: string) => panel.locator('tbody', { hasText: title });

  it('tell in words what the draft changes for each', async () => {
    // 72 and 96 hours after the purchase.
    expect(await row(first).locator('.why').textContent()).toMatch(
      /jeu\.\s15\sjanv\.\s2026,\s10:00 → .*ven\.\s16\sjanv\.\s2026,\s10:00/,
    );
    expect(preview.faults).toEqual(faultless);
  });

  it('have no barrier that axe knows, and scroll in a box of their own', async () => {
    await row(first).locator('summary').click();
    await expectNoBarrier(preview);
  });

  it('are narrowed, brought up to date and taken back by the keyboard', async () => {
    const { keyboard } = preview.tab;
    await panel.getByRole('radio', { name: /Tous/ }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await panel.getByRole('radio', { name: /Non conformes/ }).isChecked()).toBe(true);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await panel.getByText('Tous les clients types obtiennent la réponse attendue.').waitFor();
    await panel.getByRole('button', { name: 'Annuler' }).focus();
    await keyboard.press('Enter');
    await panel.getByText(first).waitFor();
  });

  it('lead to the customer’s view, and take in whom that shows', async () => {
    const { tab } = preview;
    await panel.getByRole('radio', { name: /Tous/ }).check();
    await panel.getByRole('button', { name: /^Voir ce client\s: Appli/ }).click();
    const see = tab.getByRole('tabpanel', { name: 'Vue du client' });
    const date = see.getByLabel('Date et heure (heure de Paris)');
    await expect.poll(() => date.inputValue()).toBe('2026-01-13T09:00');
    await date.fill('2026-01-15T21:00');
    await see.getByRole('button', { name: /^Ajouter aux clients types/ }).click();
    await see.getByRole('button', { name: /^L’ouvrir/ }).click();
    const added = panel.locator('tbody:focus');
    expect(await added.textContent()).toContain('Nouveau');
    expect(await added.textContent()).toContain('Conforme à l’attendu');
    expect(preview.faults).toEqual(faultless);
  });
});
