import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** Italian. No article stands before a date: it would depend on the number (il 14, l’8). */
export const screenMessages: ScreenMessages = {
  dir: 'ltr',
  back: 'Indietro',
  continue: 'Continua',
  questionsLeft: plural({
    one: 'Ancora {count} domanda al massimo',
    other: 'Ancora {count} domande al massimo',
  }),
  lastQuestion: 'Ultima domanda',
  yes: 'Sì',
  no: 'No',
  yesOn: 'Sì, in data…',
  day: 'Giorno',
  month: 'Mese',
  year: 'Anno',
  time: 'Ora',
  timeUnknown: 'Non conosco l’ora',
  addTime: 'Aggiungi l’ora',
  timeMatters: 'Qui l’ora conta: può cambiare il risultato.',
  today: 'Oggi',
  yesterday: 'Ieri',
  zone: 'Da indicare secondo questo fuso orario: {zone}.',

  missing: 'Indichi la sua risposta per continuare.',
  dateMissing: 'Indichi il giorno, il mese e l’anno. Per esempio: {example}.',
  dateWrong: 'La data {date} non esiste. Controlli il giorno, il mese e l’anno.',
  timeMissing: 'Indichi l’ora o selezioni «Non conosco l’ora».',
  timeWrong: '«{time}» non è un’ora. Scriva per esempio 14:30.',
  future: 'Questo momento deve ancora arrivare. Controlli la data e l’ora.',
  numberWrong: 'Scriva un numero, per esempio 12 o 2,5. {bounds}',
  emailWrong: 'Controlli l’indirizzo e-mail. È simile a nome@esempio.it.',
  fieldMissing: 'Compili il campo «{field}».',

  undecided: 'Queste risposte non bastano per arrivare a un risultato. Può scriverci.',
  mend: 'Correggere: {name}',
  change: 'Modifica',
  why: 'Perché questa risposta',
  source: 'Leggi le condizioni',
  steps: 'Che cosa le resta da fare',
  timeline: 'Quando può arrivare il denaro',
  assumptions: 'Che cosa si presume',
  translation: 'Traduzione: fa fede solo il testo in {language}.',
  answers: 'Le sue risposte',
  restart: 'Ricomincia',
  prepare: 'Prepara la mia richiesta',
  period: 'da {from} a {to}',
  until: 'fino a {to}',
  now: 'da subito',
  ownTime: 'Secondo l’ora del suo dispositivo: {time}',

  request: 'La sua richiesta',
  optional: '(facoltativo)',
  preview: 'Anteprima',
  subject: 'Oggetto',
  message: 'Messaggio',
  fill: 'Compila il modulo',
  copy: 'Copia il messaggio',
  copied: 'Il messaggio è copiato.',
  copyBlocked: 'La copia automatica è bloccata. Il testo è selezionato: lo copi.',
  copyField: 'Copia per «{field}»',
  fieldCopied: 'Copiato. Lo incolli nel campo «{field}».',
  filled: 'Il modulo è compilato. Lo rilegga, poi prema «Invia».',
  filledInPart: 'Il modulo è compilato in parte. Lo completi, poi prema «Invia».',
  outcomes: {
    filled: 'compilato',
    shortened: 'compilato, ma abbreviato: questo campo limita la lunghezza',
    kept: 'lasciato come lo ha scritto lei, senza il testo preparato',
    'no-option': 'da scegliere nell’elenco',
    'not-found': 'non trovato nel modulo',
  },
  inMessage: 'nessun campo a parte: è nel messaggio',
  goToForm: 'Vai al modulo',
  noForm: 'Il modulo non è stato trovato.',
  paste: 'Copi il messaggio, poi lo incolli nella sua richiesta.',
  elsewhere: 'Il modulo è su un’altra pagina: sarà compilato lì.',
  carry: 'Continua verso il modulo',
  from: 'Richiesta preparata su {site}.',
  contact: 'Apri la pagina dei contatti',

  keep: 'Conserva le mie risposte su questo dispositivo',
  keepHint: plural({
    one: 'Per riprendere più tardi, per {count} giorno. I suoi testi, la sua e-mail e il suo numero d’ordine non sono conservati.',
    other:
      'Per riprendere più tardi, per {count} giorni. I suoi testi, la sua e-mail e il suo numero d’ordine non sono conservati.',
  }),
  notKept: 'Non è stato possibile conservare le sue risposte su questo dispositivo.',

  failure: 'Al momento la verifica non è disponibile.',
  failureForm: 'Il modulo di questa pagina funziona: può scriverci.',
};

