import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { AppProps } from '../../../src/widget/app.tsx';
import type { FieldReport } from '../../../src/widget/prefill/types.ts';
import { policy, refunded } from './fixture-policy.ts';
import { mountApp } from './mount-app.tsx';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const orderId = () => field('Numéro de location (facultatif)');
const email = () => field('Votre e-mail (facultatif)');
const explanation = () => field('Expliquez le problème');
const message = () => field('Message');
const button = (name: string) => screen.getByRole('button', { name });

/** Opens the request of a refunded customer. */
async function openRequest(given: Partial<AppProps> = {}) {
  const mounted = mountApp({ answers: refunded, ...given });
  await mounted.customer.click(button('Préparer ma demande'));
  return mounted;
}

/** Fills the form as `reports` say it went. */
async function fillWith(reports: FieldReport[] | null, given: Partial<AppProps> = {}) {
  const onPrefill = vi.fn(() => reports);
  const mounted = await openRequest({ onPrefill, ...given });
  await mounted.customer.type(explanation(), 'La roue est voilée.');
  await mounted.customer.click(button('Remplir le formulaire'));
  return { ...mounted, onPrefill };
}

const report = (
  key: FieldReport['key'],
  outcome: FieldReport['outcome'],
  label: string | null = null,
): FieldReport => ({ key, outcome, label, control: null });

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('#page')?.remove();
});

describe('the request', () => {
  it('takes the focus to its heading', async () => {
    await openRequest();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 2, name: 'Votre demande' }),
    );
  });

  it('shows subject and message as they will be, while the customer writes', async () => {
    const { customer } = await openRequest();
    await customer.type(orderId(), 'V-12');
    await customer.type(explanation(), 'La roue est voilée.');
    expect(screen.getByText('Remboursement de location')).toBeTruthy();
    expect(message().value).toContain('Location : V-12');
    expect(message().value).toContain('La roue est voilée.');
    expect(message().readOnly).toBe(true);
  });

  it('reminds of what to attach', async () => {
    await openRequest();
    expect(screen.getByText('Pensez à joindre une photo.')).toBeTruthy();
  });

  describe('where the policy lists what helps', () => {
    const attach = { fr: 'Pensez à joindre :' };
    const evidence = [
      { id: 'photo', text: { fr: 'une photo' } },
      { id: 'receipt', text: { fr: 'le reçu' } },
      { id: 'letter', when: { returned: false }, text: { fr: 'la lettre' } },
    ];
    const listing = { ...policy, request: { ...policy.request, attach, evidence } };
    const ticks = () =>
      within(screen.getByRole('group', { name: 'Pensez à joindre :' }))
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ labels, checked }) => [labels?.[0]?.textContent, checked]);

    it('lists what helps this customer, to tick off', async () => {
      const { customer } = await openRequest({ policy: listing });
      expect(ticks()).toEqual([
        ['une photo', false],
        ['le reçu', false],
      ]);
      await customer.click(screen.getByRole('checkbox', { name: 'le reçu' }));
      expect(ticks()).toEqual([
        ['une photo', false],
        ['le reçu', true],
      ]);
      await customer.click(screen.getByRole('checkbox', { name: 'le reçu' }));
      expect(ticks()).toEqual([
        ['une photo', false],
        ['le reçu', false],
      ]);
    });

    it('keeps no tick for another check', async () => {
      const { customer, take } = await openRequest({ policy: listing });
      await customer.click(screen.getByRole('checkbox', { name: 'le reçu' }));
      await customer.click(button('Retour'));
      await customer.click(button('Préparer ma demande'));
      expect(ticks()).toContainEqual(['le reçu', true]);
      await customer.click(button('Retour'));
      await customer.click(button('Recommencer'));
      take(refunded);
      await customer.click(button('Préparer ma demande'));
      expect(ticks()).toContainEqual(['le reçu', false]);
    });

    it('recalls beside the filled form what is not ticked, until all is', async () => {
      const { customer } = await fillWith([report('message', 'filled', 'Message')], {
        policy: listing,
      });
      const status = screen.getByRole('status').textContent;
      expect(status).toMatch(/Envoyer.+Pensez à joindre : une photo et le reçu\./);
      const box = screen.getByText('rempli').closest('.box');
      // Not twice at once.
      expect(box?.textContent).not.toContain('Pensez à joindre');
      await customer.click(button('Copier le message'));
      expect(box?.textContent).toContain('Pensez à joindre : une photo et le reçu.');
      await customer.click(screen.getByRole('checkbox', { name: 'une photo' }));
      expect(box?.textContent).toContain('Pensez à joindre : le reçu.');
      await customer.click(screen.getByRole('checkbox', { name: 'le reçu' }));
      expect(box?.textContent).not.toContain('Pensez à joindre');
    });

    it('takes the reminder to the page with the form', async () => {
      const onCarry = vi.fn(async () => true);
      const { customer } = await openRequest({
        policy: listing,
        hasForm: () => false,
        onPrefill: () => null,
        onCarry,
      });
      await customer.type(explanation(), 'La roue est voilée.');
      await customer.click(screen.getByRole('checkbox', { name: 'une photo' }));
      await customer.click(button('Continuer vers le formulaire'));
      expect(onCarry).toHaveBeenCalledWith(expect.objectContaining({ attach: ['receipt'] }));
    });
  });

  it('answers the question of the policy that a field asks', async () => {
    const { customer, onAnswer } = await openRequest();
    await customer.type(orderId(), 'V-12');
    await customer.tab();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('orderId', 'V-12');
  });

  it('takes “I cannot find it” for an answer, and gives the field back', async () => {
    const { customer, onAnswer } = await openRequest();
    await customer.type(orderId(), 'V-12');
    await customer.click(screen.getByRole('checkbox', { name: 'Je ne le trouve pas' }));
    expect(onAnswer).toHaveBeenLastCalledWith('orderId', null);
    expect(orderId().disabled).toBe(true);
    expect(message().value).not.toContain('V-12');
    await customer.click(screen.getByRole('checkbox', { name: 'Je ne le trouve pas' }));
    expect(onAnswer).toHaveBeenLastCalledWith('orderId', 'V-12');
    expect(orderId().value).toBe('V-12');
  });

  it('starts with the answer that is already known', async () => {
    await openRequest({ answers: { ...refunded, orderId: 'V-99' } });
    expect(orderId().value).toBe('V-99');
    expect(message().value).toContain('Location : V-99');
  });

  it('keeps what was written when the customer looks at the result again', async () => {
    const { customer } = await openRequest();
    await customer.type(explanation(), 'La roue est voilée.');
    await customer.click(button('Retour'));
    await customer.click(button('Préparer ma demande'));
    expect(explanation().value).toBe('La roue est voilée.');
  });
});

