import { act } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../../src/policy/types.ts';
import type { EligibilityCheckElement } from '../../../src/widget/public-types.ts';
import { heard, hostScript, inside, page } from '../element/page.ts';
import { parcelPolicy } from '../element/parcel-policy.ts';
// Loaded beforehand, as the page's other parts are.
import '../element/parts/resume.js';

// jsdom has no storage of this kind: what is kept lives as long as the page.

const keep = 'Garder mes réponses sur cet appareil';
const forget = 'Oublier mes réponses';
const resume = 'Reprendre où vous en étiez';
const restart = 'Recommencer';

let count = 0;
/** A policy that no other test has kept anything for. */
let parcel: (changes?: Partial<Policy>) => Policy;
beforeEach(() => {
  const id = `parcel-${++count}`;
  parcel = (changes) => parcelPolicy({ id, ...changes });
});
afterEach(() => vi.useRealTimers());

function widgetWith(policy: Policy, attributes = 'now="2026-01-12T12:00"') {
  const widget = page(`<eligibility-check ${attributes}></eligibility-check>`);
  widget.policy = policy;
  return widget;
}

const press = async (widget: EligibilityCheckElement, name: string) =>
  userEvent.click(await inside(widget).findByRole('button', { name }));
const says = (widget: EligibilityCheckElement, text: RegExp) => inside(widget).findByText(text);
const offers = (widget: EligibilityCheckElement, name: string) =>
  inside(widget).queryByRole('button', { name }) !== null;

const options = [{ id: 'few', label: { fr: 'Quelques-unes' } }];
const answers = { broken: true, deliveredAt: '2026-01-10' };

/** A widget whose customer has kept these answers and begun again. */
async function returned(policy = parcel(), given: object = answers) {
  const widget = widgetWith(policy);
  widget.answers = { ...given };
  await press(widget, keep);
  await says(widget, /n’a pas pu garder vos réponses/);
  await press(widget, restart);
  return widget;
}

describe('a customer who asks to keep the answers', () => {
  it('is told where the device cannot, and until when they are here', async () => {
    const widget = widgetWith(parcel());
    widget.answers = answers;
    await press(widget, keep);
    const text = await says(widget, /n’a pas pu garder vos réponses/);
    expect(text.textContent).toContain('jusqu’à la fermeture de cette page');
  });

  it('is offered them before the first question, which stays empty until then', async () => {
    const widget = await returned();
    await says(widget, /Vos réponses du .* sont encore là/);
    expect(inside(widget).getByText('Le colis est-il abîmé ?')).toBeTruthy();
    expect(widget.answers).toEqual({});
    await press(widget, resume);
    expect(widget.answers).toEqual(answers);
  });

  it('can go back to the answers given before', async () => {
    const widget = await returned();
    const { deliveredAt, ...facts } = parcel().facts;
    widget.policy = parcel({
      version: '2',
      facts: { ...facts, foundAt: deliveredAt } as Policy['facts'],
      values: { limit: { plus: ['foundAt', 'window'] } },
    });
    await press(widget, resume);
    await press(widget, 'Retour');
    expect(inside(widget).getByRole('radio', { name: 'Oui', checked: true })).toBeTruthy();
  });

  it('is offered them no longer once the first question is answered anew', async () => {
    const widget = await returned();
    await userEvent.click(inside(widget).getByRole('radio', { name: 'Oui' }));
    await press(widget, 'Continuer');
    expect(offers(widget, resume)).toBe(false);
  });

  it('is not kept for: a text, and what the request asks', async () => {
    const policy = parcel();
    const { broken, deliveredAt, orderId } = policy.facts;
    const facts = { broken, deliveredAt, orderId } as Policy['facts'];
    facts.wish = { type: 'text', question: { text: { fr: 'Que souhaitez-vous ?' } } };
    facts.gift = { type: 'boolean', askedIn: 'request', question: { text: { fr: 'Cadeau ?' } } };
    const widget = await returned(
      { ...policy, facts },
      { ...answers, orderId: 'A-17', wish: 'Un autre', gift: true },
    );
    await press(widget, resume);
    expect(widget.answers).toEqual(answers);
  });

  it('is told that it was not possible where nothing of them may be kept', async () => {
    const { facts, rules, ...rest } = parcel();
    const [, , late] = rules;
    const widget = widgetWith({
      ...rest,
      facts: { orderId: facts.orderId } as Policy['facts'],
      values: {},
      rules: [late] as Policy['rules'],
    });
    widget.answers = { orderId: 'A-17' };
    await press(widget, keep);
    await says(widget, /n’ont pas pu être gardées/);
  });

  it('is told so where what keeps them cannot be loaded, and has the result', async () => {
    // As in a bundle: no script of the page goes by our name.
    hostScript('bundle.js?1');
    const widget = widgetWith(parcel());
    widget.answers = answers;
    await press(widget, keep);
    await says(widget, /n’ont pas pu être gardées sur cet appareil/);
    expect(inside(widget).getByText('Le colis sera remplacé.')).toBeTruthy();
  });

  it('reads all of it in English', async () => {
    const widget = widgetWith(parcel(), 'lang="en" now="2026-01-12T12:00"');
    await inside(widget).findByText('Is the parcel broken?');
    widget.answers = answers;
    await press(widget, 'Keep my answers on this device');
    await says(widget, /This device could not keep your answers/);
    await press(widget, 'Forget my answers');
    await says(widget, /your answers are no longer kept/);
  });
});