export const resumeMessages: ResumeMessages = {
  offer:
    'Le sue risposte ({day}) sono conservate su questo dispositivo. Saranno cancellate in questa data: {until}.',
  offerHere: 'Le sue risposte ({day}) sono ancora qui, finché questa pagina resta aperta.',
  resume: 'Riprendi da dove era arrivato',
  resumed: 'Ecco le sue risposte ({day}). Se la sua situazione è cambiata, le modifichi.',
  changed:
    'Le nostre condizioni sono cambiate dopo questa data: {day}. Controlli le sue risposte: alcune domande possono tornare.',
  kept: 'Queste risposte sono conservate su questo dispositivo, senza i suoi testi, la sua e-mail e il suo numero d’ordine. Saranno cancellate in questa data: {until}.',
  keptHere:
    'Questo dispositivo non ha potuto conservare le sue risposte. Restano qui finché questa pagina è aperta.',
  other: 'Altre risposte ({day}) sono già conservate.',
  replace: 'Conserva invece queste',
  forget: 'Dimentica le mie risposte',
  forgotten: 'Fatto: le sue risposte non sono più conservate.',
  notForgotten:
    'Non è stato possibile cancellare le sue risposte da questo dispositivo. Cancelli i dati di questo sito nelle impostazioni del suo browser.',
  since: 'Da allora la risposta è cambiata: {outcome}',
};

export const analysisMessages: AnalysisMessages = {
  acts: 'Che cosa può ancora fare',
  outcome: 'La risposta è allora: {outcome}',
  outcomeThen: 'La risposta è allora, {when}: {outcome}',
  later: 'Che cosa cambia con il tempo',
  laterHint: 'Se non cambia nient’altro.',
  from: 'Da',
  after: 'Dopo',
  path: 'Perché? Tutto ciò che ha contato',
  holds: 'Che cosa decide',
  fails: 'Che cosa esclude un’altra risposta',
  open: 'Che cosa non si sa',
};

export const traceMessages: TraceMessages = {
  title: 'Conservare una copia',
  calendar: 'Aggiungere al mio calendario',
  print: 'Stampare',
  copy: 'Copiare il riepilogo',
  link: 'Copiare il link per l’assistenza',
  failed: 'Qui non ha funzionato. Il suo risultato resta su questa pagina.',
};

export const afterwardsMessages: AfterwardsMessages = {
  found: 'Risposta ottenuta il {date}',
  limits: 'Fino a quando',
  pair: '{text}: {when}',
  calendarReady: 'Il file per il suo calendario è pronto. Lo apra per aggiungere le date.',
  summaryCopied: 'Il riepilogo è copiato.',
  linkCopied:
    'Il link è copiato. Contiene le sue risposte, senza i suoi testi, la sua e-mail né il numero d’ordine.',
  received:
    'Queste risposte vengono da un link, non da lei. Nulla viene conservato su questo dispositivo.',
  asOf: 'Risultato al {date}.',
  today: 'Vedere il risultato di oggi',
  clear: 'Cancellare queste risposte',
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}, {relation}',
  now: 'Adesso',
  atLimit: 'adesso',
  atNow: 'adesso, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'tra {low} e {high}',
  someTime: '{day}, ora sconosciuta',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'non ancora indicato',
  nothing: 'nessuna data',
  unknown: 'data sconosciuta',
  wanted: '{text} (questo risultato presuppone: {wanted})',
  overruled: 'Un’altra regola viene prima. {rule}',
  always: 'Questa regola vale in ogni caso.',
  season: {
    within: 'nel periodo {from} – {to}',
    outside: 'fuori dal periodo {from} – {to}',
    maybe: 'forse nel periodo {from} – {to}',
  },
  instant: {
    atMost: 'non oltre {limit}',
    lessThan: 'prima di questo limite: {limit}',
    atLeast: 'non prima di {limit}',
    moreThan: 'dopo questo limite: {limit}',
  },
  measure: {
    atMost: 'al massimo {limit}',
    lessThan: 'meno di {limit}',
    atLeast: 'almeno {limit}',
    moreThan: 'più di {limit}',
  },
  maybe: {
    instant: {
      less: 'forse prima di questo limite: {limit}',
      more: 'forse dopo questo limite: {limit}',
    },
    measure: {
      less: 'forse meno di questo limite: {limit}',
      more: 'forse più di questo limite: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
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

export const formWords: FormWords = {
  labels: {
    subject: 'oggetto',
    email: '(indirizzo(di)?)?(posta|e?mail)(elettronica)?',
    name: 'nome(completo|e?cognome)?',
    firstName: 'nomedibattesimo',
    lastName: 'cognome',
    orderId: '((n(umer)?o|id|codice)(d[aeilo]*)?)?ordine',
    message: 'messaggio',
    reason: '(motivo|tipo(?=d))(d[aeilo]*(contatto|richiesta))?',
  },
  lead: '((il|la) )?[ts]u[oa] ',
  mark: 'facolt|opzion|obblig',
};
