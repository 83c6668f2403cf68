import { type ComponentChild, h, render } from 'preact';
import { App } from './app.tsx';
import { beside } from './beside.ts';
import { Failure } from './failure.tsx';
import { draftInLink } from './hand-over/draft-in-link.ts';
import type { PageLanguage } from './language.ts';
import { styleSheet } from './styles/style-sheet.ts';
import { words } from './words.ts';
import { createDraftStore } from './workbench/draft-store.ts';
import { draftOf } from './workbench/read-draft.ts';
import { createWorkbench } from './workbench/workbench.ts';
import { type Analyst, createAnalyst } from './worker/analyst.ts';

/**
 * `<policy-preview>`: shows what a change to a policy does, before it is published.
 *
 * `policy` is the URL of the live document, by default the shipped one beside the script; `lang` is
 * `fr` or `en`, by default as the page says; `theme` is `auto`, `light` or `dark`.
 */
export class PolicyPreviewElement extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return ['policy', 'lang'];
  }

  #analyst: Analyst | undefined;
  #presence: AbortController | undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    this.#open();
  }

  disconnectedCallback(): void {
    this.#presence?.abort();
    this.#presence = undefined;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.#presence && before !== after) this.#open();
  }

  get #lang(): PageLanguage {
    const tag = this.closest('[lang]')?.getAttribute('lang') ?? 'fr';
    return /^en\b/i.test(tag) ? 'en' : 'fr';
  }

  async #open(): Promise<void> {
    this.#presence?.abort();
    this.#presence = new AbortController();
    const { signal } = this.#presence;
    const root = this.shadowRoot as ShadowRoot;
    const lang = this.#lang;
    const say = words[lang];
    const address = this.getAttribute('policy');
    const url = address
      ? new URL(address, this.baseURI).href
      : beside('policies/abonnements-smarters-pro.json');
    const page = (inside: ComponentChild) => render(h('div', { class: 'page' }, inside), root);
    page(h('p', { role: 'status' }, say.loading));
    try {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      const text = await response.text();
      const { text: given, problem } = await draftInLink(location.hash, text, lang);
      this.#analyst ??= createAnalyst();
      const analyst = this.#analyst;
      const read = async (text: string) => draftOf(text, await analyst.ask('read', { text }));
      const bench = await createWorkbench(text, createDraftStore(), { given, read, signal });
      if (signal.aborted) return;
      analyst.prepare('compare');
      page(h(App, { key: url, bench, analyst, lang, problem }));
    } catch (error) {
      if (signal.aborted) return;
      const { message, issues } = error as Error & { issues?: [] };
      page(h(Failure, { title: say.failed, message, issues: issues ?? [], lang }));
    }
  }
}
