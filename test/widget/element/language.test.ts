import { describe, expect, it, vi } from 'vitest';
import { languageOf } from '../../../src/widget/language-of.ts';
import { heard, hostScript, inside, jsonScript, page, showsFallback } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';

const en = 'Is the parcel broken?';
const fr = 'Le colis est-il abîmé ?';
const parcel = (attributes = '', document = parcelPolicy()) =>
  page(
    `<eligibility-check policy="#policy" ${attributes}></eligibility-check>${jsonScript(document)}`,
  );

describe('the language of a widget', () => {
  it('is its own lang', async () => {
    document.documentElement.lang = 'fr';
    const widget = parcel('lang="en"');
    await inside(widget).findByText(en);
    expect(inside(widget).getByRole('button', { name: 'Continue' })).toBeTruthy();
  });

  it('is the closest lang of the page', async () => {
    document.documentElement.lang = 'en-GB';
    await inside(parcel()).findByText(en);
  });

  it('is the first of the policy where the page declares none', async () => {
    const widget = parcel('', parcelPolicy({ languages: ['en', 'fr'] }));
    await inside(widget).findByText(en);
    expect(inside(widget).getByRole('button', { name: 'Continue' })).toBeTruthy();
  });

  it('changes with the attribute, and keeps the answers', async () => {
    const widget = parcel('lang="fr"');
    await inside(widget).findByText(fr);
    widget.answers = { broken: true };
    widget.lang = 'en';
    await inside(widget).findByText('When did it arrive?');
    expect(widget.answers).toEqual({ broken: true });
  });

  it('comes with the shipped policy in that language, which keeps its binding texts', async () => {
    const widget = page('<eligibility-check lang="en"></eligibility-check>');
    expect(showsFallback(widget)).toBe(true);
    await inside(widget).findByText('Why would you like a refund?');
    expect(widget.policy?.languages[0]).toBe('fr');
    expect(widget.policy?.request.subject.fr).toBeTruthy();
  });

  it('is French, with a word on the console, when its part cannot be loaded', async () => {
    const widget = page('<eligibility-check lang="de"></eligibility-check>');
    await inside(widget).findByText(/^Pourquoi souhaitez-vous/);
    expect(inside(widget).getByRole('button', { name: 'Continuer' })).toBeTruthy();
    expect(heard.warnings.join()).toMatch(/languages\/de\.js/);
  });

  it('is that of the policy, which does not speak the page’s', async () => {
    const inFrench = JSON.stringify(parcelPolicy({ languages: ['fr'] }), (key, value) =>
      key === 'en' ? undefined : value,
    );
    const widget = parcel('lang="en"', JSON.parse(inFrench));
    const title = await inside(widget).findByText(fr);
    expect(title.closest('[lang]')?.getAttribute('lang')).toBe('fr');
    expect(inside(widget).getByRole('button', { name: 'Continuer' })).toBeTruthy();
  });

  it('asks nothing of the network for French', () => {
    hostScript('elsewhere/bundle.js');
    const widget = page('<eligibility-check lang="fr_FR"></eligibility-check>');
    expect(widget.decision).not.toBeNull();
    expect(heard.warnings).toEqual([]);
  });

  it('is that of a failure, too', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const widget = page('<eligibility-check lang="en" policy="/gone.json"></eligibility-check>');
    const notice = await inside(widget).findByText(/check is not available/i);
    expect(notice.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });
});

describe('the language that a page declares', () => {
  const within = (html: string) => {
    document.body.innerHTML = html;
    return languageOf(document.querySelector('i') as Element);
  };

  it.each([
    ['nothing at all', '<i></i>', undefined],
    ['the closest', '<p lang="en"><b lang="fr-CA"><i></i></b></p>', 'fr-CA'],
    ['not an empty one', '<p lang="fr"><i lang=""></i></p>', 'fr'],
    ['however it is written', '<p lang="FR_fr"><i></i></p>', 'fr-FR'],
    ['nothing that is no language', '<p lang="français"><i></i></p>', undefined],
  ])('is %s', (_, html, language) => {
    expect(within(html)).toBe(language);
  });

  it('is found outside of a shadow tree', () => {
    document.body.innerHTML = '<p lang="nl"><span></span></p>';
    const root = document.querySelector('span')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<i></i>';
    expect(languageOf(root?.firstElementChild as Element)).toBe('nl');
  });
});
