import { insert } from '../messages/insert.ts';

export interface AfterwardsWords {
  /** {date}: when the result was found. */
  found: string;
  /** Above the deadlines. */
  limits: string;
  /** {text} with its moment or answer {when}. */
  pair: string;
  calendarReady: string;
  summaryCopied: string;
  linkCopied: string;
  /** On top of a result whose answers came with a link. */
  received: string;
  /** The same, as long as it is not the result of this moment. {date}: when they were given. */
  asOf: string;
  /** Shows the result of the same answers at this moment. */
  today: string;
  clear: string;
}

/** By language; a language is added here and nowhere else. */
const words: Record<string, AfterwardsWords> & { fr: AfterwardsWords } = {
  fr: {
    found: 'Réponse obtenue le {date}',
    limits: 'Jusqu’à quand',
    pair: '{text} : {when}',
    calendarReady: 'Le fichier pour votre agenda est prêt. Ouvrez-le pour y ajouter les dates.',
    summaryCopied: 'Le résumé est copié.',
    linkCopied:
      'Le lien est copié. Il contient vos réponses, sans vos textes, votre e-mail ni votre numéro de commande.',
    received: 'Ces réponses viennent d’un lien, pas de vous. Rien n’est gardé sur cet appareil.',
    asOf: 'Résultat au {date}.',
    today: 'Voir le résultat d’aujourd’hui',
    clear: 'Effacer ces réponses',
  },
  en: {
    found: 'Answer found on {date}',
    limits: 'Until when',
    pair: '{text}: {when}',
    calendarReady: 'The file for your calendar is ready. Open it to add the dates.',
    summaryCopied: 'The summary is copied.',
    linkCopied:
      'The link is copied. It holds your answers, without your texts, your e-mail or your order number.',
    received: 'These answers come from a link, not from you. Nothing is kept on this device.',
    asOf: 'Result as of {date}.',
    today: 'See today’s result',
    clear: 'Clear these answers',
  },
  ar: {
    found: 'نتيجة بتاريخ {date}',
    limits: 'حتى متى',
    pair: '{text}: {when}',
    calendarReady: 'ملف التقويم جاهز. افتحه لإضافة التواريخ.',
    summaryCopied: 'تم نسخ الملخص.',
    linkCopied: 'تم نسخ الرابط. يحتوي على إجاباتك دون نصوصك أو بريدك الإلكتروني أو رقم طلبك.',
    received: 'جاءت هذه الإجابات من رابط، وليست منك. لا يُحفظ شيء على هذا الجهاز.',
    asOf: 'النتيجة بتاريخ {date}.',
    today: 'عرض نتيجة اليوم',
    clear: 'مسح هذه الإجابات',
  },
  es: {
    found: 'Respuesta obtenida el {date}',
    limits: 'Hasta cuándo',
    pair: '{text}: {when}',
    calendarReady: 'El archivo para su calendario está listo. Ábralo para añadir las fechas.',
    summaryCopied: 'El resumen está copiado.',
    linkCopied:
      'El enlace está copiado. Contiene sus respuestas, sin sus textos, su correo ni su número de pedido.',
    received:
      'Estas respuestas vienen de un enlace, no de usted. No se guarda nada en este dispositivo.',
    asOf: 'Resultado del {date}.',
    today: 'Ver el resultado de hoy',
    clear: 'Borrar estas respuestas',
  },
  de: {
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
  },
  it: {
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
  pt: {
    found: 'Resposta obtida em {date}',
    limits: 'Até quando',
    pair: '{text}: {when}',
    calendarReady: 'O ficheiro para o seu calendário está pronto. Abra-o para adicionar as datas.',
    summaryCopied: 'O resumo foi copiado.',
    linkCopied:
      'O link foi copiado. Contém as suas respostas, sem os seus textos, o seu e-mail nem o número da encomenda.',
    received: 'Estas respostas vêm de um link, não de si. Nada é guardado neste dispositivo.',
    asOf: 'Resultado em {date}.',
    today: 'Ver o resultado de hoje',
    clear: 'Apagar estas respostas',
  },
  nl: {
    found: 'Antwoord van {date}',
    limits: 'Tot wanneer',
    pair: '{text}: {when}',
    calendarReady: 'Het bestand voor uw agenda is klaar. Open het om de datums toe te voegen.',
    summaryCopied: 'De samenvatting is gekopieerd.',
    linkCopied:
      'De link is gekopieerd. Hij bevat uw antwoorden, zonder uw teksten, uw e-mailadres of uw bestelnummer.',
    received:
      'Deze antwoorden komen van een link, niet van u. Er wordt niets op dit apparaat bewaard.',
    asOf: 'Resultaat van {date}.',
    today: 'Resultaat van vandaag bekijken',
    clear: 'Deze antwoorden wissen',
  },
};

/** The words in a language; French, as in the script, where there are none. */
export const wordsIn = (lang: string): AfterwardsWords =>
  words[lang.split('-')[0] ?? ''] ?? words.fr;

/** A text with its moment or answer; a sentence loses its full stop by that. */
export const pairOf = (lang: string, text: string, when: string): string =>
  when ? insert(wordsIn(lang).pair, { text: text.replace(/\.$/, ''), when }) : text;
