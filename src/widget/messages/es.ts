import { es as engine } from '../../policy/words/es.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

/** Spanish. */
export const es: Required<Messages> = {
  dir: 'ltr',
  back: 'Volver',
  continue: 'Continuar',
  questionsLeft: plural({
    one: 'Queda {count} pregunta como máximo',
    other: 'Quedan {count} preguntas como máximo',
  }),
  lastQuestion: 'Última pregunta',
  yes: 'Sí',
  no: 'No',
  yesOn: 'Sí, el…',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  time: 'Hora',
  timeUnknown: 'No sé la hora',
  addTime: 'Añadir la hora',
  timeMatters: 'Aquí la hora cuenta: puede cambiar el resultado.',
  today: 'Hoy',
  yesterday: 'Ayer',
  zone: 'Indíquelo en {zone}.',

  missing: 'Indique su respuesta para continuar.',
  dateMissing: 'Indique el día, el mes y el año. Por ejemplo: {example}.',
  dateWrong: 'La fecha {date} no existe. Compruebe el día, el mes y el año.',
  timeMissing: 'Indique la hora o marque «No sé la hora».',
  timeWrong: '«{time}» no es una hora. Escríbala, por ejemplo, así: 14:30.',
  future: 'Ese momento aún no ha llegado. Compruebe la fecha y la hora.',
  numberWrong: 'Escriba un número, por ejemplo 12 o 2,5. {bounds}',
  emailWrong: 'Compruebe la dirección de correo electrónico. Se parece a nombre@ejemplo.es.',
  fieldMissing: 'Rellene el campo «{field}».',

  undecided: 'Estas respuestas no bastan para llegar a una conclusión. Puede escribirnos.',
  mend: 'Corregir: {name}',
  change: 'Modificar',
  why: 'Por qué esta respuesta',
  source: 'Leer las condiciones',
  steps: 'Lo que le queda por hacer',
  timeline: 'Cuándo puede llegar el dinero',
  assumptions: 'Lo que se supone',
  translation: 'Traducción: solo el texto en {language} es vinculante.',
  answers: 'Sus respuestas',
  restart: 'Empezar de nuevo',
  prepare: 'Preparar mi solicitud',
  period: 'del {from} al {to}',
  until: 'hasta el {to}',
  now: 'desde ahora',
  ownTime: 'Según la hora de su dispositivo: {time}',

  request: 'Su solicitud',
  optional: '(opcional)',
  preview: 'Vista previa',
  subject: 'Asunto',
  message: 'Mensaje',
  fill: 'Rellenar el formulario',
  copy: 'Copiar el mensaje',
  copied: 'El mensaje está copiado.',
  copyBlocked: 'La copia automática está bloqueada. El texto está seleccionado: cópielo.',
  copyField: 'Copiar para «{field}»',
  fieldCopied: 'Copiado. Péguelo en el campo «{field}».',
  filled: 'El formulario está relleno. Léalo y después pulse usted mismo «Enviar».',
  filledInPart: 'El formulario está relleno en parte. Complételo y después pulse «Enviar».',
  outcomes: {
    filled: 'relleno',
    shortened: 'relleno, pero acortado: este campo limita la longitud',
    kept: 'conservado tal como usted lo escribió',
    'no-option': 'a elegir por usted en la lista',
    'not-found': 'no encontrado en el formulario',
  },
  inMessage: 'sin campo propio: está en el mensaje',
  goToForm: 'Ir al formulario',
  noForm: 'Esta página no tiene formulario.',
  paste: 'Copie el mensaje y péguelo en su solicitud.',
  elsewhere: 'El formulario está en otra página: se rellenará allí.',
  carry: 'Continuar al formulario',
  from: 'Solicitud preparada en {site}.',
  contact: 'Abrir la página de contacto',

  keep: 'Guardar mis respuestas en este dispositivo',
  keepHint: plural({
    one: 'Para seguir más tarde, durante {count} día. Sus textos, su correo electrónico y su número de pedido no se guardan.',
    other:
      'Para seguir más tarde, durante {count} días. Sus textos, su correo electrónico y su número de pedido no se guardan.',
  }),
  notKept: 'No se han podido guardar sus respuestas en este dispositivo.',

  failure: 'La comprobación no está disponible en este momento.',
  failureForm: 'El formulario de esta página funciona: puede escribirnos.',

  resume: {
    offer: 'Sus respuestas del {day} están guardadas en este dispositivo hasta el {until}.',
    offerHere: 'Sus respuestas del {day} siguen aquí hasta que se cierre esta página.',
    resume: 'Seguir donde lo dejó',
    resumed: 'Aquí están sus respuestas del {day}. Si su situación ha cambiado, modifíquelas.',
    changed:
      'Nuestras condiciones han cambiado desde el {day}. Compruebe sus respuestas: algunas preguntas pueden volver.',
    kept: 'Estas respuestas se guardan en este dispositivo hasta el {until}, sin sus textos, su correo electrónico ni su número de pedido.',
    keptHere:
      'Este dispositivo no ha podido guardar sus respuestas. Se quedan aquí hasta que se cierre esta página.',
    other: 'Ya hay otras respuestas guardadas, del {day}.',
    replace: 'Guardar estas en su lugar',
    forget: 'Olvidar mis respuestas',
    forgotten: 'Olvidadas: sus respuestas ya no están guardadas.',
    notForgotten:
      'No se han podido borrar sus respuestas de este dispositivo. Borre los datos de este sitio en los ajustes de su navegador.',
    since: 'Desde entonces la respuesta ha cambiado: {outcome}',
  },

  analysis: {
    acts: 'Lo que aún puede hacer',
    outcome: 'La respuesta es entonces: {outcome}',
    later: 'Lo que cambia con el tiempo',
    laterHint: 'Si nada más cambia.',
    from: 'A partir del',
    after: 'Después del',
    path: '¿Por qué? Todo lo que ha contado',
    holds: 'Lo que decide',
    fails: 'Lo que descarta otra respuesta',
    open: 'Lo que no se sabe',
  },

  trace: {
    title: 'Guardar una copia',
    calendar: 'Añadir a mi calendario',
    print: 'Imprimir',
    copy: 'Copiar el resumen',
    link: 'Copiar el enlace para el soporte',
    failed: 'No ha funcionado aquí. Su resultado sigue en esta página.',
  },

  afterwards: {
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

  engine,
};
