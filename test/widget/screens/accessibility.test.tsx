import { screen } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { refunded, unanswered } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

/** The findings of axe but for colours, which jsdom does not compute. */
async function findings(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('axe finds nothing', () => {
  it.each(Object.keys(refunded))('in the question %s, also once it is wrong', async (fact) => {
    const { container, customer } = mountApp({ answers: unanswered(fact) });
    expect(await findings(container)).toEqual([]);
    await customer.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });

  it.each([
    ['a yes', refunded],
    ['a no', { causes: ['late'] }],
    ['answers to mend', { ...refunded, reportedAt: '2026-01-11T10:00' }],
  ])('in the result %s', async (_, answers) => {
    const { container } = mountApp({ answers });
    expect(await findings(container)).toEqual([]);
  });

  it('in the request, wrong and filled', async () => {
    const { container, customer } = mountApp({
      answers: refunded,
      onPrefill: () => [{ key: 'message', outcome: 'filled', label: 'Message', control: null }],
    });
    await customer.click(screen.getByRole('button', { name: 'Préparer ma demande' }));
    await customer.click(screen.getByRole('button', { name: 'Remplir le formulaire' }));
    expect(await findings(container)).toEqual([]);
    await customer.type(screen.getByRole('textbox', { name: 'Expliquez le problème' }), 'Voilée');
    await customer.click(screen.getByRole('button', { name: 'Remplir le formulaire' }));
    expect(await findings(container)).toEqual([]);
  });
});

describe('what is announced', () => {
  it('comes from one status region that outlives every screen', async () => {
    const { customer } = mountApp({ answers: refunded });
    const region = screen.getByRole('status');
    await customer.click(screen.getByRole('button', { name: 'Préparer ma demande' }));
    await customer.click(screen.getByRole('button', { name: 'Copier le message' }));
    expect(screen.getByRole('status')).toBe(region);
    await customer.click(screen.getByRole('button', { name: 'Retour' }));
    expect(region.textContent).toBe('');
  });
});
