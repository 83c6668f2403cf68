import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** Portuguese, of Portugal. */
export const screenMessages: ScreenMessages = {
  dir: 'ltr',
  back: 'Voltar',
  continue: 'Continuar',
  questionsLeft: plural({
    one: 'Mais {count} pergunta, no máximo',
    other: 'Mais {count} perguntas, no máximo',
  }),
  lastQuestion: 'Última pergunta',
  yes: 'Sim',
  no: 'Não',
  yesOn: 'Sim, em…',
  day: 'Dia',
  month: 'Mês',
  year: 'Ano',
  time: 'Hora',
  timeUnknown: 'Não sei a hora',
  addTime: 'Acrescentar a hora',
  timeMatters: 'Aqui, a hora conta: pode mudar o resultado.',
  today: 'Hoje',
  yesterday: 'Ontem',
  zone: 'A indicar na {zone}.',

  missing: 'Indique a sua resposta para continuar.',
  dateMissing: 'Indique o dia, o mês e o ano. Por exemplo: {example}.',
  dateWrong: 'A data {date} não existe. Verifique o dia, o mês e o ano.',
  timeMissing: 'Indique a hora ou assinale «Não sei a hora».',
  timeWrong: '«{time}» não é uma hora. Escreva, por exemplo, 14:30.',
  future: 'Esse momento ainda está para vir. Verifique a data e a hora.',
  numberWrong: 'Escreva um número, por exemplo 12 ou 2,5. {bounds}',
  emailWrong: 'Verifique o endereço de e-mail. É parecido com nome@exemplo.pt.',
  fieldMissing: 'Preencha o campo «{field}».',

  undecided: 'Estas respostas não bastam para concluir. Pode escrever-nos.',
  mend: 'Corrigir: {name}',
  change: 'Alterar',
  why: 'Porquê esta resposta',
  source: 'Ler as condições',
  steps: 'O que lhe falta fazer',
  timeline: 'Quando o dinheiro pode chegar',
  assumptions: 'O que se supõe',
  translation: 'Tradução: só o texto em {language} faz fé.',
  answers: 'As suas respostas',
  restart: 'Recomeçar',
  prepare: 'Preparar o meu pedido',
  period: 'de {from} a {to}',
  until: 'até {to}',
  now: 'desde já',
  ownTime: 'Segundo o relógio do seu dispositivo: {time}',

  request: 'O seu pedido',
  optional: '(facultativo)',
  preview: 'Pré-visualização',
  subject: 'Assunto',
  message: 'Mensagem',
  fill: 'Preencher o formulário',
  copy: 'Copiar a mensagem',
  copied: 'A mensagem está copiada.',
  copyBlocked: 'A cópia automática está bloqueada. O texto está selecionado: copie-o.',
  copyField: 'Copiar para «{field}»',
  fieldCopied: 'Copiado. Cole-o no campo «{field}».',
  filled: 'O formulário está preenchido. Releia-o e depois carregue em «Enviar».',
  filledInPart: 'O formulário está preenchido em parte. Complete-o e depois carregue em «Enviar».',
  outcomes: {
    filled: 'preenchido',
    shortened: 'preenchido, mas encurtado: este campo limita o comprimento',
    kept: 'mantido tal como o escreveu, sem o texto preparado',
    'no-option': 'a escolher por si na lista',
    'not-found': 'não encontrado no formulário',
  },
  inMessage: 'sem campo próprio: está na mensagem',
  goToForm: 'Ir para o formulário',
  noForm: 'O formulário não foi encontrado.',
  paste: 'Copie a mensagem e depois cole-a no seu pedido.',
  elsewhere: 'O formulário está noutra página: será preenchido lá.',
  carry: 'Continuar para o formulário',
  from: 'Pedido preparado em {site}.',
  contact: 'Abrir a página de contacto',

  keep: 'Guardar as minhas respostas neste dispositivo',
  keepHint: plural({
    one: 'Para retomar mais tarde, durante {count} dia. Os seus textos, o seu e-mail e o seu número de encomenda não são guardados.',
    other:
      'Para retomar mais tarde, durante {count} dias. Os seus textos, o seu e-mail e o seu número de encomenda não são guardados.',
  }),
  notKept: 'Não foi possível guardar as suas respostas neste dispositivo.',

  failure: 'De momento, a verificação não está disponível.',
  failureForm: 'O formulário desta página funciona: pode escrever-nos.',
};

