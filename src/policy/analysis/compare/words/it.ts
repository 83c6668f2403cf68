import type { ComparisonWords } from './comparison-words.ts';

export const it: ComparisonWords = {
  everyone: 'Tutti i clienti',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; oppure {second}',
  either: 'o {text}',
  span: '«{to}»: {limits} dopo «{from}»',
  both: '{first} e {second}',
  doubtful: '{limit} (anche nel dubbio)',
  otherThan: 'diverso da {value}',
  including: 'con {value}',
  without: 'senza {value}',
  exact: 'momento esatto noto',
  inexact: 'momento esatto non noto',
  notSo: 'non è il caso «{text}»',
  except: 'eccetto {text}',
  result: 'risultato: {value}',
  ids: '{name}: {value}',
  nothing: 'nessuna data',
  undecided: 'nessuna decisione',
  present: 'presente',
  absent: 'assente',
  order: 'ordine',
  businessDays: '{name} + {count} giorni lavorativi',
  unconfirmed: 'Per alcuni gruppi non è stato trovato in tempo un cliente.',
  reasons: 'motivi indicati',
  item: '«{name}»: {value}',
  example: 'per esempio {value}',
  cutShort:
    'Le due versioni distinguono più casi di quanti se ne siano potuti esaminare ({count} ipotesi provate): i gruppi indicati sono reali, altri possono mancare.',
  beyond:
    'Le due versioni leggono in modo diverso le risposte a {facts}: non tutti questi clienti sono stati confrontati.',
  days: 'Una delle politiche conta i giorni dove l’altra conta le ore: intorno al cambio dell’ora possono essere interessati altri clienti.',
  zones:
    'Le due versioni hanno fusi orari diversi: le date contate sul calendario possono cambiare anche per altri clienti.',
};
