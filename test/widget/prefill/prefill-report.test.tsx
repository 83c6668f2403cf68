import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { AppProps } from '../../../src/widget/app.tsx';
import type { FieldReport } from '../../../src/widget/prefill/types.ts';
import { refunded } from '../screens/fixture-policy.ts';
import { mountApp } from '../screens/mount-app.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent ?? '';

const report = (
  key: FieldReport['key'],
  outcome: FieldReport['outcome'],
  label: string | null = null,
): FieldReport => ({ key, outcome, label, control: null });

/** Fills the page's form, with what the reports say. */
async function fillWith(reports: FieldReport[]) {
  const onPrefill = vi.fn<AppProps['onPrefill']>(() => reports);
  const { customer } = mountApp({ answers: refunded, onPrefill });
  await customer.click(button('Préparer ma demande'));
  const field = (name: string) => screen.getByRole('textbox', { name });
  await customer.type(field('Expliquez le problème'), 'La roue est voilée.');
  await customer.type(field('Votre e-mail (facultatif)'), 'lea@exemple.fr');
  await customer.click(button('Remplir le formulaire'));
  const onMore = onPrefill.mock.calls[0]?.[1];
  return { customer, more: (later: FieldReport[]) => onMore?.(later) };
}

/** As it reads, whatever its spaces. */
const named = (text: string) => (name: string) => name.replace(/\s/g, ' ') === text;

describe('what could not be filled in', () => {
  it('stands there to be copied', async () => {
    const { customer } = await fillWith([
      report('subject', 'not-found'),
      report('email', 'kept', 'Adresse'),
      report('message', 'filled'),
    ]);
    const [subject, email] = screen.getAllByRole<HTMLTextAreaElement>('textbox', {
      name: /^Copier pour/,
    });
    expect([subject?.value, email?.value]).toEqual(['Remboursement de location', 'lea@exemple.fr']);
    await customer.click(screen.getByRole('button', { name: named('Copier pour « Adresse »') }));
    expect(await navigator.clipboard.readText()).toBe('lea@exemple.fr');
    expect(status().replace(/\s/g, ' ')).toBe('Copié. Collez-le dans le champ « Adresse ».');
  });

  it('is also a message that the customer had begun: the prepared one is not in it', async () => {
    const { customer } = await fillWith([report('message', 'kept', 'Message libre')]);
    expect(screen.getByRole('definition').textContent).toMatch(/^gardé .*, sans le texte préparé/);
    const copy = named('Copier pour « Message libre »');
    const prepared = screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy });
    expect(prepared.value).toContain('La roue est voilée.');
    await customer.click(screen.getByRole('button', { name: copy }));
    expect(await navigator.clipboard.readText()).toBe(prepared.value);
  });

  it('is selected where the clipboard refuses', async () => {
    const { customer } = await fillWith([report('subject', 'kept', 'Objet')]);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
    await customer.click(screen.getByRole('button', { name: named('Copier pour « Objet »') }));
    const area = document.activeElement as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(
      'Remboursement de location',
    );
    expect(status()).toContain('sélectionné');
    vi.restoreAllMocks();
  });

  it.each<[string, FieldReport]>([
    ['was filled', report('subject', 'filled', 'Objet')],
    ['is in the message', report('email', 'not-found')],
    ['has to be chosen', report('reason', 'no-option', 'Motif')],
    ['the owner wants left alone', report('subject', 'never')],
  ])('is not what %s', async (_, one) => {
    await fillWith([one]);
    expect(screen.queryByRole('textbox', { name: /^Copier pour/ })).toBeNull();
  });
});

describe('what is filled in later', () => {
  it('is told once, and the list says it', async () => {
    const { more } = await fillWith([report('subject', 'not-found'), report('message', 'filled')]);
    expect(status()).toMatch(/en partie/);
    const region = screen.getByRole('status');
    const told: string[] = [];
    new MutationObserver(() => told.push(status())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    more([report('subject', 'filled', 'Objet'), report('message', 'filled')]);
    await waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toMatch(/^Le formulaire est rempli\./);
    expect(screen.getByText('Objet', { selector: 'dt' }).nextSibling?.textContent).toBe('rempli');
    more([report('subject', 'filled', 'Objet'), report('message', 'filled')]);
    await waitFor(() => expect(screen.getAllByRole('term')).toHaveLength(2));
    expect(told).toHaveLength(1);
  });
});
