import type { Words } from '../language.ts';

interface Entries {
  link: {
    broken: string;
    foreign: (policy: string) => string;
    outdated: (version: string, places: readonly string[]) => string;
    heading: string;
    text: string;
    copy: string;
    copied: string;
    shown: string;
    tooLong: (most: number) => string;
    unchanged: string;
  };
  file: {
    heading: string;
    text: string;
    version: string;
    oldVersion: string;
    download: string;
    broken: string;
  };
  open: {
    heading: string;
    text: string;
    file: string;
    paste: string;
    read: string;
    empty: string;
    unreadable: string;
    sound: (title: string, version: string) => string;
    same: string;
    foreign: (id: string, own: string) => string;
    issues: (count: number) => string;
    take: string;
    mend: string;
    leave: string;
    taken: string;
  };
}

const list = (lang: string, items: readonly string[]) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);

/** The words of handing a draft over, and of taking one in. */
export const words: Words<Entries> = {
  fr: {
    link: {
      broken:
        'Ce lien est incomplet ou abîmé. Votre brouillon reste en place. Demandez le lien de nouveau, ou le fichier.',
      foreign: (policy) =>
        `Ce lien concerne une autre politique (${policy}). Votre brouillon reste en place.`,
      outdated: (version, places) =>
        `Ce lien a été fait sur une autre version en ligne (${version}). Ces endroits ont changé depuis et n’ont pas pu être repris : ${list('fr', places)}.`,
      heading: 'Envoyer un lien',
      text: 'Le lien contient vos modifications : rien n’est envoyé ailleurs. Qui l’ouvre voit ce brouillon.',
      copy: 'Copier le lien',
      copied: 'Lien copié.',
      shown: 'Le navigateur ne permet pas la copie. Copiez ce lien :',
      tooLong: (most) =>
        `Vos modifications sont trop nombreuses pour un lien (plus de ${most.toLocaleString('fr')} caractères). Envoyez le fichier.`,
      unchanged: 'Le brouillon est identique à la version en ligne : il n’y a rien à transmettre.',
    },
    file: {
      heading: 'Enregistrer le fichier',
      text: 'Le document complet, prêt à être publié ou envoyé.',
      version: 'Version',
      oldVersion: 'C’est encore la version en ligne : donnez-en une nouvelle avant de publier.',
      download: 'Télécharger le fichier JSON',
      broken:
        'Le brouillon contient des erreurs : le fichier aussi. Il ne peut pas encore être publié.',
    },
    open: {
      heading: 'Ouvrir un brouillon reçu',
      text: 'Un fichier JSON, son texte, ou un lien. Rien ne change avant votre accord.',
      file: 'Choisir un fichier',
      paste: 'Ou coller ici le texte ou le lien',
      read: 'Vérifier',
      empty: 'Collez d’abord un texte ou un lien.',
      unreadable: 'Ce fichier ne peut pas être lu.',
      sound: (title, version) => `Document valable : « ${title} », version ${version}.`,
      same: 'Il est identique au brouillon actuel.',
      foreign: (id, own) =>
        `Attention : c’est le document d’une autre politique (« ${id} » au lieu de « ${own} »).`,
      issues: (count) =>
        count > 1 ? `Ce document contient ${count} erreurs :` : 'Ce document contient une erreur :',
      take: 'Ouvrir comme brouillon',
      mend: 'Ouvrir quand même pour corriger',
      leave: 'Ne pas ouvrir',
      taken: 'Brouillon ouvert. « Annuler » rend le précédent.',
    },
  },
  en: {
    link: {
      broken:
        'This link is incomplete or damaged. Your draft stays in place. Ask for the link again, or for the file.',
      foreign: (policy) =>
        `This link is about another policy (${policy}). Your draft stays in place.`,
      outdated: (version, places) =>
        `This link was made on another live version (${version}). These places have changed since and could not be taken: ${list('en', places)}.`,
      heading: 'Send a link',
      text: 'The link holds your changes: nothing is sent anywhere. Whoever opens it sees this draft.',
      copy: 'Copy the link',
      copied: 'Link copied.',
      shown: 'The browser does not allow copying. Copy this link:',
      tooLong: (most) =>
        `Your changes are too many for a link (more than ${most.toLocaleString('en')} characters). Send the file.`,
      unchanged: 'The draft is the same as the live version: there is nothing to hand over.',
    },
    file: {
      heading: 'Save the file',
      text: 'The whole document, ready to be published or sent.',
      version: 'Version',
      oldVersion: 'This is still the live version: give it a new one before you publish.',
      download: 'Download the JSON file',
      broken: 'The draft contains mistakes: so does the file. It cannot be published yet.',
    },
    open: {
      heading: 'Open a draft that you were sent',
      text: 'A JSON file, its text, or a link. Nothing changes before you agree.',
      file: 'Choose a file',
      paste: 'Or paste the text or the link here',
      read: 'Check',
      empty: 'First paste a text or a link.',
      unreadable: 'This file cannot be read.',
      sound: (title, version) => `Sound document: “${title}”, version ${version}.`,
      same: 'It is the same as the present draft.',
      foreign: (id, own) =>
        `Careful: this is the document of another policy (“${id}” instead of “${own}”).`,
      issues: (count) =>
        count > 1
          ? `This document contains ${count} mistakes:`
          : 'This document contains a mistake:',
      take: 'Open as the draft',
      mend: 'Open it all the same, to mend it',
      leave: 'Do not open',
      taken: 'Draft opened. “Undo” gives the one before back.',
    },
  },
};
