import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFormWords } from '../../../src/languages/all-languages.ts';
import type { FormWords } from '../../../src/languages/form-words.ts';
import { findControls } from '../../../src/widget/prefill/find-controls.ts';
import { learnFormWords } from '../../../src/widget/prefill/form-words.ts';
import type { FieldKey, FieldMapping } from '../../../src/widget/prefill/types.ts';
import { openForm, servedPage } from './page.ts';

/** The ids of the controls found, by key. */
function found(html: string, mapping?: FieldMapping): Partial<Record<FieldKey, string>> {
  const controls = findControls(openForm(`<form>${html}</form>`), mapping);
  return Object.fromEntries(Object.entries(controls).map(([key, { id }]) => [key, id]));
}

const labelled = (label: string, control = '<input id="x">') =>
  `<label>${label} ${control}</label>`;

describe('a control is known by its label', () => {
  it.each<[FieldKey, string]>([
    ['subject', 'Objet'],
    ['subject', 'Sujet de votre message (facultatif)'],
    ['subject', 'Subject *'],
    ['subject', '* Objet :'],
    ['subject', 'Objet * (obligatoire)'],
    ['email', 'Votre adresse e-mail'],
    ['email', 'Courriel :'],
    ['email', 'Your email (required)'],
    ['email', 'Adresse mail *'],
    ['name', 'Votre nom'],
    ['name', 'NOM & PRÉNOM *'],
    ['name', 'Full name'],
    ['firstName', 'Prénom(s)'],
    ['firstName', 'First name'],
    ['lastName', 'Nom de famille'],
    ['lastName', 'Surname'],
    ['orderId', 'N° de commande'],
    ['orderId', 'Nº de commande'],
    ['orderId', 'Numéro de la commande (Facultatif)'],
    ['orderId', 'Référence de votre commande'],
    ['orderId', 'Numéro de transaction'],
    ['orderId', 'Order #'],
    ['orderId', 'Order number (optional)'],
    ['reason', 'Motif de votre demande'],
    ['reason', 'Type de demande'],
    ['reason', 'Reason for contacting us'],
  ])('%s: %s', (key, label) => {
    expect(found(labelled(label))).toEqual({ [key]: 'x' });
  });

  it.each([
    'Société',
    'Téléphone',
    'Nom de la société',
    'Site web',
    'Votre commande en quelques mots',
    'E-mail de votre conseiller',
    'Message (ne pas remplir)',
    '* * Service',
    'Objet * *',
    '* Objet *',
    'Numéro * commande',
    '* * E-mail',
    'de RGPD Objet',
  ])('and %s is none that we fill', (label) => {
    expect(found(labelled(label))).toEqual({});
  });

  it('whose select does not speak for it', () => {
    const select = '<select id="x"><option>Choisir</option><option>Autre</option></select>';
    expect(found(labelled('Objet', select))).toEqual({ subject: 'x' });
    expect(found(labelled('Votre demande', select))).toEqual({ reason: 'x' });
  });

  it('also once a plugin has put its complaint into it', () => {
    const complaint = '<input id="x"><span aria-hidden="true">Veuillez renseigner ce champ.</span>';
    expect(found(labelled('Votre nom', complaint))).toEqual({ name: 'x' });
  });

  it.each([
    ['aria-label', '<input id="x" aria-label="Objet">'],
    [
      'aria-labelledby',
      '<b id="a">Champ</b><i id="b">Objet</i><input id="x" aria-labelledby="z b">',
    ],
    ['placeholder', '<input id="x" placeholder="Objet*">'],
    ['the text beside it', '<p>Objet :<br><input id="x"></p><p><input id="y"></p>'],
    ['its table row', '<table><tr><th>Objet</th><td><input id="x"></td></tr></table>'],
    ['its legend', '<fieldset><legend>Objet</legend><div><input id="x"></div></fieldset>'],
  ])('or by %s', (_, html) => {
    expect(found(html)).toEqual({ subject: 'x' });
  });
});