export const resumeMessages: ResumeMessages = {
  offer: 'As suas respostas de {day} estão guardadas neste dispositivo até {until}.',
  offerHere: 'As suas respostas de {day} ainda estão aqui, até esta página ser fechada.',
  resume: 'Retomar onde estava',
  resumed: 'Aqui estão as suas respostas de {day}. Se a sua situação mudou, altere-as.',
  changed:
    'As nossas condições mudaram desde {day}. Verifique as suas respostas: algumas perguntas podem voltar.',
  kept: 'Estas respostas ficam guardadas neste dispositivo até {until}, sem os seus textos, o seu e-mail nem o seu número de encomenda.',
  keptHere:
    'Este dispositivo não conseguiu guardar as suas respostas. Ficam aqui até esta página ser fechada.',
  other: 'Já estão guardadas outras respostas, de {day}.',
  replace: 'Guardar antes estas',
  forget: 'Esquecer as minhas respostas',
  forgotten: 'Já está: as suas respostas deixaram de estar guardadas.',
  notForgotten:
    'Não foi possível apagar as suas respostas deste dispositivo. Apague os dados deste site nas definições do seu navegador.',
  since: 'Desde então, a resposta mudou: {outcome}',
};

export const analysisMessages: AnalysisMessages = {
  acts: 'O que ainda pode fazer',
  outcome: 'A resposta é então: {outcome}',
  outcomeThen: 'A resposta é então, {when}: {outcome}',
  later: 'O que muda com o tempo',
  laterHint: 'Se mais nada mudar.',
  from: 'A partir de',
  after: 'Depois de',
  path: 'Porquê? Tudo o que contou',
  holds: 'O que decide',
  fails: 'O que exclui outra resposta',
  open: 'O que não se sabe',
};

export const traceMessages: TraceMessages = {
  title: 'Guardar uma cópia',
  calendar: 'Adicionar ao meu calendário',
  print: 'Imprimir',
  copy: 'Copiar o resumo',
  link: 'Copiar o link para o apoio',
  failed: 'Não funcionou aqui. O seu resultado continua nesta página.',
};

export const afterwardsMessages: AfterwardsMessages = {
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
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '«{value}»',
  compared: '{value}, {relation}',
  now: 'Agora',
  atLimit: 'agora',
  atNow: 'agora, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'entre {low} e {high}',
  someTime: '{day}, hora desconhecida',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'ainda sem resposta',
  nothing: 'nenhuma data',
  unknown: 'data desconhecida',
  wanted: '{text} (este resultado supõe: {wanted})',
  overruled: 'Outra regra vem primeiro. {rule}',
  always: 'Esta regra vale em todos os casos.',
  season: {
    within: 'entre {from} e {to}',
    outside: 'fora do período de {from} a {to}',
    maybe: 'talvez entre {from} e {to}',
  },
  instant: {
    atMost: 'o mais tardar {limit}',
    lessThan: 'antes deste limite: {limit}',
    atLeast: 'não antes de {limit}',
    moreThan: 'depois deste limite: {limit}',
  },
  measure: {
    atMost: 'no máximo {limit}',
    lessThan: 'menos de {limit}',
    atLeast: 'pelo menos {limit}',
    moreThan: 'mais de {limit}',
  },
  maybe: {
    instant: {
      less: 'talvez antes deste limite: {limit}',
      more: 'talvez depois deste limite: {limit}',
    },
    measure: {
      less: 'talvez menos do que este limite: {limit}',
      more: 'talvez mais do que este limite: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
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

export const formWords: FormWords = {
  labels: {
    subject: 'assunto',
    email: '(enderecode)?(correio|e?mail)(elec?tronico)?',
    name: 'nome(completo|e?(apelido|sobrenome))?',
    firstName: 'primeironome|nomeproprio',
    lastName: 'apelido|sobrenome',
    orderId: '((n(umer)?o|id|codigo)(d[aeo]*)?)?(pedido|encomenda)',
    message: 'mensagem',
    reason: '(motivo|tipo(?=d))(d[aeo]*(contact?o|pedido))?',
  },
  lead: '((o|a) )?(seu|teu|[st]ua) ',
  mark: 'opcion|obriga|requer',
};
