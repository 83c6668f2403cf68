import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** Spanish. */
export const screenMessages: ScreenMessages = {
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
    kept: 'conservado tal como usted lo escribió, sin el texto preparado',
    'no-option': 'a elegir por usted en la lista',
    'not-found': 'no encontrado en el formulario',
  },
  inMessage: 'sin campo propio: está en el mensaje',
  goToForm: 'Ir al formulario',
  noForm: 'No se ha encontrado el formulario.',
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
};

export const resumeMessages: ResumeMessages = {
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
};

export const analysisMessages: AnalysisMessages = {
  acts: 'Lo que aún puede hacer',
  outcome: 'La respuesta es entonces: {outcome}',
  outcomeThen: 'La respuesta es entonces, {when}: {outcome}',
  later: 'Lo que cambia con el tiempo',
  laterHint: 'Si nada más cambia.',
  from: 'A partir del',
  after: 'Después del',
  path: '¿Por qué? Todo lo que ha contado',
  holds: 'Lo que decide',
  fails: 'Lo que descarta otra respuesta',
  open: 'Lo que no se sabe',
};

export const traceMessages: TraceMessages = {
  title: 'Guardar una copia',
  calendar: 'Añadir a mi calendario',
  print: 'Imprimir',
  copy: 'Copiar el resumen',
  link: 'Copiar el enlace para el soporte',
  failed: 'No ha funcionado aquí. Su resultado sigue en esta página.',
};

export const afterwardsMessages: AfterwardsMessages = {
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
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}, {relation}',
  now: 'Ahora',
  atLimit: 'ahora',
  atNow: 'ahora, {moment}',
  moment: 'el {moment}',
  named: '{limit} ({name})',
  interval: 'entre {low} y {high}',
  someTime: '{day}, hora desconocida',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'aún sin respuesta',
  nothing: 'ninguna fecha',
  unknown: 'fecha desconocida',
  wanted: '{text} (este resultado supone: {wanted})',
  overruled: 'Otra regla va antes. {rule}',
  always: 'Esta regla vale en todos los casos.',
  season: {
    within: 'entre el {from} y el {to}',
    outside: 'fuera del periodo del {from} al {to}',
    maybe: 'quizá entre el {from} y el {to}',
  },
  instant: {
    atMost: 'a más tardar {limit}',
    lessThan: 'antes de este límite: {limit}',
    atLeast: 'no antes de este límite: {limit}',
    moreThan: 'después de este límite: {limit}',
  },
  measure: {
    atMost: 'como máximo {limit}',
    lessThan: 'menos de {limit}',
    atLeast: 'como mínimo {limit}',
    moreThan: 'más de {limit}',
  },
  maybe: {
    instant: {
      less: 'quizá antes de este límite: {limit}',
      more: 'quizá después de este límite: {limit}',
    },
    measure: {
      less: 'quizá menos que este límite: {limit}',
      more: 'quizá más que este límite: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
  everyone: 'Todos los clientes',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; o bien {second}',
  either: 'o bien {text}',
  span: '«{to}»: {limits} después de «{from}»',
  both: '{first} y {second}',
  doubtful: '{limit} (también en caso de duda)',
  otherThan: 'distinto de {value}',
  including: 'con {value}',
  without: 'sin {value}',
  exact: 'momento exacto conocido',
  inexact: 'momento exacto desconocido',
  notSo: 'no es el caso «{text}»',
  except: 'excepto {text}',
  result: 'resultado: {value}',
  ids: '{name}: {value}',
  nothing: 'ninguna fecha',
  undecided: 'ninguna decisión',
  present: 'presente',
  absent: 'ausente',
  order: 'orden',
  businessDays: '{name} + {count} días hábiles',
  unconfirmed: 'Para algunos grupos no se encontró a tiempo ningún cliente.',
  reasons: 'motivos indicados',
  item: '«{name}»: {value}',
  example: 'por ejemplo {value}',
  cutShort:
    'Las dos versiones distinguen más casos de los que se pudieron examinar ({count} suposiciones probadas): los grupos citados son reales, pueden faltar otros.',
  beyond:
    'Las dos versiones leen de forma distinta las respuestas a {facts}: no se compararon todos esos clientes.',
  days: 'Una de las políticas cuenta días donde la otra cuenta horas: en torno a un cambio de hora puede afectar a más clientes.',
  zones:
    'Las dos versiones tienen husos horarios distintos: las fechas contadas en el calendario pueden cambiar también para otros clientes.',
};

export const formWords: FormWords = {
  labels: {
    subject: 'asunto',
    email: '(direccionde)?(correo|e?mail)(elec?tronico)?',
    name: 'nombre(completo|yapellidos?)?',
    firstName: 'nombredepila',
    lastName: 'apellidos?',
    orderId: '((n(umer)?o|id|codigo)(d[ael]+)?)?(pedido|orden)',
    message: 'mensaje',
    reason: '(motivo|tipo(?=d))(d[ael]+(tu|su)?(consulta|contacto|solicitud|pedido))?',
  },
  lead: '(tus?|sus?) ',
  mark: 'opcion|requer',
};
