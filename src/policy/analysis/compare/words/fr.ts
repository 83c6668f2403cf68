import type { ComparisonWords } from './comparison-words.ts';

export const fr: ComparisonWords = {
  everyone: 'Tous les clients',
  changed: '{group} : {change}',
  turned: '{before} → {after}',
  and: '{first} ; {second}',
  or: '{first} ; ou bien {second}',
  either: 'soit {text}',
  span: '« {to} » : {limits} après « {from} »',
  both: '{first} et {second}',
  doubtful: '{limit} (même dans le doute)',
  otherThan: 'autre que {value}',
  including: 'avec {value}',
  without: 'sans {value}',
  exact: 'moment exact connu',
  inexact: 'moment exact inconnu',
  notSo: 'hors du cas « {text} »',
  except: 'hors {text}',
  result: 'résultat : {value}',
  ids: '{name} : {value}',
  nothing: 'aucune date',
  undecided: 'aucune décision',
  present: 'présent',
  absent: 'absent',
  order: 'ordre',
  businessDays: '{name} + {count} jours ouvrés',
  unconfirmed: 'Pour certains groupes, aucun client n’a été trouvé à temps.',
  reasons: 'motifs donnés',
  item: '« {name} » : {value}',
  example: 'par exemple {value}',
  cutShort:
    'Les deux politiques distinguent trop de cas pour les examiner tous ({count} suppositions essayées) : les groupes cités sont réels, d’autres ont pu échapper.',
  beyond:
    'Les réponses à {facts} ne se lisent pas de la même façon dans les deux politiques : ces clients n’ont pas tous été comparés.',
  days: 'L’une des politiques compte des jours là où l’autre compte des heures : autour d’un changement d’heure, d’autres clients encore peuvent être concernés.',
  zones:
    'Les deux politiques n’ont pas le même fuseau horaire : les dates comptées sur le calendrier peuvent changer pour d’autres clients encore.',
};