describe('answers given to another version of the policy', () => {
  it('come with a warning that the conditions have changed', async () => {
    const widget = await returned();
    widget.policy = parcel({ version: '2' });
    await says(widget, /Nos conditions ont changé depuis/);
    await press(widget, resume);
    expect(widget.answers).toEqual(answers);
    expect(await says(widget, /Nos conditions ont changé depuis/)).toBeTruthy();
  });

  it('are left out where the policy no longer knows the fact, or the answer', async () => {
    const widget = await returned();
    const { facts, rules } = parcel();
    const [intact, ...others] = rules as [Policy['rules'][0], ...Policy['rules']];
    widget.policy = parcel({
      version: '2',
      facts: {
        ...facts,
        broken: {
          type: 'choice',
          question: { text: { fr: 'Le colis est-il abîmé ?' } },
          options: [
            { id: 'dented', label: { fr: 'Cabossé' } },
            { id: 'intact', label: { fr: 'Intact' } },
          ],
        },
      },
      rules: [{ ...intact, when: { broken: 'intact' } }, ...others],
    });
    await press(widget, resume);
    expect(widget.answers).toEqual({ deliveredAt: answers.deliveredAt });
    expect(inside(widget).getByText('Le colis est-il abîmé ?')).toBeTruthy();
  });

  it('are not those to a fact that has become a text since', async () => {
    const question = { text: { fr: 'Combien de pièces manquent ?' } };
    const { facts } = parcel();
    const counted = parcel({ facts: { ...facts, missing: { type: 'choice', question, options } } });
    const widget = await returned(counted, { ...answers, missing: 'few' });
    widget.policy = parcel({
      version: '2',
      facts: { ...facts, missing: { type: 'text', question } },
    });
    await press(widget, resume);
    expect(widget.answers).toEqual(answers);
  });

  it('are offered for no other policy', async () => {
    const widget = await returned();
    await inside(widget).findByRole('button', { name: resume });
    widget.policy = parcel({ id: 'another' });
    await vi.waitFor(() => expect(offers(widget, resume)).toBe(false));
  });
});

describe('kept answers', () => {
  it('are forgotten on request, and it is said', async () => {
    const widget = await returned();
    await press(widget, forget);
    await says(widget, /ne sont plus gardées/);
    expect(offers(widget, resume)).toBe(false);
  });

  it('leave those on screen alone when they are forgotten', async () => {
    const widget = await returned();
    await press(widget, resume);
    await press(widget, forget);
    await says(widget, /ne sont plus gardées/);
    expect(widget.answers).toEqual(answers);
    expect(offers(widget, keep)).toBe(true);
  });

  it('are not mistaken for others', async () => {
    const widget = await returned();
    widget.answers = { broken: false };
    await says(widget, /D’autres réponses, du .*, sont déjà gardées/);
    await press(widget, 'Garder celles-ci à la place');
    await press(widget, restart);
    await press(widget, resume);
    expect(widget.answers).toEqual({ broken: false });
  });

  it('are offered until their last day, and not after it', async () => {
    const widget = await returned();
    const comeBackIn = async (days: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 864e5 });
      await act(() => {
        dispatchEvent(new Event('focus'));
      });
    };
    await comeBackIn(29);
    await vi.waitFor(() => expect(offers(widget, resume)).toBe(true));
    await comeBackIn(2);
    await vi.waitFor(() => expect(offers(widget, resume)).toBe(false));
  });

  it('are known to every widget of the page that has their policy', async () => {
    const first = page('<eligibility-check></eligibility-check>'.repeat(3));
    const [, second, third] = document.querySelectorAll('eligibility-check');
    for (const widget of [first, second as typeof first]) widget.policy = parcel();
    (third as typeof first).policy = parcel({ id: `${parcel().id}-other` });
    first.answers = { broken: false };
    await press(first, keep);
    await inside(second as typeof first).findByRole('button', { name: resume });
    expect(offers(third as typeof first, resume)).toBe(false);
    await press(second as typeof first, forget);
    await inside(first).findByRole('button', { name: keep });
  });

  it('cost no error and no warning', async () => {
    const widget = await returned();
    await press(widget, resume);
    await press(widget, forget);
    await says(widget, /ne sont plus gardées/);
    expect([heard.errors, heard.warnings]).toEqual([[], []]);
  });
});
