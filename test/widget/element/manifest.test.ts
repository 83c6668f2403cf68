import { readdirSync, readFileSync } from 'node:fs';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import manifest from '../../../src/widget/custom-elements.json';
import type { EventDetails } from '../../../src/widget/events.ts';
import type { Markup } from '../../../src/widget/jsx/markup.ts';
import { inside, page } from './page.ts';

const [declaration] = manifest.modules[0]?.declarations ?? [];
const namesOf = (list: { name: string }[] | undefined) => list?.map(({ name }) => name).sort();

it('lists the attributes that the element observes', () => {
  const { observedAttributes } = page('<eligibility-check></eligibility-check>')
    .constructor as unknown as { observedAttributes: string[] };
  expect(namesOf(declaration?.attributes)).toEqual([...observedAttributes].sort());
});

it('lists the properties and methods that the element has', () => {
  const { prototype } = customElements.get('eligibility-check') as CustomElementConstructor;
  const own = Object.getOwnPropertyNames(prototype).filter(
    (name) => name !== 'constructor' && !name.endsWith('Callback'),
  );
  expect(namesOf(declaration?.members)).toEqual(own.sort());
});

it('lists the events that the element dispatches', () => {
  // The compiler refuses one too many, and one that is missing.
  const types: Record<keyof EventDetails, true> = {
    'eligibility-answer': true,
    'eligibility-decision': true,
    'eligibility-error': true,
    'eligibility-prefill': true,
  };
  expect(namesOf(declaration?.events)).toEqual(Object.keys(types).sort());
});

it('lists what the types for JSX and templates take', () => {
  const names: Record<keyof Markup, true> = {
    policy: true,
    answers: true,
    lang: true,
    form: true,
    fields: true,
    'contact-url': true,
    contactUrl: true,
    now: true,
    theme: true,
    debug: true,
  };
  const writable = declaration?.members.filter((one) => one.kind === 'field' && !one.readonly);
  const all = [...(declaration?.attributes ?? []), ...(writable ?? [])];
  expect(Object.keys(names).sort()).toEqual([...new Set(namesOf(all))]);
});

it('lists the custom properties of the styles', () => {
  const folder = 'src/widget/styles';
  const styles = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const used = styles.join('').matchAll(/var\(\s*(--eligibility-[a-z-]+)/g);
  expect(namesOf(declaration?.cssProperties)).toEqual(
    [...new Set([...used].map(([, name]) => name))].sort(),
  );
});

it('lists the parts of the screens', async () => {
  const widget = page('<eligibility-check now="2026-01-12T12:00"></eligibility-check>');
  const parts = new Set<string>();
  const look = () => {
    for (const element of widget.shadowRoot?.querySelectorAll('[part]') ?? []) {
      for (const part of element.getAttribute('part')?.split(' ') ?? []) parts.add(part);
    }
  };
  look();
  widget.answers = {
    causes: ['other'],
    purchasedAt: '2026-01-12T10:00',
    submittedAt: null,
    supportContactedAt: '2026-01-12T11:00',
    helpRefused: false,
    resolved: false,
    paymentMethod: 'card',
  };
  look();
  await userEvent.click(inside(widget).getByRole('button', { name: 'Préparer ma demande' }));
  look();
  expect(namesOf(declaration?.cssParts)).toEqual([...parts].sort());
});
