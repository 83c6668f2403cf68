import type { Words } from '../language.ts';
import type { PageWords } from './frame-page.ts';

interface Entries {
  intro: string;
  customer: string;
  fresh: string;
  own: string;
  scenarios: string;
  groups: string;
  language: string;
  moment: string;
  now: string;
  nowPresent: string;
  slider: string;
  later: (hours: number) => string;
  sameMoment: string;
  date: (zone: string) => string;
  skipped: (typed: string, meant: string) => string;
  repeated: (typed: string) => string;
  same: string;
  open: string;
  differ: string;
  live: string;
  draft: string;
  sides: readonly [string, string];
  frame: (label: string) => string;
  phones: string;
  page: PageWords;
  title: (moment: string) => string;
  titleNow: string;
}

const s = (count: number) => (Math.abs(count) > 1 ? 's' : '');

/** The words of the customer's view. */
export const words: Words<Entries> = {
  fr: {
    intro:
      'Le vrai outil, tel que le client le voit. Répondez dans l’un des deux téléphones : l’autre suit.',
    customer: 'Client',
    fresh: 'Nouveau client, sans réponse',
    own: 'Réponses données ici',
    scenarios: 'Clients types',
    groups: 'Clients concernés par le changement',
    language: 'Langue du client',
    moment: 'Moment simulé',
    now: 'Maintenant',
    nowPresent: 'Revenir au moment présent',
    slider: 'Avancer dans le temps',
    later: (hours) => `${Math.abs(hours)} heure${s(hours)} plus ${hours < 0 ? 'tôt' : 'tard'}`,
    sameMoment: 'au moment de ce client',
    date: (zone) => `Date et heure (${zone})`,
    skipped: (typed, meant) =>
      `${typed} n’existe pas ce jour-là : l’horloge avance d’une heure. Le moment simulé est ${meant}.`,
    repeated: (typed) =>
      `${typed} existe deux fois ce jour-là : l’horloge recule d’une heure. Le moment simulé est le premier des deux.`,
    same: 'Les deux versions décident la même chose pour ce client.',
    open: 'Pas encore de décision : répondez aux questions.',
    differ: 'Les deux versions décident autrement pour ce client :',
    live: 'En ligne',
    draft: 'Brouillon',
    sides: ['En ligne :', 'Brouillon :'],
    frame: (label) => `Téléphone du client, ${label.toLowerCase()}`,
    phones: 'Vue du client dans les deux versions',
    page: {
      page: 'Contact',
      form: 'Nous écrire',
      name: 'Nom',
      email: 'E-mail',
      order: 'Numéro de commande',
      subject: 'Objet',
      message: 'Message',
      send: 'Envoyer',
    },
    title: (moment) => `Client essayé dans l’aperçu, le ${moment}`,
    titleNow: 'Client essayé dans l’aperçu',
  },
  en: {
    intro: 'The real tool, as the customer sees it. Answer in either phone: the other one follows.',
    customer: 'Customer',
    fresh: 'New customer, no answers',
    own: 'Answers given here',
    scenarios: 'Sample customers',
    groups: 'Customers whom the change affects',
    language: 'Customer’s language',
    moment: 'Pretended moment',
    now: 'Now',
    nowPresent: 'Back to the present moment',
    slider: 'Go forward in time',
    later: (hours) => `${Math.abs(hours)} hour${s(hours)} ${hours < 0 ? 'earlier' : 'later'}`,
    sameMoment: 'at this customer’s moment',
    date: (zone) => `Date and time (${zone})`,
    skipped: (typed, meant) =>
      `${typed} does not exist on that day: the clock goes forward by an hour. The pretended moment is ${meant}.`,
    repeated: (typed) =>
      `${typed} comes twice on that day: the clock goes back by an hour. The pretended moment is the first of the two.`,
    same: 'Both versions decide the same for this customer.',
    open: 'No decision yet: answer the questions.',
    differ: 'The two versions decide differently for this customer:',
    live: 'Live',
    draft: 'Draft',
    sides: ['Live:', 'Draft:'],
    frame: (label) => `The customer’s phone, ${label.toLowerCase()}`,
    phones: 'The customer’s view in both versions',
    page: {
      page: 'Contact',
      form: 'Write to us',
      name: 'Name',
      email: 'E-mail',
      order: 'Order number',
      subject: 'Subject',
      message: 'Message',
      send: 'Send',
    },
    title: (moment) => `Customer tried in the preview, ${moment}`,
    titleNow: 'Customer tried in the preview',
  },
};