describe('filling the form of the page', () => {
  it('hands over the request, for the customer’s click alone', async () => {
    const { customer, onPrefill } = await openRequest();
    await customer.type(orderId(), 'V-12');
    await customer.type(email(), 'lea@exemple.fr');
    await customer.type(explanation(), 'La roue est voilée.');
    expect(onPrefill).not.toHaveBeenCalled();
    await customer.click(button('Remplir le formulaire'));
    expect(onPrefill).toHaveBeenCalledExactlyOnceWith(
      {
        subject: 'Remboursement de location',
        message: message().value,
        reason: ['Remboursement'],
        email: 'lea@exemple.fr',
        orderId: 'V-12',
        attach: [],
      },
      expect.any(Function),
    );
  });

  it('asks for what the policy requires first', async () => {
    const { customer, onPrefill } = await openRequest();
    await customer.click(button('Remplir le formulaire'));
    expect(onPrefill).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Expliquez le problème');
    expect(document.activeElement).toBe(explanation());
    expect(explanation().getAttribute('aria-invalid')).toBe('true');
  });

  it('does without an e-mail, but wants one that is one', async () => {
    const { customer, onPrefill } = await openRequest();
    await customer.type(explanation(), 'La roue est voilée.');
    await customer.type(email(), 'lea@');
    await customer.click(button('Remplir le formulaire'));
    expect(document.activeElement).toBe(email());
    await customer.clear(email());
    await customer.click(button('Remplir le formulaire'));
    expect(onPrefill).toHaveBeenCalledOnce();
  });

  it('tells once that the form is filled and that the customer sends it', async () => {
    await fillWith([report('subject', 'filled'), report('message', 'filled')]);
    const status = screen.getByRole('status').textContent ?? '';
    expect(status).toMatch(/^Le formulaire est rempli\. .*Envoyer/);
  });

  it('tells where part of it is left to the customer', async () => {
    await fillWith([report('subject', 'kept'), report('message', 'filled')]);
    expect(screen.getByRole('status').textContent).toMatch(/en partie/);
  });

  it('tells field by field what became of it, by the labels of the page', async () => {
    await fillWith([
      report('subject', 'filled', 'Objet du message'),
      report('email', 'kept', 'Adresse'),
      report('orderId', 'not-found'),
      report('reason', 'no-option', 'Motif du message'),
      report('message', 'shortened', 'Message libre'),
      report('name', 'never', 'Nom'),
    ]);
    const list = screen.getAllByRole('term').map((term) => term.parentElement as HTMLElement);
    expect(
      list.map((one) => [...one.children].map((part) => part.textContent?.replace(/\s/g, ' '))),
    ).toEqual([
      ['Objet du message', 'rempli'],
      ['Adresse', 'gardé tel que vous l’avez écrit, sans le texte préparé'],
      ['Numéro de location', 'pas de champ à part : c’est dans le message'],
      ['Motif du message', 'à choisir vous-même dans la liste'],
      ['Message libre', 'rempli, mais raccourci : ce champ limite la longueur'],
    ]);
  });

  it('leads to the form when the customer asks for it, not before', async () => {
    const control = document.createElement('textarea');
    control.id = 'page';
    document.body.append(control);
    const { customer } = await fillWith([{ ...report('message', 'filled'), control }]);
    expect(document.activeElement).toBe(button('Remplir le formulaire'));
    await customer.click(button('Aller au formulaire'));
    expect(document.activeElement).toBe(control);
  });

  it('says so where the form is gone meanwhile', async () => {
    await fillWith(null);
    expect(screen.getByRole('status').textContent).toContain('Le formulaire n’a pas été trouvé');
  });
});

