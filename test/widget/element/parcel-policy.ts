import type { Policy } from '../../../src/policy/types.ts';

/** A small policy of a parcel service: broken parcels are replaced within 14 days. */
export function parcelPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    id: 'parcel',
    version: '1',
    title: { fr: 'Colis abîmés', en: 'Broken parcels' },
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    timeZoneName: { fr: 'heure de Paris', en: 'Paris time' },
    source: {
      sentences: [{ id: 'S1', text: 'Un colis abîmé est remplacé sous 14 jours.' }],
      notRules: [],
    },
    settings: { window: { value: 'P14D', label: { fr: 'Délai', en: 'Time' } } },
    calendars: {},
    facts: {
      broken: {
        type: 'boolean',
        question: {
          text: { fr: 'Le colis est-il abîmé ?', en: 'Is the parcel broken?' },
          whenAnswered: { fr: 'Abîmé', en: 'Broken' },
        },
        yes: { fr: 'Oui', en: 'Yes' },
        no: { fr: 'Non', en: 'No' },
      },
      deliveredAt: {
        type: 'date',
        question: {
          text: { fr: 'Quand est-il arrivé ?', en: 'When did it arrive?' },
          whenAnswered: { fr: 'Arrivée', en: 'Arrival' },
        },
      },
      orderId: {
        type: 'text',
        askedIn: 'request',
        question: { text: { fr: 'Quel est le numéro ?', en: 'What is the number?' } },
      },
    },
    values: { limit: { plus: ['deliveredAt', 'window'] } },
    classes: {},
    problems: {
      outcome: { verdict: 'mend', status: 'none', bestCase: 'none', certainty: 'clear' },
      unreadable: { fr: 'Réponse illisible : {answer}', en: 'Unreadable: {answer}' },
      checks: [],
    },
    rules: [
      {
        id: 'intact',
        when: { broken: false },
        verdict: 'no',
        status: 'none',
        bestCase: 'none',
        certainty: 'clear',
        text: { fr: 'Seuls les colis abîmés sont remplacés.', en: 'Only broken parcels are.' },
        sentences: ['S1'],
      },
      {
        id: 'in-time',
        when: { now: { notAfter: 'limit' } },
        verdict: 'yes',
        status: 'none',
        bestCase: 'none',
        certainty: 'clear',
        text: { fr: 'Le délai court encore.', en: 'There is time left.' },
        sentences: ['S1'],
      },
      {
        id: 'late',
        verdict: 'no',
        status: 'none',
        bestCase: 'none',
        certainty: 'clear',
        text: { fr: 'Le délai est passé.', en: 'The time is over.' },
        sentences: ['S1'],
      },
    ],
    dates: {},
    steps: [],
    deadlines: [],
    timeline: [],
    assumptions: [],
    verdicts: {
      yes: {
        label: { fr: 'Remplacé', en: 'Replaced' },
        headline: { fr: 'Le colis sera remplacé.', en: 'The parcel will be replaced.' },
        tone: 'positive',
      },
      no: {
        label: { fr: 'Non', en: 'No' },
        headline: { fr: 'Pas de remplacement prévu.', en: 'No replacement.' },
        tone: 'negative',
      },
      mend: {
        label: { fr: 'À corriger', en: 'To correct' },
        headline: { fr: 'Une réponse est à corriger.', en: 'Correct an answer.' },
        tone: 'mend',
      },
    },
    statuses: { none: { label: { fr: 'Rien', en: 'Nothing' } } },
    bestCases: { none: { label: { fr: 'Rien', en: 'Nothing' } } },
    certainties: { clear: { label: { fr: 'Certain', en: 'Certain' } } },
    request: {
      subject: { fr: 'Colis abîmé', en: 'Broken parcel' },
      reason: [{ fr: 'Colis abîmé', en: 'Broken parcel' }],
      message: [
        { text: { fr: 'Bonjour,', en: 'Hello,' } },
        { text: { fr: 'Commande : {orderId}', en: 'Order: {orderId}' } },
      ],
      fields: { orderId: { label: { fr: 'Numéro de commande', en: 'Order number' } } },
    },
    notice: { text: { fr: 'Vos droits légaux restent entiers.', en: 'Your rights remain.' } },
    scenarios: [],
    ...changes,
  };
}