describe('once its language is learned, a control is known by its label', () => {
  const learn = (language: string) => learnFormWords(allFormWords[language] as FormWords);

  it.each<[string, FieldKey, string]>([
    ['es', 'subject', 'Asunto *'],
    ['es', 'email', 'Dirección de correo electrónico'],
    ['es', 'name', 'Su nombre'],
    ['es', 'orderId', 'N.º de pedido (opcional)'],
    ['es', 'reason', 'Motivo de contacto'],
    ['de', 'subject', 'Betreff'],
    ['de', 'email', 'Deine E-Mail-Adresse (erforderlich)'],
    ['de', 'name', 'Vor- und Nachname'],
    ['de', 'lastName', 'Familienname'],
    ['de', 'orderId', 'Auftragsnummer'],
    ['de', 'reason', 'Ihr Anliegen'],
    ['it', 'subject', 'Oggetto (obbligatorio)'],
    ['it', 'email', 'La tua e-mail'],
    ['it', 'lastName', 'Cognome'],
    ['it', 'orderId', 'Codice ordine'],
    ['it', 'reason', 'Motivo del contatto'],
    ['pt', 'subject', 'Assunto'],
    ['pt', 'email', 'O seu e-mail'],
    ['pt', 'email', 'Correio eletrónico'],
    ['pt', 'firstName', 'Primeiro nome'],
    ['pt', 'orderId', 'Número do pedido'],
    ['pt', 'reason', 'Tipo de pedido'],
    ['nl', 'subject', 'Onderwerp'],
    ['nl', 'email', 'Je e-mailadres (verplicht)'],
    ['nl', 'name', 'Voor- en achternaam'],
    ['nl', 'orderId', 'Ordernummer'],
    ['nl', 'reason', 'Soort vraag'],
    ['ar', 'subject', 'موضوع الرسالة'],
    ['ar', 'email', 'بريدك الإلكتروني *'],
    ['ar', 'name', 'اسمك الكامل'],
    ['ar', 'firstName', 'الاسم الأول'],
    ['ar', 'lastName', 'اسم العائلة'],
    ['ar', 'orderId', 'رقم طلبك (اختياري)'],
    ['ar', 'reason', 'سبب الطلب'],
  ])('%s, %s: %s', (language, key, label) => {
    learn(language);
    expect(found(labelled(label))).toEqual({ [key]: 'x' });
  });

  it.each([
    ['es', 'Nombre de pedidos'],
    ['es', 'Tu pedido en pocas palabras'],
    ['it', 'Numero di telefono'],
    ['de', 'Nachname des Empfängers'],
    ['ar', 'رقم الهاتف'],
  ])('and in %s, %s is none that we fill', (language, label) => {
    learn(language);
    expect(found(labelled(label))).toEqual({});
  });
});

describe('where the label says nothing', () => {
  it('autocomplete comes first', () => {
    expect(
      found(
        '<label>Nom <input id="n" autocomplete="section-a billing family-name"></label><label>Contact <input id="e" autocomplete="email"></label>',
      ),
    ).toEqual({ lastName: 'n', email: 'e' });
  });

  it('the type tells an e-mail and a message', () => {
    expect(found('<input id="x"><input id="e" type="email"><textarea id="m"></textarea>')).toEqual({
      email: 'e',
      message: 'm',
    });
  });

  it('the name comes last', () => {
    expect(
      found(
        '<input id="a" name="your-subject"><input id="b" name="form_fields[name]"><input id="c" name="order_id"><input id="d" name="input_7">',
      ),
    ).toEqual({ subject: 'a', name: 'b', orderId: 'c' });
  });

  it('a label is trusted more than a name', () => {
    expect(
      found('<label>Société <input id="a" name="name"></label><label>Nom <input id="b"></label>'),
    ).toEqual({ name: 'b' });
  });
});

