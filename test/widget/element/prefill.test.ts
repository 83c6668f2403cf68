import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { details, heard, inside, page } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';
import './parts/languages/es.js';

const form = (id: string, legend = '') => `<form id="${id}">${legend}
  <label>Objet <input name="subject"></label>
  <label>E-mail <input type="email" name="email"></label>
  <label>Message <textarea name="message"></textarea></label>
</form>`;

const value = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;

function widgetOn(html: string) {
  const widget = page(html);
  widget.policy = parcelPolicy();
  widget.answers = { broken: true, deliveredAt: '2026-01-12', orderId: 'A-17' };
  return widget;
}

describe('prefill()', () => {
  it('fills the form of the page with the request that the answers make', () => {
    const widget = widgetOn(`<eligibility-check></eligibility-check>${form('contact')}`);
    const reports = widget.prefill();
    expect(value('[name=subject]')).toBe('Colis abîmé');
    expect(value('[name=message]')).toContain('Commande : A-17');
    expect(reports?.map(({ key, outcome }) => [key, outcome])).toContainEqual([
      'subject',
      'filled',
    ]);
  });

  it('tells of it in an event, which holds no text of the request', () => {
    const widget = widgetOn(`<eligibility-check></eligibility-check>${form('contact')}`);
    const reports = widget.prefill();
    expect(details('eligibility-prefill')).toEqual([{ reports }]);
    const said = JSON.stringify(reports?.map(({ control: _, ...rest }) => rest));
    expect(said).not.toContain('A-17');
  });

  it('returns null, and tells of nothing, when the page has no form', () => {
    const widget = widgetOn('<eligibility-check></eligibility-check>');
    expect(widget.prefill()).toBeNull();
    expect(details('eligibility-prefill')).toEqual([]);
  });

  it('returns null before there is a policy', () => {
    expect(document.createElement('eligibility-check').prefill()).toBeNull();
  });

  it('understands forms in the language of the page, whatever the widget speaks', async () => {
    document.documentElement.lang = 'es-MX';
    const widget = widgetOn(
      `<eligibility-check lang="fr"></eligibility-check>
      <form><label>Asunto <input name="a"></label><label>Mensaje <textarea></textarea></label></form>`,
    );
    await vi.waitFor(() => {
      widget.prefill();
      expect(value('[name=a]')).toBe('Colis abîmé');
    });
    expect(heard.warnings).toEqual([]);
  });

  it('says nothing of a language of the page that it does not have', async () => {
    document.documentElement.lang = 'ja';
    const widget = widgetOn(`<eligibility-check lang="fr"></eligibility-check>${form('contact')}`);
    await vi.dynamicImportSettled();
    widget.prefill();
    expect(value('[name=subject]')).toBe('Colis abîmé');
    expect([heard.warnings, heard.errors]).toEqual([[], []]);
  });

  it('keeps to the form and the fields that the owner names', () => {
    const widget = widgetOn(
      `<eligibility-check form="#two" fields='{"subject": false}'></eligibility-check>${form('one')}${form('two')}`,
    );
    widget.prefill();
    expect(value('#one [name=message]')).toBe('');
    expect(value('#two [name=message]')).toContain('A-17');
    expect(value('#two [name=subject]')).toBe('');
  });

  it('fills nothing with fields="false"', () => {
    const widget = widgetOn(
      `<eligibility-check fields="false"></eligibility-check>${form('contact')}`,
    );
    expect(widget.prefill()).toBeNull();
    expect(value('[name=message]')).toBe('');
  });

  it('finds a form in the shadow tree that the widget lies in', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<eligibility-check></eligibility-check>${form('contact')}`;
    const widget = root?.querySelector('eligibility-check');
    if (widget) widget.policy = parcelPolicy();
    widget?.prefill();
    expect(root?.querySelector<HTMLInputElement>('[name=subject]')?.value).toBe('Colis abîmé');
  });

  it('is what the button of the request does', async () => {
    const widget = widgetOn(`<eligibility-check now="2026-01-13"></eligibility-check>${form('c')}`);
    await userEvent.click(inside(widget).getByRole('button', { name: 'Préparer ma demande' }));
    await userEvent.click(inside(widget).getByRole('button', { name: /Remplir/ }));
    expect(value('[name=message]')).toContain('Commande : A-17');
    expect(details('eligibility-prefill')).toHaveLength(1);
  });

  it('does not come back after a reset of the widget', async () => {
    const widget = widgetOn(`<eligibility-check></eligibility-check>${form('contact')}`);
    widget.prefill();
    widget.reset();
    document.querySelector('form')?.reset();
    await new Promise((resolve) => setTimeout(resolve));
    expect(value('[name=message]')).toBe('');
  });
});

describe('a form setting that finds nothing', () => {
  const widgetWith = (attributes: string) =>
    widgetOn(`<eligibility-check ${attributes}></eligibility-check>${form('contact')}`);
  const prepare = async (widget: ReturnType<typeof page>) =>
    userEvent.click(inside(widget).getByRole('button', { name: 'Préparer ma demande' }));

  it('is named on the console with its mend, once it is needed', async () => {
    const widget = widgetWith('form="#absent"');
    expect(heard.warnings).toEqual([]);
    await prepare(widget);
    expect(heard.warnings.join()).toMatch(/form="#absent" finds no form: check the selector/);
  });

  it('is named once', async () => {
    const widget = widgetWith('form="#absent"');
    await prepare(widget);
    widget.prefill();
    widget.prefill();
    expect(heard.warnings).toHaveLength(1);
  });

  it('is named again where it is another one', () => {
    const widget = widgetWith('form="#absent"');
    widget.prefill();
    widget.form = '#gone';
    widget.prefill();
    expect(heard.warnings.join()).toMatch(/#absent.*#gone/s);
  });

  it('tells the customer nothing of the page that is untrue', async () => {
    const widget = widgetWith('form="#absent"');
    await prepare(widget);
    expect(inside(widget).getByText(/Le formulaire n’a pas été trouvé\./)).toBeTruthy();
  });

  it('is nothing to tell of where the form is there', async () => {
    const widget = widgetWith('form="#contact"');
    await prepare(widget);
    widget.prefill();
    expect(heard.warnings).toEqual([]);
  });
});

describe('a setting that says nothing sensible', () => {
  it.each([
    ['form="#a["', /form="#a\[" .*CSS selector/],
    ["fields='{email: 1}'", /fields="\{email: 1\}" .*JSON/],
    [`fields='{"email": "#a["}'`, /fields=.*JSON/],
    ['fields="null"', /fields="null" .*JSON/],
    ['contact-url="javascript:alert(1)"', /contact-url=.*address/],
    ['now="12/01/2026"', /now="12\/01\/2026" .*2026-01-12T10:00/],
  ])('is named with its mend, and the rest works: %s', (attribute, said) => {
    const widget = page(`<eligibility-check ${attribute}></eligibility-check>`);
    expect(heard.errors.join()).toMatch(said);
    expect(details('eligibility-error')[0]?.message).toMatch(said);
    expect(widget.decision).not.toBeNull();
  });
});

describe('contact-url', () => {
  const link = async (widget: ReturnType<typeof page>) => {
    await userEvent.click(inside(widget).getByRole('button', { name: 'Préparer ma demande' }));
    return inside(widget).queryByRole<HTMLAnchorElement>('link')?.href;
  };

  it('leads to the form on another page, before what the policy says', async () => {
    const widget = widgetOn('<eligibility-check contact-url="/contact"></eligibility-check>');
    expect(await link(widget)).toBe(`${location.origin}/contact`);
  });

  it('is otherwise where the policy says, unless that would run a script', async () => {
    const widget = widgetOn('<eligibility-check></eligibility-check>');
    widget.policy = parcelPolicy({ contactUrl: 'https://example.org/ecrire' });
    expect(await link(widget)).toBe('https://example.org/ecrire');
    widget.policy = parcelPolicy({ contactUrl: ' javascript:alert(1)' });
    expect(inside(widget).queryByRole('link')).toBeNull();
  });
});
