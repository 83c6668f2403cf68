import type { Answers, Policy } from '../../../src/policy/types.ts';

/** A small policy of a bicycle hire: a fact of every type, each of which can change the decision. */
export const policy: Policy = {
  id: 'bicycle-hire',
  version: '1',
  title: { fr: 'Location de vélos', en: 'Bicycle hire' },
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  timeZoneName: { fr: 'heure de Paris', en: 'Paris time' },
  source: {
    url: 'https://example.com/conditions',
    sentences: [
      { id: 'S1', section: 'Retours', text: 'Un vélo rendu à temps est remboursé.' },
      { id: 'S2', section: 'Retours', text: 'La demande se fait en trois jours.' },
    ],
    translations: { en: { S1: 'A bicycle returned in time is refunded.' } },
    notRules: [],
  },
  settings: {},
  calendars: {},
  facts: {
    causes: {
      type: 'choices',
      question: {
        text: { fr: 'Que s’est-il passé ?', en: 'What happened?' },
        hint: { fr: 'Cochez tout ce qui s’applique.' },
        whenAnswered: { fr: 'Motif', en: 'Reason' },
      },
      options: [
        { id: 'flat', label: { fr: 'Pneu crevé' } },
        { id: 'late', label: { fr: 'Retard' }, hint: { fr: 'Vélo rendu après l’heure.' } },
        { id: 'unsure', label: { fr: 'Je ne sais pas trop' }, alone: true },
      ],
    },
    hiredAt: {
      type: 'instant',
      notAfter: 'now',
      question: {
        text: { fr: 'Quand avez-vous loué le vélo ?', en: 'When did you hire the bicycle?' },
        whenAnswered: { fr: 'Location', en: 'Hire' },
      },
      yes: { fr: 'Le…', en: 'On…' },
      unknown: { label: { fr: 'Je ne sais plus', en: 'I do not remember' } },
    },
    reportedAt: {
      type: 'instant',
      notAfter: 'now',
      question: {
        text: { fr: 'L’avez-vous signalé ?', en: 'Did you report it?' },
        whenAnswered: { fr: 'Signalement', en: 'Report' },
      },
      none: { label: { fr: 'Pas encore', en: 'Not yet' } },
    },
    returned: {
      type: 'boolean',
      question: {
        text: { fr: 'Le vélo est-il rendu ?', en: 'Is the bicycle back?' },
        whenAnswered: { fr: 'Vélo rendu', en: 'Returned' },
      },
      no: { fr: 'Non, je l’ai encore' },
      unknown: { label: { fr: 'Je ne sais pas' }, reads: false },
    },
    hours: {
      type: 'number',
      question: {
        text: { fr: 'Combien de temps avez-vous roulé ?', en: 'How long did you ride?' },
        whenAnswered: { fr: 'Durée', en: 'Duration' },
      },
      unit: 'hour',
      min: 0,
      max: 100,
    },
    rideOn: {
      type: 'date',
      question: { text: { fr: 'Quel jour rouliez-vous ?' } },
    },
    size: {
      type: 'choice',
      question: { text: { fr: 'Quelle taille de vélo ?' } },
      options: [
        { id: 'small', label: { fr: 'Petit' } },
        { id: 'large', label: { fr: 'Grand' } },
      ],
    },
    voucher: {
      type: 'text',
      question: { text: { fr: 'Quel est votre bon ?' } },
      none: { label: { fr: 'Je n’en ai pas' } },
    },
    orderId: {
      type: 'text',
      askedIn: 'request',
      question: { text: { fr: 'Quel est votre numéro de location ?' } },
      none: { label: { fr: 'Je ne le trouve pas' } },
    },
  },
  values: {},
  classes: {},
  problems: {
    outcome: { verdict: 'mend', status: 'mend', bestCase: 'none', certainty: 'clear' },
    unreadable: { fr: 'Réponse illisible : {answer}.' },
    checks: [
      {
        id: 'reported-before-hired',
        when: { reportedAt: { before: 'hiredAt' } },
        answers: ['reportedAt', 'hiredAt'],
        text: { fr: 'Le signalement ne peut pas précéder la location.' },
      },
    ],
  },
  rules: [
    ...[
      { causes: { has: 'late' } },
      { hiredAt: { before: '2026-01-01' } },
      { reportedAt: null },
      { returned: false },
      { hours: { moreThan: 48 } },
      { rideOn: { before: '2026-01-01' } },
      { size: 'large' },
      { voucher: null },
    ].map((when, index) => ({
      id: `no-${index}`,
      when,
      verdict: 'no',
      status: 'none',
      bestCase: 'returned' in when ? 'yes' : 'none',
      certainty: 'clear',
      text: { fr: 'Nos conditions excluent ce cas.' },
      sentences: ['S1'],
    })),
    {
      id: 'yes',
      verdict: 'yes',
      status: 'ready',
      bestCase: 'yes',
      certainty: 'clear',
      text: { fr: 'Vous avez rendu le vélo à temps.', en: 'You returned the bicycle in time.' },
      sentences: ['S1', 'S2'],
    },
  ],
  dates: {
    deadline: {
      value: { plus: ['hiredAt', 'PT72H'] },
      as: 'instant',
      when: { verdict: 'yes' },
      label: { fr: 'Limite' },
    },
    paidFrom: { value: { plus: ['now', 'P10D'] }, as: 'day', label: { fr: 'Début' } },
    paidTo: { value: { plus: ['now', 'P20D'] }, as: 'day', label: { fr: 'Fin' } },
  },
  steps: [
    {
      id: 'send',
      when: { verdict: 'yes' },
      text: { fr: 'Envoyez votre demande.', en: 'Send your request.' },
      at: 'deadline',
    },
    { id: 'call', when: { verdict: 'yes' }, text: { fr: 'Appelez-nous.' }, at: 'now' },
    { id: 'rights', text: { fr: 'Vos droits restent entiers.' } },
  ],
  deadlines: [
    {
      id: 'send-by',
      when: { verdict: 'yes' },
      text: { fr: 'Envoyez votre demande avant', en: 'Send your request before' },
      at: 'deadline',
    },
  ],
  timeline: [
    {
      id: 'paid',
      when: { verdict: 'yes' },
      text: { fr: 'Arrivée de l’argent', en: 'Arrival of the money' },
      detail: { fr: 'Hors jours fériés.' },
      at: 'paidFrom',
      until: 'paidTo',
    },
  ],
  assumptions: [
    { id: 'now', when: { verdict: 'yes' }, text: { fr: 'Nous comptons à partir de maintenant.' } },
  ],
  verdicts: {
    yes: {
      label: { fr: 'Oui' },
      headline: { fr: 'Un remboursement semble possible.', en: 'A refund seems possible.' },
      text: { fr: 'Notre équipe examine chaque demande.' },
      tone: 'positive',
    },
    no: {
      label: { fr: 'Non' },
      headline: { fr: 'Nos conditions ne prévoient pas de remboursement.' },
      tone: 'negative',
    },
    mend: {
      label: { fr: 'À corriger' },
      headline: { fr: 'Ces réponses ne vont pas ensemble.' },
      tone: 'mend',
    },
  },
  statuses: {
    ready: { label: { fr: 'Prêt' }, text: { fr: 'Vous pouvez demander maintenant.' } },
    none: { label: { fr: 'Rien' } },
    mend: { label: { fr: 'À corriger' } },
  },
  bestCases: { yes: { label: { fr: 'Au mieux : oui' } }, none: { label: { fr: 'Rien' } } },
  certainties: {
    clear: { label: { fr: 'Écrit' }, text: { fr: 'Nos conditions le disent clairement.' } },
  },
  request: {
    subject: { fr: 'Remboursement de location', en: 'Refund of a hire' },
    reason: [{ fr: 'Remboursement' }],
    message: [
      { text: { fr: 'Bonjour,' } },
      { text: { fr: 'Location : {orderId}' } },
      { text: { fr: 'Louée : {hiredAt}' } },
      { text: { fr: '{explanation}' } },
    ],
    fields: {
      orderId: { label: { fr: 'Numéro de location' }, hint: { fr: 'Il est sur le reçu.' } },
      email: { label: { fr: 'Votre e-mail' } },
      explanation: { label: { fr: 'Expliquez le problème' }, required: true },
    },
    attach: { fr: 'Pensez à joindre une photo.' },
  },
  notice: {
    text: { fr: 'Cette réponse est indicative.' },
    link: { href: 'https://example.com/retractation', label: { fr: 'Se rétracter' } },
  },
  scenarios: [],
};

/** A customer whom the policy refunds: nothing is left to ask but what the request asks. */
export const refunded: Answers = {
  causes: ['flat'],
  hiredAt: '2026-01-12T10:00',
  reportedAt: '2026-01-12T11:00',
  returned: true,
  hours: 3,
  rideOn: '2026-01-12',
  size: 'small',
  voucher: 'BON-7',
};

/** The same customer before one question, which the engine therefore asks. */
export function unanswered(fact: string): Answers {
  const { [fact]: _, ...others } = refunded;
  return others;
}