describe('names of people', () => {
  it('next to Prénom, Nom is the surname', () => {
    expect(found('<label>Nom <input id="l"></label><label>Prénom <input id="f"></label>')).toEqual({
      firstName: 'f',
      lastName: 'l',
    });
  });

  it('next to a surname, the name is the first name', () => {
    const spanish = '<label>Nombre <input id="f"></label><label>Apellidos <input id="l"></label>';
    expect(found(spanish)).toEqual({ firstName: 'f', lastName: 'l' });
  });

  it('also where the form marks it as a whole name', () => {
    expect(
      found(
        '<label>Prénom <input id="f"></label><label>Nom <input id="l" autocomplete="name"></label>',
      ),
    ).toEqual({ firstName: 'f', lastName: 'l' });
  });

  it('a surname that is never to be filled is not taken for a whole name', () => {
    expect(
      found('<label>Nom <input id="l"></label><label>Prénom <input id="f"></label>', {
        lastName: false,
      }),
    ).toEqual({ firstName: 'f' });
  });

  it('WPForms ties only the small labels below', () => {
    const form = openForm(servedPage('wpforms-lite'));
    const { firstName, lastName, name } = findControls(form);
    expect([firstName?.name, lastName?.name, name]).toEqual([
      'wpforms[fields][1][first]',
      'wpforms[fields][1][last]',
      undefined,
    ]);
  });
});

describe('a reason that is ticked', () => {
  const controls = (html: string, reasons: string[], mapping?: FieldMapping) =>
    findControls(openForm(`<form>${html}</form>`), mapping, reasons).reason?.id;
  const group = (type: string) =>
    `<label><input type="${type}" name="r" id="a"> Question</label><label><input type="${type}" name="r" id="b"> Remboursement *</label>`;

  it.each(['radio', 'checkbox'])('is the %s that says just that', (type) => {
    expect(controls(group(type), ['Retour', 'remboursement'])).toBe('b');
  });

  it('is the best there is', () => {
    expect(controls(group('radio'), ['Question', 'Remboursement'])).toBe('a');
  });

  it.each([
    ['contains it', group('radio'), ['Rembourser']],
    [
      'stands alone',
      '<label><input type="checkbox" name="r" id="a"> Question</label>',
      ['Question'],
    ],
  ])('is none that %s', (_, html, reasons) => {
    expect(controls(html, reasons)).toBeUndefined();
  });

  it('is not needed where a field asks for it', () => {
    const field = '<label>Motif <input id="x"></label>';
    expect(controls(group('radio') + field, ['Question'])).toBe('x');
  });

  it('is never ticked where the owner says so', () => {
    expect(controls(group('radio'), ['Question'], { reason: false })).toBeUndefined();
  });
});

describe("the owner's mapping", () => {
  const form =
    '<label>Objet <input id="a" class="a"></label><label>Suivi <input id="b" class="b"></label>';

  it('wins over the label', () => {
    expect(found(form, { subject: '.b' })).toEqual({ subject: 'b' });
  });

  it('keeps its control from every other key', () => {
    expect(found(form, { orderId: '.a' })).toEqual({ orderId: 'a' });
  });

  it('says never with false', () => {
    expect(found(form, { subject: false })).toEqual({});
  });

  it.each(['.missing', 'a[', ''])('fills nothing else when it finds nothing: %j', (selector) => {
    expect(found(form, { subject: selector })).toEqual({});
  });

  it('looks into the form first, then into the page', () => {
    document.body.innerHTML = `<input id="out" class="a"><input id="far" class="c"><form>${form}</form>`;
    const controls = findControls(document.querySelector('form') as HTMLFormElement, {
      subject: '.a',
      orderId: '.c',
    });
    expect([controls.subject?.id, controls.orderId?.id]).toEqual(['a', 'far']);
  });

  it('may name the box around a control', () => {
    expect(found('<p class="box"><input id="x"></p>', { reason: '.box' })).toEqual({ reason: 'x' });
  });

  it.each(['checkbox', 'radio', 'file', 'password', 'hidden', 'submit', 'button'])(
    'cannot make us write into a control of type %s',
    (type) => {
      expect(found(`<input id="x" type="${type}">`, { subject: '#x' })).toEqual({});
    },
  );
});

