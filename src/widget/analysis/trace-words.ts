export interface TraceWords {
  title: string;
  calendar: string;
  print: string;
  copy: string;
  link: string;
  failed: string;
}

/** By language; a language is added here and in `afterwards/words.ts`. */
const words: Record<string, TraceWords> & { fr: TraceWords } = {
  fr: {
    title: 'Garder une trace',
    calendar: 'Ajouter à mon agenda',
    print: 'Imprimer',
    copy: 'Copier le résumé',
    link: 'Copier le lien pour l’assistance',
    failed: 'Cela n’a pas marché ici. Votre résultat reste affiché sur cette page.',
  },
  en: {
    title: 'Keep a record',
    calendar: 'Add to my calendar',
    print: 'Print',
    copy: 'Copy the summary',
    link: 'Copy the link for support',
    failed: 'That did not work here. Your result stays on this page.',
  },
  ar: {
    title: 'الاحتفاظ بنسخة',
    calendar: 'إضافة إلى تقويمي',
    print: 'طباعة',
    copy: 'نسخ الملخص',
    link: 'نسخ الرابط لخدمة الدعم',
    failed: 'لم ينجح ذلك هنا. تبقى نتيجتك معروضة في هذه الصفحة.',
  },
  es: {
    title: 'Guardar una copia',
    calendar: 'Añadir a mi calendario',
    print: 'Imprimir',
    copy: 'Copiar el resumen',
    link: 'Copiar el enlace para el soporte',
    failed: 'No ha funcionado aquí. Su resultado sigue en esta página.',
  },
  de: {
    title: 'Ergebnis festhalten',
    calendar: 'In meinen Kalender',
    print: 'Drucken',
    copy: 'Zusammenfassung kopieren',
    link: 'Link für den Support kopieren',
    failed: 'Das hat hier nicht geklappt. Ihr Ergebnis bleibt auf dieser Seite stehen.',
  },
  it: {
    title: 'Conservare una copia',
    calendar: 'Aggiungere al mio calendario',
    print: 'Stampare',
    copy: 'Copiare il riepilogo',
    link: 'Copiare il link per l’assistenza',
    failed: 'Qui non ha funzionato. Il suo risultato resta su questa pagina.',
  },
  pt: {
    title: 'Guardar uma cópia',
    calendar: 'Adicionar ao meu calendário',
    print: 'Imprimir',
    copy: 'Copiar o resumo',
    link: 'Copiar o link para o apoio',
    failed: 'Não funcionou aqui. O seu resultado continua nesta página.',
  },
  nl: {
    title: 'Resultaat bewaren',
    calendar: 'In mijn agenda zetten',
    print: 'Afdrukken',
    copy: 'Samenvatting kopiëren',
    link: 'Link voor de klantenservice kopiëren',
    failed: 'Dat lukte hier niet. Uw resultaat blijft op deze pagina staan.',
  },
};

/** The words in a language; French, as in the script, where there are none. */
export const traceWords = (lang: string): TraceWords => words[lang.split('-')[0] ?? ''] ?? words.fr;
