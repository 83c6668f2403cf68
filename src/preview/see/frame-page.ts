import type { Answers, Policy } from '../../policy/index.ts';
import { beside } from '../beside.ts';
import frame from '../styles/frame.css?inline';
import { trusted } from '../trusted.ts';

/** As much of `<eligibility-check>` as is used here. */
export interface Widget extends HTMLElement {
  policy: Policy | null;
  answers: Answers;
}

/** The words on the customer's page around the widget. */
export interface PageWords {
  page: string;
  form: string;
  name: string;
  email: string;
  order: string;
  subject: string;
  message: string;
  send: string;
}

/** In a frame without a doctype, browsers lay out as they did decades ago. */
export function emptyPage(): string {
  return trusted().createHTML('<!doctype html><meta charset="utf-8">');
}

/** Builds, in a frame that has just loaded, a merchant's contact page with the widget on it. */
export function buildPage(view: Window & typeof globalThis, say: PageWords): Widget {
  const { document } = view;
  const add = <Tag extends keyof HTMLElementTagNameMap>(
    parent: Node,
    tag: Tag,
    settings: Partial<HTMLElementTagNameMap[Tag]> = {},
  ) => parent.appendChild(Object.assign(document.createElement(tag), settings));

  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(frame);
  document.adoptedStyleSheets = [sheet];
  document.title = say.page;
  const main = add(document.body, 'main');
  const widget = document.createElement('eligibility-check') as Widget;
  main.append(widget);
  const form = add(main, 'form');
  add(form, 'h2', { textContent: say.form });
  const field = (label: string, name: string, type: string) => {
    const around = add(form, 'label', { textContent: label });
    if (type) add(around, 'input', { name, type });
    else add(around, 'textarea', { name, rows: 4 });
  };
  field(say.name, 'your-name', 'text');
  field(say.email, 'your-email', 'email');
  field(say.order, 'order-id', 'text');
  field(say.subject, 'your-subject', 'text');
  field(say.message, 'your-message', '');
  add(form, 'button', { textContent: say.send });
  form.noValidate = true;
  // Nothing is sent from here.
  form.addEventListener('submit', (event) => event.preventDefault());
  const script = document.createElement('script');
  script.src = trusted(view).createScriptURL(beside('eligibility-check.js'));
  document.head.append(script);
  return widget;
}
