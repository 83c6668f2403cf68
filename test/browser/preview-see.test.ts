import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../src/policy/types.ts';
import { giveHours, previewFindings } from './support/preview.ts';
import { faultless, sharedPreview } from './support/shared-preview.ts';

describe('the customer’s view', () => {
  let panel: Locator;
  let live: FrameLocator;
  let draft: FrameLocator;

  /** On the tab, with a draft that gives 96 hours. */
  const preview = sharedPreview(async ({ open, server }) => {
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
    const tab = await open();
    await giveHours(preview.visit, 96);
    await tab.getByRole('tab', { name: 'Vue du client' }).click();
    panel = tab.getByRole('tabpanel', { name: 'Vue du client' });
    live = panel.frameLocator('iframe').nth(0);
    draft = panel.frameLocator('iframe').nth(1);
    await draft.getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
    const hours = () =>
      draft.locator('eligibility-check').evaluate((element) => {
        const { policy } = element as unknown as { policy: Policy };
        return policy.settings.submissionWindow?.value;
      });
    await vi.waitUntil(async () => (await hours()) === 'PT96H', { timeout: 10_000 });
  });

  const choose = (title: string) => panel.getByLabel('Client', { exact: true }).selectOption(title);
  const told = () => panel.locator('.verdict-line').textContent();

  it('shows the real widget on both, as wide as on a phone, on a strict page', async () => {
    for (const phone of [live, draft]) {
      await phone.getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
      expect(await phone.locator('html').evaluate(() => innerWidth)).toBe(360);
      expect(await phone.locator('html').evaluate(() => document.compatMode)).toBe('CSS1Compat');
    }
    expect(preview.faults).toEqual(faultless);
  });

  it('mirrors what is answered in one into the other, whose focus it leaves alone', async () => {
    await live.getByText('Autre raison').click();
    await live.getByRole('button', { name: 'Continuer' }).click();
    const next = await live.locator('eligibility-check h2').textContent();
    await draft.getByRole('heading', { name: next ?? '' }).waitFor();
    const answers = (phone: FrameLocator) =>
      phone
        .locator('eligibility-check')
        .evaluate((element) => (element as unknown as { answers: object }).answers);
    expect(await answers(draft)).toEqual(await answers(live));
    expect(await draft.locator('body').evaluate(() => document.hasFocus())).toBe(false);
    await draft
      .locator('eligibility-check')
      .evaluate((element) => (element as unknown as { reset(): void }).reset());
    await live.getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
  });

  it('speaks every language of the policy', async () => {
    await panel.getByLabel('Langue du client').selectOption('en');
    await draft.getByRole('heading', { name: 'Why would you like a refund?' }).waitFor();
    await panel.getByLabel('Langue du client').selectOption('fr');
    await draft.getByRole('heading', { name: 'Pourquoi souhaitez-vous' }).waitFor();
  });

  it('goes forward in time by the keyboard until the two decide differently, and says so', async () => {
    await choose('Appli qui se ferme, dans les 72 h, assistance pas encore contactée');
    const slider = panel.getByRole('slider', { name: 'Avancer dans le temps' });
    await slider.focus();
    // From 23 to 83 hours after the purchase.
    for (let press = 0; press < 60; press++) await preview.tab.keyboard.press('ArrowRight');
    await panel.getByText('60 heures plus tard').waitFor();
    await live.getByRole('heading', { name: 'un remboursement partiel semble possible' }).waitFor();
    await draft.getByRole('heading', { name: 'un remboursement intégral semble' }).waitFor();
    const line = panel.locator('.both-sides > div', { hasText: 'Réponse' });
    expect(await line.textContent()).toMatch(
      /En ligne.: Remboursement partiel possible.*Brouillon.: Remboursement intégral/,
    );
    expect(preview.faults).toEqual(faultless);
  });

  it('keeps the answers of whoever comes with a moment of their own', async () => {
    await panel.getByLabel('Date et heure (heure de Paris)').fill('2026-04-01T12:00');
    await choose('Ponts de mai 2026');
    for (const phone of [live, draft]) {
      await phone.getByRole('heading', { name: 'un remboursement intégral semble' }).waitFor();
    }
    expect(await panel.getByLabel('Client', { exact: true }).inputValue()).toBe('s H12');
  });

  it('tells what becomes of a time that the clock skips', async () => {
    const date = panel.getByLabel('Date et heure (heure de Paris)');
    await date.fill('2026-03-29T02:30');
    const trouble = panel.getByText(/^02:30 n’existe pas ce jour-là/);
    expect(await trouble.textContent()).toContain('dimanche 29 mars 2026 à 03:30');
    const now = () => live.locator('eligibility-check').getAttribute('now');
    expect(await now()).toBe('2026-03-29T01:30:00.000Z');
    await panel.getByRole('button', { name: 'Revenir au moment présent' }).click();
    await expect.poll(now).toBeNull();
  });

  it('lets the request be prepared in the phone, and sends nothing', async () => {
    await choose('Demande à temps, 48 h d’assistance écoulées');
    await draft.getByRole('button', { name: 'Préparer ma demande' }).click();
    await draft.getByLabel('Votre e-mail').fill('camille@example.org');
    await draft.getByLabel('Expliquez le problème').fill('Rien ne marche.');
    await draft.getByRole('button', { name: /Remplir le formulaire/ }).click();
    const message = draft.locator('[name=your-message]');
    await expect.poll(() => message.inputValue()).toContain('CMD-10293');
    await draft.getByRole('button', { name: 'Envoyer' }).click();
    expect(preview.server.submissions).toEqual([]);
    expect(preview.faults).toEqual(faultless);
  });

  it('has no barrier that axe knows, and fits a tablet and a phone', async () => {
    const { tab } = preview;
    await tab.setViewportSize({ width: 768, height: 1024 });
    await choose('Ponts de mai 2026');
    await panel.getByText('Les deux versions décident autrement').waitFor();
    expect(await previewFindings(preview.visit)).toEqual([]);
    const places = () =>
      panel
        .locator('iframe')
        .evaluateAll((frames) => frames.map((one) => one.getBoundingClientRect().y));
    const [first, second] = await places();
    expect(first).toBe(second);
    await tab.setViewportSize({ width: 400, height: 800 });
    const [above, below] = (await places()) as [number, number];
    expect(below).toBeGreaterThan(above);
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await tab.evaluate(overflow)).toBe(0);
    expect(await told()).toContain('Limite');
  });
});
