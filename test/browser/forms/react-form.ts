import { type ChangeEvent, createElement as h, useState } from 'react';

/** A form whose controls React controls: what it sends is its state, not what the page shows. */
export function ReactForm() {
  const [state, setState] = useState({ objet: '', mail: '', motif: '', choix: '', message: '' });
  type Name = keyof typeof state;
  const bind = (name: Name) => ({
    name,
    value: state[name],
    onChange: ({ target }: ChangeEvent<{ value: string }>) =>
      setState((before) => ({ ...before, [name]: target.value })),
  });
  const tick = (value: string) =>
    h(
      'label',
      { key: value },
      h('input', { ...bind('choix'), type: 'radio', value, checked: state.choix === value }),
      value,
    );
  return h(
    'form',
    {
      onSubmit: (event: { preventDefault(): void }) => {
        event.preventDefault();
        fetch('/sent', { method: 'POST', body: new URLSearchParams(state) });
      },
    },
    h('label', null, 'Objet', h('input', bind('objet'))),
    h('label', null, 'E-mail', h('input', { ...bind('mail'), type: 'email' })),
    h(
      'label',
      null,
      'Motif',
      h(
        'select',
        bind('motif'),
        h('option', { value: '' }, 'Choisir'),
        h('option', null, 'Question'),
        h('option', null, 'Remboursement'),
      ),
    ),
    h('fieldset', null, ['Oui', 'Non'].map(tick)),
    h('label', null, 'Message', h('textarea', bind('message'))),
    h('button', { type: 'submit' }, 'Envoyer'),
  );
}

/** A form whose reason is ticked, under React. */
export function ReactRadios() {
  const [state, setState] = useState({ mail: '', sujet: '', message: '' });
  const keep = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setState((before) => ({ ...before, [target.name]: target.value }));
  return h(
    'form',
    {
      onSubmit: (event: { preventDefault(): void }) => {
        event.preventDefault();
        fetch('/sent', { method: 'POST', body: new URLSearchParams(state) });
      },
    },
    h(
      'label',
      null,
      'E-mail',
      h('input', { name: 'mail', type: 'email', value: state.mail, onChange: keep }),
    ),
    ['Question', 'Remboursement'].map((value) =>
      h(
        'label',
        { key: value },
        h('input', {
          name: 'sujet',
          type: 'radio',
          value,
          checked: state.sujet === value,
          onChange: keep,
        }),
        value,
      ),
    ),
    h(
      'label',
      null,
      'Message',
      h('textarea', { name: 'message', value: state.message, onChange: keep }),
    ),
    h('button', { type: 'submit' }, 'Envoyer'),
  );
}
