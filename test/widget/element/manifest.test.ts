import { readdirSync, readFileSync } from 'node:fs';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import manifest from '../../../src/widget/custom-elements.json';
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
