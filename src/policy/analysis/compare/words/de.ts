import type { ComparisonWords } from './comparison-words.ts';

export const de: ComparisonWords = {
  everyone: 'Alle Kunden',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; oder aber {second}',
  either: 'entweder {text}',
  span: '„{to}“: {limits} nach „{from}“',
  both: '{first} und {second}',
  doubtful: '{limit} (auch im Zweifel)',
  otherThan: 'nicht {value}',
  including: 'mit {value}',
  without: 'ohne {value}',
  exact: 'genauer Zeitpunkt bekannt',
  inexact: 'genauer Zeitpunkt nicht bekannt',
  notSo: 'nicht der Fall „{text}“',
  except: 'außer {text}',
  result: 'Ergebnis: {value}',
  ids: '{name}: {value}',
  nothing: 'kein Datum',
  undecided: 'keine Entscheidung',
  present: 'vorhanden',
  absent: 'nicht vorhanden',
  order: 'Reihenfolge',
  businessDays: '{name} + {count} Werktage',
  unconfirmed: 'Für einige Gruppen wurde nicht rechtzeitig ein Kunde gefunden.',
  reasons: 'Begründung',
  item: '„{name}“: {value}',
  example: 'zum Beispiel {value}',
  cutShort:
    'Die beiden Fassungen unterscheiden mehr Fälle, als betrachtet werden konnten ({count} Annahmen wurden geprüft): Die genannten Gruppen gibt es, weitere können fehlen.',
  beyond:
    'Die Antworten zu {facts} werden von den beiden Fassungen verschieden gelesen: Nicht alle diese Kunden wurden verglichen.',
  days: 'Eine Richtlinie zählt Tage, wo die andere Stunden zählt: um eine Zeitumstellung herum können weitere Kunden betroffen sein.',
  zones:
    'Die beiden Fassungen haben verschiedene Zeitzonen: Nach dem Kalender gezählte Tage können sich auch für weitere Kunden ändern.',
};
