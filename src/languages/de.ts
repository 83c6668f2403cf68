import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** German. */
export const screenMessages: ScreenMessages = {
  dir: 'ltr',
  back: 'Zurück',
  continue: 'Weiter',
  questionsLeft: plural({
    one: 'Höchstens noch {count} Frage',
    other: 'Höchstens noch {count} Fragen',
  }),
  lastQuestion: 'Letzte Frage',
  yes: 'Ja',
  no: 'Nein',
  yesOn: 'Ja, am…',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  time: 'Uhrzeit',
  timeUnknown: 'Ich weiß die Uhrzeit nicht',
  addTime: 'Uhrzeit hinzufügen',
  timeMatters: 'Hier kommt es auf die Uhrzeit an: Sie kann das Ergebnis ändern.',
  today: 'Heute',
  yesterday: 'Gestern',
  zone: 'Bitte angeben in: {zone}.',

  missing: 'Geben Sie eine Antwort, um fortzufahren.',
  dateMissing: 'Geben Sie Tag, Monat und Jahr an. Zum Beispiel: {example}.',
  dateWrong: 'Das Datum {date} gibt es nicht. Prüfen Sie Tag, Monat und Jahr.',
  timeMissing: 'Geben Sie die Uhrzeit an oder wählen Sie „Ich weiß die Uhrzeit nicht“.',
  timeWrong: '„{time}“ ist keine Uhrzeit. Schreiben Sie zum Beispiel 14:30.',
  future: 'Dieser Zeitpunkt liegt noch in der Zukunft. Prüfen Sie Datum und Uhrzeit.',
  numberWrong: 'Schreiben Sie eine Zahl, zum Beispiel 12 oder 2,5. {bounds}',
  emailWrong: 'Prüfen Sie die E-Mail-Adresse. Sie sieht aus wie name@beispiel.de.',
  fieldMissing: 'Füllen Sie das Feld „{field}“ aus.',

  undecided: 'Diese Antworten reichen für ein Ergebnis nicht aus. Sie können uns schreiben.',
  mend: 'Korrigieren: {name}',
  change: 'Ändern',
  why: 'Warum diese Antwort',
  source: 'Bedingungen lesen',
  steps: 'Was Sie noch tun müssen',
  timeline: 'Wann das Geld kommen kann',
  assumptions: 'Was angenommen wird',
  translation: 'Übersetzung: Nur der Text auf {language} ist verbindlich.',
  answers: 'Ihre Antworten',
  restart: 'Neu beginnen',
  prepare: 'Meinen Antrag vorbereiten',
  period: '{from} bis {to}',
  until: 'bis {to}',
  now: 'ab sofort',
  ownTime: 'Nach der Uhr Ihres Geräts: {time}',

  request: 'Ihr Antrag',
  optional: '(freiwillig)',
  preview: 'Vorschau',
  subject: 'Betreff',
  message: 'Nachricht',
  fill: 'Formular ausfüllen',
  copy: 'Nachricht kopieren',
  copied: 'Die Nachricht ist kopiert.',
  copyBlocked: 'Das Kopieren ist hier gesperrt. Der Text ist markiert: Kopieren Sie ihn selbst.',
  copyField: 'Für „{field}“ kopieren',
  fieldCopied: 'Kopiert. Fügen Sie es in das Feld „{field}“ ein.',
  filled:
    'Das Formular ist ausgefüllt. Lesen Sie es durch und drücken Sie dann selbst auf „Senden“.',
  filledInPart:
    'Das Formular ist teilweise ausgefüllt. Ergänzen Sie es und drücken Sie dann selbst auf „Senden“.',
  outcomes: {
    filled: 'ausgefüllt',
    shortened: 'ausgefüllt, aber gekürzt: Dieses Feld begrenzt die Länge',
    kept: 'so belassen, wie Sie es geschrieben haben, ohne den vorbereiteten Text',
    'no-option': 'von Ihnen in der Liste auszuwählen',
    'not-found': 'im Formular nicht gefunden',
  },
  inMessage: 'kein eigenes Feld: Es steht in der Nachricht',
  goToForm: 'Zum Formular',
  noForm: 'Das Formular wurde nicht gefunden.',
  paste: 'Kopieren Sie die Nachricht und fügen Sie sie in Ihren Antrag ein.',
  elsewhere: 'Das Formular ist auf einer anderen Seite: Es wird dort ausgefüllt.',
  carry: 'Weiter zum Formular',
  from: 'Antrag vorbereitet auf {site}.',
  contact: 'Kontaktseite öffnen',

  keep: 'Meine Antworten auf diesem Gerät behalten',
  keepHint: plural({
    one: 'Um später weiterzumachen, {count} Tag lang. Ihre Texte, Ihre E-Mail-Adresse und Ihre Bestellnummer werden nicht behalten.',
    other:
      'Um später weiterzumachen, {count} Tage lang. Ihre Texte, Ihre E-Mail-Adresse und Ihre Bestellnummer werden nicht behalten.',
  }),
  notKept: 'Ihre Antworten konnten auf diesem Gerät nicht behalten werden.',

  failure: 'Die Prüfung ist zurzeit nicht verfügbar.',
  failureForm: 'Das Formular auf dieser Seite funktioniert: Sie können uns schreiben.',
};