describe('honeypots are left alone', () => {
  it.each([
    ['hidden by a script', '<label>Nom <input tabindex="-1"></label>'],
    ['hidden from screen readers', '<p aria-hidden="true"><label>Nom <input></label></p>'],
    ['not displayed', '<p style="display:none"><label>Nom <input></label></p>'],
    ['of Akismet', '<p style="display:none"><label>Δ <textarea></textarea></label></p>'],
    ['of reCAPTCHA', '<textarea name="g-recaptcha-response" style="display:none"></textarea>'],
    ['labelled so', '<label>Laissez ce champ vide <input name="nom"></label>'],
    ['labelled so', '<label>Leave this field blank <input type="email"></label>'],
    ['labelled so', '<label>Merci de ne pas remplir ce champ <input name="email"></label>'],
    ['labelled so', '<label for="x">Nom</label><input id="x" placeholder="Please leave it empty">'],
    ['of Ninja Forms', '<input name="nf-field-hp">'],
    ['by their name', '<input name="fields[hp]"><input name="website"><input name="url">'],
    ['by their name', '<label>Nom <input name="everest_forms[hp]"></label>'],
    ['by their name', '<label>Nom <input id="contact_hp"></label>'],
    ['by their name', '<label>E-mail <input type="email" name="honeypot-7"></label>'],
    ['labelled so', '<label>Bitte leer lassen <input type="email"></label>'],
    ['labelled so', '<label>Dejar en blanco <input type="email"></label>'],
    ['labelled so', '<label>اترك هذا الحقل فارغًا <input type="email"></label>'],
  ])('%s', (_, html) => {
    expect(found(html)).toEqual({});
  });

  it('and do not hide the real control behind them', () => {
    expect(
      found(
        '<div><input id="trap" name="email" type="email" tabindex="-1"></div><input id="e" type="email">',
      ),
    ).toEqual({ email: 'e' });
  });

  it("whatever words WPForms takes from the form's labels", () => {
    const html = servedPage('wpforms-lite');
    const words =
      'Nom * E-mail * Objet * Numéro de commande Motif Commentaire ou message * Service';
    const word = fc.constantFrom(...words.split(' '));
    fc.assert(
      fc.property(fc.tuple(word, word, word), (three) => {
        const label = three.join(' ');
        fc.pre(!/^(\* )?Numéro (de )?commande( \*)?$/.test(label));
        const form = openForm(html.replace('de RGPD Objet', label));
        const trap = form.querySelector('#wpforms-11-field_9');
        expect(Object.values(findControls(form))).not.toContain(trap);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a step that waits its turn', () => {
  it('is filled in all the same', () => {
    expect(
      found(
        '<div><input id="e" type="email"><button>Suivant</button></div><div style="display:none" aria-hidden="true"><label>Objet <input id="s"></label><label>Message <textarea id="m"></textarea></label></div>',
      ),
    ).toEqual({ email: 'e', subject: 's', message: 'm' });
  });

  it('also with a single question', () => {
    expect(
      found(
        '<input id="e" type="email"><div hidden><textarea id="m"></textarea><button>Retour</button></div>',
      ),
    ).toEqual({ email: 'e', message: 'm' });
  });

  it('also in a form that is hidden as a whole', () => {
    document.body.innerHTML = `<dialog aria-hidden="true"><form><input id="e" type="email"></form></dialog>`;
    const form = document.querySelector('form') as HTMLFormElement;
    expect(findControls(form).email?.id).toBe('e');
  });
});

it('a select that a script has replaced is still the one that is sent', () => {
  expect(
    found(
      '<label for="x">Motif</label><select id="x" class="select2-hidden-accessible" tabindex="-1" aria-hidden="true"></select>',
    ),
  ).toEqual({ reason: 'x' });
});