describe('copying the message', () => {
  it('is always possible', async () => {
    const { customer } = await openRequest();
    await customer.click(button('Copier le message'));
    expect(await navigator.clipboard.readText()).toBe(message().value);
    expect(screen.getByRole('status').textContent).toBe('Le message est copié.');
  });

  it.each([
    ['is blocked', { writeText: () => Promise.reject(new Error('denied')) } as unknown],
    ['does not exist', undefined],
  ])('selects the message where the clipboard %s', async (_, clipboard) => {
    const { customer } = await openRequest();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as Clipboard);
    await customer.click(button('Copier le message'));
    expect(document.activeElement).toBe(message());
    expect(message().selectionEnd).toBe(message().value.length);
    expect(screen.getByRole('status').textContent).toContain('sélectionné');
  });
});

describe('a page without a form', () => {
  const elsewhere = { hasForm: () => false, contactUrl: 'https://example.com/contact' };

  it('has copying as the main thing to do, and the way to the contact page', async () => {
    await openRequest(elsewhere);
    expect(screen.queryByRole('button', { name: 'Remplir le formulaire' })).toBeNull();
    expect(button('Copier le message').getAttribute('part')).toContain('primary-button');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Ouvrir la page de contact' });
    expect(link.href).toBe('https://example.com/contact');
  });

  it('copies the subject too', async () => {
    const { customer } = await openRequest(elsewhere);
    await customer.click(button('Copier le message'));
    const copied = await navigator.clipboard.readText();
    expect(copied).toBe(`Remboursement de location\n\n${message().value}`);
  });

  describe('that brings one later', () => {
    /** The page puts an element into itself; resolves once the screen has looked for a form again. */
    async function change(hasForm: Mock<() => boolean>, has: boolean) {
      hasForm.mockClear().mockReturnValue(has);
      document.body.append(document.createElement('section'));
      await waitFor(() => expect(hasForm).toHaveBeenCalled());
    }
    afterEach(() => {
      for (const section of document.querySelectorAll('section')) section.remove();
    });

    it('offers to fill it in, and keeps the focus and what was written', async () => {
      const hasForm = vi.fn(() => false);
      const { customer } = await openRequest({ hasForm });
      await customer.type(explanation(), 'La roue est voilée.');
      const copy = button('Copier le message');
      copy.focus();
      await change(hasForm, true);
      await screen.findByRole('button', { name: 'Remplir le formulaire' });
      expect(document.activeElement).toBe(copy);
      expect(button('Copier le message')).toBe(copy);
      expect(explanation().value).toBe('La roue est voilée.');
      expect(screen.queryByText(/pas de formulaire/)).toBeNull();
    });

    it('is looked at again, however often something else came', async () => {
      const hasForm = vi.fn(() => false);
      await openRequest({ hasForm });
      await change(hasForm, false);
      await change(hasForm, false);
      await change(hasForm, true);
      expect(await screen.findByRole('button', { name: 'Remplir le formulaire' })).toBeTruthy();
    });

    it('is watched only while the request is shown without a form', async () => {
      const watched = vi.spyOn(MutationObserver.prototype, 'observe');
      const left = vi.spyOn(MutationObserver.prototype, 'disconnect');
      const { customer } = await openRequest({ hasForm: () => false });
      expect(watched.mock.contexts.filter((one) => !left.mock.contexts.includes(one))).toHaveLength(
        1,
      );
      await customer.click(button('Retour'));
      expect(watched.mock.contexts.filter((one) => !left.mock.contexts.includes(one))).toEqual([]);
    });

    it('is not watched at all where there is a form', async () => {
      const watched = vi.spyOn(MutationObserver.prototype, 'observe');
      await openRequest();
      expect(watched).not.toHaveBeenCalled();
    });
  });

  it('does without a contact page', async () => {
    await openRequest({ hasForm: () => false });
    expect(within(document.body).queryByRole('link')).toBeNull();
  });
});
