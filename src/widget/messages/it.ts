import { it as engine } from '../../policy/words/it.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

/** Italian. No article stands before a date: it would depend on the number (il 14, l’8). */
export const it: Required<Messages> = {
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
    kept: 'lasciato come lo ha scritto lei',
    'no-option': 'da scegliere nell’elenco',
    'not-found': 'non trovato nel modulo',
  },
  inMessage: 'nessun campo a parte: è nel messaggio',
  goToForm: 'Vai al modulo',
  noForm: 'Questa pagina non ha un modulo.',
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

  resume: {
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
  },

  analysis: {
    acts: 'Che cosa può ancora fare',
    outcome: 'La risposta è allora: {outcome}',
    later: 'Che cosa cambia con il tempo',
    laterHint: 'Se non cambia nient’altro.',
    from: 'Da',
    after: 'Dopo',
    path: 'Perché? Tutto ciò che ha contato',
    holds: 'Che cosa decide',
    fails: 'Che cosa esclude un’altra risposta',
    open: 'Che cosa non si sa',
  },

  trace: {
    title: 'Conservare una copia',
    calendar: 'Aggiungere al mio calendario',
    print: 'Stampare',
    copy: 'Copiare il riepilogo',
    link: 'Copiare il link per l’assistenza',
    failed: 'Qui non ha funzionato. Il suo risultato resta su questa pagina.',
  },

  afterwards: {
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
  },

  engine,
};
