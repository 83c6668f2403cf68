import { pathToFileURL } from 'node:url';
import { within } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { EventDetails } from '../../../src/widget/events.ts';
import type { EligibilityCheckElement } from '../../../src/widget/public-types.ts';
import '../../../src/widget/eligibility-check.ts';
// Loaded beforehand: a test would wait for it, and what it leaves loading would be refused.
import './parts/languages/en.js';
import './parts/policy.js';

type Type = keyof EventDetails;

/** What the console and the element's events said since the test began. */
export const heard = {
  warnings: [] as string[],
  errors: [] as string[],
  events: [] as { type: string; detail: unknown }[],
};

const types: Type[] = [
  'eligibility-answer',
  'eligibility-decision',
  'eligibility-prefill',
  'eligibility-error',
];

const hear = ({ type, detail }: CustomEventInit & { type: string }) => {
  heard.events.push({ type, detail });
};

beforeEach(() => {
  Object.assign(heard, { warnings: [], errors: [], events: [] });
  vi.spyOn(console, 'warn').mockImplementation((...said) => heard.warnings.push(said.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...said) => heard.errors.push(said.join(' ')));
  for (const type of types) document.addEventListener(type, hear as never);
  hostScript();
});

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The page's script tag, beside which the parts lie; jsdom does not run it. */
export function hostScript(src = 'test/widget/element/parts/eligibility-check.js?ver=1.2'): void {
  document.head.replaceChildren();
  const script = document.createElement('script');
  const [path = '', query] = src.split('?');
  script.src = `${pathToFileURL(path).href}?${query}`;
  document.head.append(script);
}

/** The details of every event of a type so far. */
export function details<Name extends Type>(type: Name): EventDetails[Name][] {
  return heard.events
    .filter((event) => event.type === type)
    .map(({ detail }) => detail as EventDetails[Name]);
}

/** Writes the page; returns its first widget. */
export function page(html: string): EligibilityCheckElement {
  document.body.innerHTML = html;
  return document.querySelector('eligibility-check') as EligibilityCheckElement;
}

/** What a customer sees in a widget, as @testing-library finds it. */
export function inside(widget: EligibilityCheckElement) {
  return within(widget.shadowRoot?.querySelector('div') as HTMLElement);
}

/** A policy document as it stands in a page. */
export function jsonScript(document: unknown, id = 'policy'): string {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  return `<script type="application/json" id="${id}">${text}</script>`;
}

/** Whether the light DOM of a widget is what shows. */
export const showsFallback = (widget: EligibilityCheckElement) =>
  !!widget.shadowRoot?.querySelector('slot');
