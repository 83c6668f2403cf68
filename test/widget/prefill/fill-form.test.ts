import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fillForm } from '../../../src/widget/prefill/fill-form.ts';
import { findForm } from '../../../src/widget/prefill/find-form.ts';
import type { FieldMapping, RequestValues } from '../../../src/widget/prefill/types.ts';
import { openForm, request, servedPage, submitted } from './page.ts';

function fillServed(name: string, values: RequestValues = request): HTMLFormElement {
  document.body.innerHTML = servedPage(name);
  const form = findForm(document);
  if (!form) throw new Error(`No form found in ${name}.`);
  fillForm(form, values);
  return form;
}

/** `[outcome, label]` by key. */
function outcomes(form: HTMLFormElement, values: RequestValues, mapping?: FieldMapping) {
  const { reports } = fillForm(form, values, mapping);
  return Object.fromEntries(reports.map(({ key, outcome, label }) => [key, [outcome, label]]));
}

function control<T extends Element = HTMLInputElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page holds no ${selector}.`);
  return found;
}

const twoFields =
  '<form><label>Objet <input id="s"></label><label>Message <textarea id="m"></textarea></label></form>';
const twoValues = { subject: 'Remboursement', message: 'Bonjour' };
/** Until a reset has taken place, and what follows from it. */
const afterReset = () => new Promise((resolve) => setTimeout(resolve));

describe('what the merchant receives', () => {
  it.each(['cf7-defaut', 'cf7-defaut.hydrated'])('%s', (name) => {
    expect(submitted(fillServed(name))).toEqual({
      'your-name': 'Camille Martin',
      'your-email': 'camille@exemple.fr',
      'your-subject': 'Demande de remboursement',
      'your-message': request.message,
    });
  });

  it.each(['cf7-select', 'cf7-select.hydrated'])('%s', (name) => {
    expect(submitted(fillServed(name))).toEqual({
      nom: 'Camille Martin',
      email: 'camille@exemple.fr',
      sujet: 'Demande de remboursement',
      message: request.message,
    });
  });

  it.each(['contact-form-7', 'contact-form-7.hydrated', 'bruit', 'bruit.hydrated'])(
    '%s',
    (name) => {
      expect(submitted(fillServed(name))).toEqual({
        'your-name': 'Camille Martin',
        'your-email': 'camille@exemple.fr',
        'your-subject': 'Demande de remboursement',
        'order-id': 'CMD-20418',
        motif: 'Remboursement',
        'your-message': request.message,
      });
    },
  );

  it.each(['wpforms-lite', 'wpforms-lite.hydrated'])('%s', (name) => {
    expect(submitted(fillServed(name))).toMatchObject({
      'wpforms[fields][1][first]': 'Camille',
      'wpforms[fields][1][last]': 'Martin',
      'wpforms[fields][2]': 'camille@exemple.fr',
      'wpforms[fields][3]': 'Demande de remboursement',
      'wpforms[fields][4]': 'CMD-20418',
      'wpforms[fields][5]': 'Remboursement',
      'wpforms[fields][6]': request.message,
    });
  });

  it('wpforms-lite: the unmarked honeypot stays empty', () => {
    expect(submitted(fillServed('wpforms-lite'))).toMatchObject({ 'wpforms[fields][9]': '' });
  });

  it('wpforms-lite.hydrated: both honeypots stay empty', () => {
    expect(submitted(fillServed('wpforms-lite.hydrated'))).toMatchObject({
      'wpforms[fields][9]': '',
      'wpforms[fields][10]': '',
    });
  });

  it.each(['contact-form-7', 'wpforms-lite'])('%s: no box is ticked', (name) => {
    const form = fillServed(name);
    expect(form.querySelectorAll(':checked:not(option)')).toHaveLength(0);
  });

  it('bruit: the newsletter gets nothing', () => {
    fillServed('bruit');
    expect(submitted(control<HTMLFormElement>('#newsletter'))).toEqual({ EMAIL: '' });
  });
});

describe('what the customer is told, field by field', () => {
  it('names each control as the page does', () => {
    expect(outcomes(openForm(servedPage('cf7-defaut')), request)).toEqual({
      subject: ['filled', 'Objet'],
      email: ['filled', 'Votre e-mail'],
      name: ['filled', 'Votre nom'],
      firstName: ['not-found', null],
      lastName: ['not-found', null],
      orderId: ['not-found', null],
      message: ['filled', 'Votre message'],
      reason: ['not-found', null],
    });
  });

  it('says nothing of values that there are none of', () => {
    const values = { subject: 'Remboursement', message: ' ', email: '', reason: [] };
    expect(outcomes(openForm(servedPage('cf7-defaut')), values)).toEqual({
      subject: ['filled', 'Objet'],
    });
  });

  it("says what the owner's mapping forbids", () => {
    const mapping = { subject: false, message: '#missing' } as const;
    expect(outcomes(openForm(twoFields), twoValues, mapping)).toEqual({
      subject: ['never', null],
      message: ['not-found', null],
    });
    expect(control('#s').value).toBe('');
  });

  it('says what was cut to the length that the form allows', () => {
    const form = openForm(servedPage('contact-form-7'));
    const message = 'é'.repeat(500);
    expect(outcomes(form, { ...request, message }).message).toEqual(['shortened', 'Votre message']);
    expect(submitted(form)['your-message']).toBe('é'.repeat(400));
  });

  it('cuts no character in two', () => {
    const form = openForm('<form><textarea maxlength="4"></textarea></form>');
    outcomes(form, { ...twoValues, message: 'Zut😀😀' });
    expect(control('textarea').value).toBe('Zut');
  });

  it('leaves a value alone that has just the length allowed', () => {
    const form = openForm('<form><textarea maxlength="7"></textarea></form>');
    expect(outcomes(form, twoValues).message).toEqual(['filled', null]);
    expect(control('textarea').value).toBe('Bonjour');
  });

  it('says when a select has no such option, and adds none', () => {
    const form = openForm(servedPage('contact-form-7'));
    const before = control('select').innerHTML;
    expect(outcomes(form, { ...request, reason: ['Panne'] }).reason).toEqual([
      'no-option',
      'Motif',
    ]);
    expect(submitted(form).motif).toBe('');
    expect(control('select').innerHTML).toBe(before);
  });

  it('says when a control cannot hold the value', () => {
    const form = openForm(
      '<form><label>N° de commande <input type="number"></label><textarea></textarea></form>',
    );
    expect(outcomes(form, request).orderId).toEqual(['no-option', 'N° de commande']);
  });
});

describe('choosing an option', () => {
  const select = (options: string) =>
    openForm(`<form><label>Motif <select>${options}</select></label></form>`);
  const chosen = () => control<HTMLSelectElement>('select').selectedOptions[0]?.id;

  it('compares without accents and case, by text and by value', () => {
    outcomes(select('<option>—</option><option id="x">DÉMARCHE</option>'), {
      ...request,
      reason: ['démarche'],
    });
    expect(chosen()).toBe('x');
    outcomes(select('<option>—</option><option id="x" value="refund">Refunds</option>'), {
      ...request,
      reason: ['Refund'],
    });
    expect(chosen()).toBe('x');
  });

  it('takes the best candidate, wherever it stands', () => {
    outcomes(select('<option>—</option><option>Autre</option><option id="x">Panne</option>'), {
      ...request,
      reason: ['Panne', 'Autre'],
    });
    expect(chosen()).toBe('x');
  });

  it('passes over options that cannot be chosen', () => {
    outcomes(
      select('<option>—</option><option disabled>Panne</option><option id="x">Autre</option>'),
      { ...request, reason: ['Panne', 'Autre'] },
    );
    expect(chosen()).toBe('x');
  });

  it('gives a subject select a reason where it does not offer the subject', () => {
    const form = openForm(
      '<form><label>Objet <select><option>—</option><option>Panne</option></select></label></form>',
    );
    expect(outcomes(form, { ...request, reason: ['Panne'] }).subject).toEqual(['filled', 'Objet']);
    expect(control<HTMLSelectElement>('select').value).toBe('Panne');
  });

  it('gives a text control the first', () => {
    const form = openForm('<form><label>Motif <input></label></form>');
    outcomes(form, { ...request, reason: ['Panne', 'Autre'] });
    expect(control('input').value).toBe('Panne');
  });

  it('leaves what the customer chose', async () => {
    const form = select('<option>—</option><option>Autre</option><option>Remboursement</option>');
    await userEvent.selectOptions(control('select'), 'Autre');
    expect(outcomes(form, request).reason).toEqual(['kept', 'Motif']);
    expect(control<HTMLSelectElement>('select').value).toBe('Autre');
  });

  it("replaces the page's own first choice", () => {
    select('<option selected>Vente</option><option id="x">Remboursement</option>');
    outcomes(control('form'), request);
    expect(chosen()).toBe('x');
  });
});

describe('a reason that is ticked', () => {
  const group = (type: string, more = '') =>
    openForm(`<form><label><input type="${type}" name="r" value="q" ${more}> Question</label>
      <label><input type="${type}" name="r" value="x"> Remboursement</label>
      <label><input type="${type}" name="r" value="y"> Panne</label><textarea name="m"></textarea></form>`);
  const ticked = () =>
    [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);

  it.each(['radio', 'checkbox'])('tells the page as a press would: %s', (type) => {
    const heard: string[] = [];
    const form = group(type);
    for (const event of ['click', 'input', 'change']) {
      form.addEventListener(event, ({ target }) => {
        if ((target as HTMLInputElement).value === 'x') heard.push(event);
      });
    }
    expect(outcomes(form, request).reason).toEqual(['filled', 'Remboursement']);
    expect(ticked()).toEqual(['x']);
    expect(new Set(heard)).toEqual(new Set(['click', 'input', 'change']));
  });

  it("replaces the page's own choice", () => {
    outcomes(group('radio', 'checked'), request);
    expect(ticked()).toEqual(['x']);
  });

  it.each(['radio', 'checkbox'])("keeps the customer's: %s", async (type) => {
    const form = group(type);
    await userEvent.click(control('[value=q]'));
    expect(outcomes(form, request).reason).toEqual(['kept', 'Remboursement']);
    expect(ticked()).toEqual(['q']);
  });

  it.each(['radio', 'checkbox'])('follows a second fill: %s', (type) => {
    const form = group(type);
    fillForm(form, request);
    fillForm(form, { ...request, reason: ['Panne'] });
    expect(ticked()).toEqual(['y']);
  });
});

describe('what the customer typed', () => {
  it('is never overwritten, and the report says so', async () => {
    const form = openForm(twoFields);
    await userEvent.type(control('#s'), 'Ma demande');
    expect(outcomes(form, twoValues)).toEqual({
      subject: ['kept', 'Objet'],
      message: ['filled', 'Message'],
    });
    expect(control('#s').value).toBe('Ma demande');
  });

  it('is never overwritten, whatever the page and the request', () => {
    const label = fc.oneof(
      fc.constantFrom('Nom', 'Prénom', 'E-mail', 'Objet', 'N° de commande', 'Motif', 'Message *'),
      fc.string(),
    );
    const field = fc.record({
      label,
      tag: fc.constantFrom('input', 'textarea'),
      autocomplete: fc.constantFrom('', 'name', 'email', 'given-name', 'off'),
      typed: fc.string({ minLength: 1 }).map((text) => `≠${text.replace(/[\r\n]/g, ' ')}`),
    });
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (fields, again) => {
          const form = document.createElement('form');
          const controls = fields.map(({ label: text, tag, autocomplete, typed }) => {
            const made = document.createElement(tag) as HTMLInputElement;
            made.setAttribute('autocomplete', autocomplete);
            made.value = typed;
            const wrapper = document.createElement('label');
            wrapper.append(text, made);
            form.append(wrapper);
            return made;
          });
          document.body.replaceChildren(form);
          fillForm(form, request);
          if (again) fillForm(form, { ...request, subject: 'Autre', message: 'Autre' });
          expect(controls.map(({ value }) => value)).toEqual(fields.map(({ typed }) => typed));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('counts as filled where it is what we would write', async () => {
    const form = openForm(twoFields);
    await userEvent.type(control('#s'), 'Remboursement');
    expect(outcomes(form, twoValues).subject).toEqual(['filled', 'Objet']);
    fillForm(form, { ...twoValues, subject: 'Autre' });
    expect(control('#s').value).toBe('Remboursement');
  });

  it('stays when they edit what we wrote', async () => {
    const form = openForm(twoFields);
    fillForm(form, twoValues);
    await userEvent.type(control('#m'), ', merci');
    expect(outcomes(form, { subject: 'Panne', message: 'Bonsoir' })).toEqual({
      subject: ['filled', 'Objet'],
      message: ['kept', 'Message'],
    });
    expect([control('#s').value, control('#m').value]).toEqual(['Panne', 'Bonjour, merci']);
  });
});

describe('a second fill', () => {
  it('replaces what the first one wrote', () => {
    const form = openForm(servedPage('contact-form-7'));
    fillForm(form, request);
    fillForm(form, { ...request, orderId: 'CMD-7', reason: ['Autre'], message: 'Bonsoir' });
    expect(submitted(form)).toMatchObject({
      'order-id': 'CMD-7',
      motif: 'Autre',
      'your-message': 'Bonsoir',
    });
  });

  it('is the one that a reset brings back', async () => {
    const form = openForm(twoFields);
    fillForm(form, twoValues);
    fillForm(form, { ...twoValues, message: 'Bonsoir' });
    form.reset();
    await afterReset();
    expect(control('#m').value).toBe('Bonsoir');
  });
});

describe('a reset by the page', () => {
  it('is filled again', async () => {
    const form = openForm(servedPage('contact-form-7'));
    fillForm(form, request);
    const before = submitted(form);
    form.reset();
    expect(submitted(form)['your-message']).toBe('');
    await afterReset();
    expect(submitted(form)).toEqual(before);
  });

  it('by a button too', async () => {
    const form = openForm(
      twoFields.replace('</form>', '<button type="reset">Vider</button></form>'),
    );
    fillForm(form, twoValues);
    control<HTMLButtonElement>('button').click();
    await afterReset();
    expect(control('#s').value).toBe('Remboursement');
  });

  it('leaves a control alone that the customer had edited', async () => {
    const form = openForm(twoFields);
    fillForm(form, twoValues);
    await userEvent.clear(control('#s'));
    await userEvent.type(control('#s'), 'Panne');
    form.reset();
    await afterReset();
    expect([control('#s').value, control('#m').value]).toEqual(['', 'Bonjour']);
  });

  it('does not count as an edit when a script empties a control', async () => {
    const form = openForm(twoFields);
    fillForm(form, twoValues);
    control('#s').value = '';
    control('#s').dispatchEvent(new Event('input', { bubbles: true }));
    form.reset();
    await afterReset();
    expect(control('#s').value).toBe('Remboursement');
  });

  it('ends the matter after a submit, as Contact Form 7 resets what it has sent', async () => {
    const form = openForm(twoFields);
    form.addEventListener('submit', (event) => event.preventDefault());
    fillForm(form, twoValues);
    form.requestSubmit();
    form.reset();
    await afterReset();
    expect([control('#s').value, control('#m').value]).toEqual(['', '']);
  });

  it('ends the matter after release', async () => {
    const form = openForm(twoFields);
    const { release } = fillForm(form, twoValues);
    form.reset();
    release();
    await afterReset();
    expect(control('#s').value).toBe('');
  });

  it('of another form changes nothing', async () => {
    document.body.innerHTML = `${twoFields}<form id="other"><input></form>`;
    const form = control<HTMLFormElement>('form');
    fillForm(form, twoValues);
    control('#s').value = '';
    control<HTMLFormElement>('#other').reset();
    await afterReset();
    expect(control('#s').value).toBe('');
  });
});

describe('the page hears of it', () => {
  it('by input and change, both bubbling, once the value stands', () => {
    const form = openForm(twoFields);
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      form.addEventListener(type, ({ target }) => {
        heard.push(`${type} ${(target as HTMLInputElement).value}`);
      });
    }
    fillForm(form, twoValues);
    expect(heard).toEqual([
      'input Remboursement',
      'change Remboursement',
      'input Bonjour',
      'change Bonjour',
    ]);
  });

  it('through the setter of the prototype, where a framework overrides that of the control', () => {
    const form = openForm(twoFields);
    const setter = vi.fn();
    const subject = control('#s');
    const get = () => subject.getAttribute('data-seen') ?? '';
    Object.defineProperty(subject, 'value', { configurable: true, get, set: setter });
    fillForm(form, twoValues);
    expect(setter).not.toHaveBeenCalled();
    delete (subject as { value?: string }).value;
    expect(subject.value).toBe('Remboursement');
  });

  it('a value that the page rewrites is still ours to replace', () => {
    const form = openForm(twoFields);
    control('#s').addEventListener('input', () => {
      control('#s').value = control('#s').value.toUpperCase();
    });
    fillForm(form, twoValues);
    fillForm(form, { ...twoValues, subject: 'Panne' });
    expect(control('#s').value).toBe('PANNE');
  });

  it('neither by a submit nor by a change of focus', () => {
    const form = openForm(twoFields.replace('</form>', '<button>Envoyer</button></form>'));
    const submit = vi.fn();
    form.addEventListener('submit', submit);
    control<HTMLButtonElement>('button').focus();
    fillForm(form, twoValues);
    expect(submit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control('button'));
  });
});

it('a message of several lines becomes one where the owner maps it to one line', () => {
  const form = openForm('<form><input id="x"></form>');
  fillForm(form, { subject: '', message: 'Bonjour,\r\n\r\nmerci' }, { message: '#x' });
  expect(control('#x').value).toBe('Bonjour, merci');
});

it('a form that has left the page does no harm', () => {
  const form = openForm(twoFields);
  form.remove();
  expect(outcomes(form, twoValues).subject).toEqual(['filled', 'Objet']);
});
