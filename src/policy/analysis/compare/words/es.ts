import type { ComparisonWords } from './comparison-words.ts';

export const es: ComparisonWords = {
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
