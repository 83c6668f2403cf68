import type { ComparisonWords } from './comparison-words.ts';

export const pt: ComparisonWords = {
  everyone: 'Todos os clientes',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; ou então {second}',
  either: 'ou {text}',
  span: '«{to}»: {limits} depois de «{from}»',
  both: '{first} e {second}',
  doubtful: '{limit} (mesmo em caso de dúvida)',
  otherThan: 'diferente de {value}',
  including: 'com {value}',
  without: 'sem {value}',
  exact: 'momento exato conhecido',
  inexact: 'momento exato desconhecido',
  notSo: 'não é o caso «{text}»',
  except: 'exceto {text}',
  result: 'resultado: {value}',
  ids: '{name}: {value}',
  nothing: 'nenhuma data',
  undecided: 'nenhuma decisão',
  present: 'presente',
  absent: 'ausente',
  order: 'ordem',
  businessDays: '{name} + {count} dias úteis',
  unconfirmed: 'Para alguns grupos não se encontrou a tempo nenhum cliente.',
  reasons: 'motivos indicados',
  item: '«{name}»: {value}',
  example: 'por exemplo {value}',
  cutShort:
    'As duas versões distinguem mais casos do que foi possível examinar ({count} suposições testadas): os grupos indicados são reais, outros podem faltar.',
  beyond:
    'As duas versões leem de forma diferente as respostas a {facts}: nem todos esses clientes foram comparados.',
  days: 'Uma das políticas conta dias onde a outra conta horas: em torno de uma mudança de hora, mais clientes podem ser afetados.',
  zones:
    'As duas versões têm fusos horários diferentes: as datas contadas no calendário podem mudar também para outros clientes.',
};
