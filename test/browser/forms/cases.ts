import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { FieldMapping } from '../../../src/widget/prefill/types.ts';
import { ReactForm } from './react-form.ts';
import { request } from './request.ts';

/** A page with a form, and what its server has to receive. Knows no browser. */
export interface FormCase {
  name: string;
  /** Of the page; French where it is absent. */
  lang?: string;
  /** What stands in the body, scripts included. */
  html: string;
  mapping?: FieldMapping;
  /** What the customer types before the form is filled, and after: CSS selector → text. */
  typedBefore?: Record<string, string>;
  typedAfter?: Record<string, string>;
  /** What the customer presses after that, by CSS selector. */
  pressed?: string;
  /** A JavaScript expression: the page is done with what it does, and the form is filled. */
  ready: string;
  /** A JavaScript expression that sends the form. */
  send: string;
  /** Everything that is received, by the name of the control, hidden inputs and honeypots apart. */
  expected: Record<string, string>;
  /** The names of honeypots: received empty, or not at all. */
  empty: string[];
}

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** A page of test/forms, as if it lay on this server. */
const served = (name: string) =>
  file(`../../forms/${name}.html`).replaceAll('https://merchant.example', '');
/** A page of this folder. */
const page = (name: string) => file(`${name}.html`);

const { subject, email, name, firstName, lastName, orderId } = request;
/** As forms send it. */
const message = request.message.replaceAll('\n', '\r\n');
/** As scripts send it. */
const asTyped = request.message;

const done = "document.body.matches('[data-done]') && ";
const isFilled = "[...document.querySelectorAll('textarea')].some(({ value }) => value)";
const submit =
  "{ const { form } = [...document.querySelectorAll('textarea')].find(({ value }) => value); form.noValidate = true; form.requestSubmit(); }";

function formCase(
  title: string,
  html: string,
  expected: Record<string, string>,
  more: Partial<FormCase> = {},
): FormCase {
  return { name: title, html, expected, empty: [], ready: isFilled, send: submit, ...more };
}

const cf7 = {
  'your-name': name,
  'your-email': email,
  'your-subject': subject,
  'your-message': message,
};
const cf7Full = { ...cf7, 'order-id': orderId, motif: 'Remboursement' };
const cf7Select = { nom: name, email, sujet: 'Demande de remboursement', message };
const wpforms = {
  'wpforms[fields][1][first]': firstName,
  'wpforms[fields][1][last]': lastName,
  'wpforms[fields][2]': email,
  'wpforms[fields][3]': subject,
  'wpforms[fields][4]': orderId,
  'wpforms[fields][5]': 'Remboursement',
  'wpforms[fields][6]': message,
};
const jetpack = {
  'g24-nom': name,
  'g24-email': email,
  'g24-objet': subject,
  'g24-numrodecommande': orderId,
  'g24-motif': 'Remboursement',
};
const ninja = {
  'nf-field-5-textbox': name,
  'nf-field-6-email': email,
  'nf-field-7-textbox': subject,
  'nf-field-8-textbox': orderId,
  'nf-field-9': 'remboursement',
  'nf-field-10': asTyped,
};

const scripts = (...names: string[]) =>
  names.map((one) => `<script src="/lib/${one}.js"></script>`).join('');
const bodyData = (key: string, value: string) =>
  `<script>document.body.dataset.${key} = '${value}';</script>`;
const ninjaPage = (before = '') =>
  `${served('ninja-forms')}<template>${served('ninja-forms.hydrated')}</template>${before}${scripts('jquery', 'underscore', 'backbone', 'ninja')}`;
const ninjaSend = "document.querySelector('.nf-form-cont [type=submit]').click()";

/** The labels of one language, in the order: name, e-mail, subject, order, reason, message. */
const languages: Record<string, string[]> = {
  es: [
    'Nombre y apellidos *',
    'Correo electrónico (obligatorio)',
    'Asunto',
    'Número de pedido (opcional)',
    'Motivo de la consulta',
    'Tu mensaje',
  ],
  it: [
    'Nome e cognome*',
    'Indirizzo e-mail',
    'Oggetto:',
    'Numero d’ordine (facoltativo)',
    'Motivo della richiesta',
    'Il tuo messaggio',
  ],
  pt: [
    'O seu nome',
    'Endereço de e-mail',
    'Assunto',
    'N.º da encomenda',
    'Motivo do contacto',
    'A sua mensagem',
  ],
  nl: [
    'Uw naam (verplicht)',
    'E-mailadres',
    'Onderwerp',
    'Bestelnummer',
    'Reden van contact',
    'Uw bericht',
  ],
};
const inLanguage = ([a, b, c, d, e, f]: string[]) => `<form method="post" action="/sent">
  <p><label>Ref. <input name="zero"></label></p>
  <p><label>${a} <input name="a"></label></p><p><label>${b} <input name="b"></label></p>
  <p><label>${c} <input name="c"></label></p><p><label>${d} <input name="d"></label></p>
  <p><label>${e} <select name="e"><option value="">—</option><option>Remboursement</option></select></label></p>
  <p><label>… <textarea name="other"></textarea></label></p>
  <p><label>${f} <textarea name="f"></textarea></label></p><button>OK</button></form>`;