export const resumeMessages: ResumeMessages = {
  offer: 'Ihre Antworten vom {day} bleiben bis zum {until} auf diesem Gerät.',
  offerHere: 'Ihre Antworten vom {day} sind noch da, bis diese Seite geschlossen wird.',
  resume: 'Dort weitermachen, wo Sie waren',
  resumed:
    'Hier sind Ihre Antworten vom {day}. Wenn sich Ihre Situation geändert hat, ändern Sie sie.',
  changed:
    'Unsere Bedingungen haben sich seit dem {day} geändert. Prüfen Sie Ihre Antworten: Manche Fragen kommen vielleicht noch einmal.',
  kept: 'Diese Antworten bleiben bis zum {until} auf diesem Gerät, ohne Ihre Texte, Ihre E-Mail-Adresse und Ihre Bestellnummer.',
  keptHere:
    'Dieses Gerät konnte Ihre Antworten nicht behalten. Sie bleiben hier, bis diese Seite geschlossen wird.',
  other: 'Andere Antworten, vom {day}, sind schon da.',
  replace: 'Stattdessen diese behalten',
  forget: 'Meine Antworten löschen',
  forgotten: 'Gelöscht: Ihre Antworten sind nicht mehr auf diesem Gerät.',
  notForgotten:
    'Ihre Antworten konnten von diesem Gerät nicht gelöscht werden. Löschen Sie die Daten dieser Website in den Einstellungen Ihres Browsers.',
  since: 'Seitdem hat sich die Antwort geändert: {outcome}',
};

export const analysisMessages: AnalysisMessages = {
  acts: 'Was Sie noch tun können',
  outcome: 'Die Antwort ist dann: {outcome}',
  outcomeThen: 'Die Antwort ist dann, {when}: {outcome}',
  later: 'Was sich mit der Zeit ändert',
  laterHint: 'Wenn sich sonst nichts ändert.',
  from: 'Ab',
  after: 'Nach',
  path: 'Warum? Alles, was gezählt hat',
  holds: 'Was entscheidet',
  fails: 'Was eine andere Antwort ausschließt',
  open: 'Was nicht bekannt ist',
};

export const traceMessages: TraceMessages = {
  title: 'Ergebnis festhalten',
  calendar: 'In meinen Kalender',
  print: 'Drucken',
  copy: 'Zusammenfassung kopieren',
  link: 'Link für den Support kopieren',
  failed: 'Das hat hier nicht geklappt. Ihr Ergebnis bleibt auf dieser Seite stehen.',
};

export const afterwardsMessages: AfterwardsMessages = {
  found: 'Antwort vom {date}',
  limits: 'Bis wann',
  pair: '{text}: {when}',
  calendarReady:
    'Die Datei für Ihren Kalender ist bereit. Öffnen Sie sie, um die Termine einzutragen.',
  summaryCopied: 'Die Zusammenfassung ist kopiert.',
  linkCopied:
    'Der Link ist kopiert. Er enthält Ihre Antworten, ohne Ihre Texte, Ihre E-Mail-Adresse und Ihre Bestellnummer.',
  received:
    'Diese Antworten kommen aus einem Link, nicht von Ihnen. Auf diesem Gerät wird nichts gespeichert.',
  asOf: 'Ergebnis vom {date}.',
  today: 'Heutiges Ergebnis ansehen',
  clear: 'Diese Antworten löschen',
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '„{value}“',
  compared: '{value}, {relation}',
  now: 'Jetzt',
  atLimit: 'jetzt',
  atNow: 'jetzt, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'zwischen {low} und {high}',
  someTime: '{day}, Uhrzeit unbekannt',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'noch nicht beantwortet',
  nothing: 'kein Datum',
  unknown: 'nicht bekannt',
  wanted: '{text} (dieses Ergebnis setzt voraus: {wanted})',
  overruled: 'Eine andere Regel geht vor. {rule}',
  always: 'Diese Regel gilt in jedem Fall.',
  season: {
    within: 'zwischen {from} und {to}',
    outside: 'außerhalb der Zeit von {from} bis {to}',
    maybe: 'vielleicht zwischen {from} und {to}',
  },
  instant: {
    atMost: 'spätestens {limit}',
    lessThan: 'vor dieser Grenze: {limit}',
    atLeast: 'frühestens {limit}',
    moreThan: 'nach dieser Grenze: {limit}',
  },
  measure: {
    atMost: 'höchstens {limit}',
    lessThan: 'weniger als {limit}',
    atLeast: 'mindestens {limit}',
    moreThan: 'mehr als {limit}',
  },
  maybe: {
    instant: {
      less: 'vielleicht vor dieser Grenze: {limit}',
      more: 'vielleicht nach dieser Grenze: {limit}',
    },
    measure: {
      less: 'vielleicht weniger als diese Grenze: {limit}',
      more: 'vielleicht mehr als diese Grenze: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
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

export const formWords: FormWords = {
  labels: {
    subject: 'betreff|thema',
    email: 'e?mailadresse',
    name: '(vorundnach|vollstandiger)name',
    firstName: 'vorname',
    lastName: '(nach|familien)name',
    orderId: '(bestell|auftrags|order|transaktions)(nummer|nr)',
    message: 'nachricht',
    reason: '(grund|art(?=d))(d?(er|es|ihrer)(anfrage|anliegens|kontaktaufnahme))?|anliegen',
  },
  lead: '(ihre?n?|deine?) ',
  mark: 'erforderlich|pflicht|freiwillig',
};
