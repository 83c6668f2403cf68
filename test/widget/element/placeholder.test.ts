import { describe, expect, it } from 'vitest';
import { mountPlaceholders } from '../../../src/widget/mount-placeholders.ts';
import { inside, jsonScript } from './page.ts';
import { parcelPolicy } from './parcel-policy.ts';

const mount = (html: string) => {
  document.body.innerHTML = html;
  mountPlaceholders();
  return document.querySelectorAll('eligibility-check');
};

describe('<div data-eligibility-check>', () => {
  it('becomes a widget with the settings of its data attributes', async () => {
    const [widget] = mount(
      `<div data-eligibility-check data-policy="#policy" data-form="#contact" data-contact-url="/contact"
        data-fields='{"email": "#mail"}' data-now="2026-01-12" data-theme="dark" data-lang="en" data-other="x"></div>
        ${jsonScript(parcelPolicy())}`,
    );
    const attributes = Object.fromEntries(
      [...(widget?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toEqual({
      policy: '#policy',
      form: '#contact',
      'contact-url': '/contact',
      fields: '{"email": "#mail"}',
      now: '2026-01-12',
      theme: 'dark',
      lang: 'en',
    });
    await inside(widget as NonNullable<typeof widget>).findByText('Is the parcel broken?');
  });

  it('keeps its content as what shows without the widget', () => {
    const [widget] = mount('<div data-eligibility-check><a href="/regles">Nos règles</a></div>');
    expect(widget?.innerHTML).toBe('<a href="/regles">Nos règles</a>');
  });

  it('becomes one widget however often the script runs', () => {
    mount('<div data-eligibility-check>Nos règles</div>');
    mountPlaceholders();
    expect(document.body.innerHTML).toBe(
      '<div data-eligibility-check=""><eligibility-check>Nos règles</eligibility-check></div>',
    );
  });

  it('takes in what the parser had not yet come to', () => {
    mount('<div data-eligibility-check>Nos</div>');
    document.querySelector('div')?.append(' règles');
    mountPlaceholders();
    expect(document.querySelector('eligibility-check')?.textContent).toBe('Nos règles');
  });

  it('is left alone where it holds a widget already', () => {
    const widgets = mount(
      '<div data-eligibility-check data-theme="dark"><eligibility-check></eligibility-check></div>',
    );
    expect(widgets).toHaveLength(1);
    expect(widgets[0]?.hasAttribute('theme')).toBe(false);
  });

  it('may stand on a page several times', () => {
    expect(mount('<div data-eligibility-check></div>'.repeat(2))).toHaveLength(2);
  });
});