const three = { objet: subject, mail: email, message };

/** Every form that the browsers of the tests fill in and send. */
export const formCases: FormCase[] = [
  ...['cf7-defaut', 'cf7-defaut.hydrated'].map((one) => formCase(one, served(one), cf7)),
  ...['cf7-select', 'cf7-select.hydrated'].map((one) => formCase(one, served(one), cf7Select)),
  ...['contact-form-7', 'contact-form-7.hydrated', 'bruit', 'bruit.hydrated'].map((one) =>
    formCase(one, served(one), cf7Full),
  ),
  formCase('wpforms-lite', served('wpforms-lite'), wpforms, { empty: ['wpforms[fields][9]'] }),
  formCase(
    'wpforms-lite.hydrated',
    served('wpforms-lite.hydrated'),
    // A department, which is none of what we know.
    { ...wpforms, 'wpforms[fields][8]': '' },
    { empty: ['wpforms[fields][9]', 'wpforms[fields][10]'] },
  ),
  formCase('jetpack (as served)', served('jetpack'), { ...jetpack, 'g24-message': message }),
  formCase(
    'jetpack.hydrated (sends its state)',
    `${served('jetpack.hydrated')}${scripts('jetpack')}`,
    { ...jetpack, 'g24-message': asTyped },
  ),
  formCase(
    'jetpack (hydrated after filling)',
    `${served('jetpack')}${bodyData('hydrate', 'late')}${scripts('jetpack')}`,
    { ...jetpack, 'g24-message': asTyped },
    { ready: done + isFilled },
  ),
  formCase('ninja-forms (Backbone)', ninjaPage(), ninja, {
    send: ninjaSend,
    empty: ['nf-field-hp'],
  }),
  formCase('ninja-forms (drawn after the click)', ninjaPage(bodyData('draw', 'late')), ninja, {
    send: ninjaSend,
    empty: ['nf-field-hp'],
  }),

  formCase('wrapping labels', page('wrapped'), {
    nom: name,
    mail: email,
    sujet: subject,
    texte: message,
  }),
  formCase(
    'page builder',
    page('elementor'),
    {
      'form_fields[name]': name,
      'form_fields[email]': email,
      'form_fields[field_1a2b3c]': subject,
      'form_fields[field_4d5e6f]': orderId,
      'form_fields[message]': message,
    },
    { empty: ['form_fields[field_hp]'] },
  ),
  formCase('table with placeholders', page('table'), {
    f1: name,
    f2: email,
    f3: '',
    f4: orderId,
    f5: subject,
    f6: message,
  }),
  formCase('aria-labelledby', page('labelled-by'), {
    a: firstName,
    b: lastName,
    c: email,
    d: '',
    e: orderId,
    f: '7',
    g: message,
  }),
  formCase('four fields', page('four-fields'), {
    p: firstName,
    n: lastName,
    e: email,
    m: message,
  }),
  formCase(
    'English',
    page('english').replace('<option>Refund', '<option>Remboursement'),
    {
      first_name: firstName,
      last_name: lastName,
      contact: email,
      phone: '',
      s: subject,
      o: orderId,
      why: 'Remboursement',
      text: message,
    },
    { empty: ['website'] },
  ),
  formCase(
    'German',
    page('german'),
    {
      'vorname-1': firstName,
      'text-2': lastName,
      'text-3': email,
      'text-4': subject,
      'text-5': orderId,
      'menu-6': 'Remboursement',
      'text-7': message,
    },
    { lang: 'de', empty: ['email'] },
  ),
  formCase(
    'Arabic, right to left',
    page('arabic'),
    { a: name, b: email, c: subject, d: orderId, e: 'r', f: message },
    { lang: 'ar' },
  ),
  ...Object.entries(languages).map(([lang, labels]) => {
    const received = { a: name, b: email, c: subject, d: orderId, e: 'Remboursement', f: message };
    return formCase(
      `in "${lang}"`,
      inLanguage(labels),
      { zero: '', ...received, other: '' },
      { lang },
    );
  }),

  formCase('steps', page('steps'), {
    nom: name,
    mail: email,
    objet: subject,
    commande: orderId,
    message,
  }),
  formCase(
    'steps that are added',
    page('added-steps'),
    { mail: email, objet: subject, commande: orderId, message },
    { pressed: '[type=button]', ready: "document.querySelector('[name=commande]').value" },
  ),
  formCase(
    'conditional fields',
    page('conditional'),
    { mail: email, motif: 'Remboursement', commande: orderId, objet: subject, message },
    { ready: "document.querySelector('[name=objet]').value" },
  ),
  formCase('radio buttons', page('radios'), { mail: email, sujet: '2', message }),
  formCase('boxes', page('boxes'), { mail: email, 'motif[]': 'remboursement', message }),
  formCase('maxlength', page('maxlength'), {
    objet: 'Demande de',
    mail: email,
    message: 'Bonjour,\r\n\r\nma',
  }),
  formCase(
    'honeypots',
    page('honeypots'),
    { n: name, e: email, s: subject, m: message },
    {
      empty: [
        ...['input_9', 'everest_forms[hp]', 'contact_hp', 'email', 'subject', 'name', 'url'],
        'g-recaptcha-response',
      ],
    },
  ),
  formCase('Choices.js', page('choices'), { mail: email, motif: 'r', message }),
  formCase('Choices.js 10', page('choices-10'), {
    mail: email,
    motif: 'Demande de remboursement',
    message,
  }),
  formCase(
    'TomSelect',
    page('tom-select'),
    { mail: email, objet: 'Demande de remboursement', motif: 'r', message },
    { ready: done + isFilled },
  ),
  formCase('select2', page('select2'), { mail: email, motif: 'r', message }),
  formCase('React', `<main></main>${scripts('react-page')}`, {
    objet: subject,
    mail: email,
    motif: 'Remboursement',
    choix: '',
    message: asTyped,
  }),
  formCase(
    'React, hydrated after filling',
    `<main data-start="late">${renderToString(createElement(ReactForm))}</main>${scripts('react-page')}`,
    { objet: subject, mail: email, motif: 'Remboursement', choix: '', message: asTyped },
    { ready: done + isFilled },
  ),
  formCase('React, radio buttons', `<main data-start="radios"></main>${scripts('react-page')}`, {
    mail: email,
    sujet: 'Remboursement',
    message: asTyped,
  }),

  formCase(
    'reset on load',
    page('reset-on-load'),
    { ...three, motif: 'Remboursement' },
    { ready: done + isFilled },
  ),
  formCase('reset after sending', page('reset-after-sending'), three),
  formCase(
    'late form',
    page('late'),
    { ...three, commande: orderId },
    {
      ready: "document.querySelector('[name=commande]')?.value",
    },
  ),
  formCase('form drawn anew', page('replaced'), three, { ready: done + isFilled }),
  formCase(
    'emptied without an event',
    page('wiped'),
    { objet: subject, mail: email, motif: 'Remboursement', message: asTyped },
    { ready: done + isFilled },
  ),
  formCase(
    'the customer typed first',
    served('contact-form-7'),
    { ...cf7Full, 'your-subject': 'Ma demande', 'your-message': 'Bonsoir' },
    { typedBefore: { '[name=your-subject]': 'Ma demande', textarea: 'Bonsoir' } },
  ),
  formCase(
    'edited after filling',
    page('wrapped'),
    { nom: 'Claude', mail: email, sujet: subject, texte: message },
    { typedAfter: { '[name=nom]': 'Claude' } },
  ),
  formCase(
    'the owner’s mapping',
    page('table'),
    { f1: '', f2: email, f3: orderId, f4: '', f5: subject, f6: message },
    { mapping: { name: false, orderId: '[name=f3]' } },
  ),
  formCase('in a shadow tree', page('shadow'), three, {
    ready: "document.querySelector('contact-form').shadowRoot.querySelector('textarea').value",
    send: "document.querySelector('contact-form').shadowRoot.querySelector('form').requestSubmit()",
  }),
  formCase('in a frame', page('frame'), three, {
    ready: "document.querySelector('iframe').contentDocument.querySelector('textarea').value",
    send: "document.querySelector('iframe').contentDocument.querySelector('form').requestSubmit()",
  }),
];
