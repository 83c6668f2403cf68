import type { Words } from '../language.ts';
import type { News } from './news.ts';

interface Entries {
  close: string;
  /** What has happened, and the two ways on: `take` what is offered, or `stay`. */
  news: {
    [Kind in News['kind']]: {
      text: (version: string, offered: boolean) => string;
      take: string;
      stay: string;
    };
  };
}

/** The words of what is to be known about where the draft comes from. */
export const words: Words<Entries> = {
  fr: {
    close: 'Compris',
    news: {
      link: {
        text: () =>
          'Voici le brouillon du lien. Cet appareil en gardait un autre : il n’est pas perdu.',
        take: 'Reprendre celui de cet appareil',
        stay: 'Garder celui du lien',
      },
      'other-tab': {
        text: () => 'Ce brouillon a aussi été modifié dans un autre onglet.',
        take: 'Reprendre celui de l’autre onglet',
        stay: 'Garder celui de cet onglet',
      },
      'live-changed': {
        text: (version, offered) =>
          offered
            ? `La version en ligne a changé depuis le début de ce brouillon (version ${version}). Le brouillon est intact, mais il ne contient pas ce qui est nouveau en ligne.`
            : `La version en ligne a changé depuis le début de ce brouillon (version ${version}), en partie aux mêmes endroits. Le brouillon est intact : vérifiez ce qui diffère avant de le transmettre.`,
        take: 'Reporter mes modifications sur la nouvelle version',
        stay: 'Garder le brouillon tel quel',
      },
    },
  },
  en: {
    close: 'All right',
    news: {
      link: {
        text: () => 'This is the draft of the link. This device kept another one: it is not lost.',
        take: 'Take the one of this device',
        stay: 'Keep the one of the link',
      },
      'other-tab': {
        text: () => 'This draft was changed in another tab as well.',
        take: 'Take the one of the other tab',
        stay: 'Keep the one of this tab',
      },
      'live-changed': {
        text: (version, offered) =>
          offered
            ? `The live version has changed since this draft was begun (version ${version}). The draft is intact, but what is new in the live version is not in it.`
            : `The live version has changed since this draft was begun (version ${version}), partly in the same places. The draft is intact: check what differs before you hand it over.`,
        take: 'Make my changes on the new version',
        stay: 'Keep the draft as it is',
      },
    },
  },
};
