import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { FormWords } from './form-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** Dutch. */
export const screenMessages: ScreenMessages = {
  dir: 'ltr',
  back: 'Terug',
  continue: 'Verder',
  questionsLeft: plural({
    one: 'Nog hoogstens {count} vraag',
    other: 'Nog hoogstens {count} vragen',
  }),
  lastQuestion: 'Laatste vraag',
  yes: 'Ja',
  no: 'Nee',
  yesOn: 'Ja, op…',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  time: 'Tijd',
  timeUnknown: 'Ik weet de tijd niet',
  addTime: 'Tijd toevoegen',
  timeMatters: 'De tijd telt hier: die kan het resultaat veranderen.',
  today: 'Vandaag',
  yesterday: 'Gisteren',
  zone: 'Geef dit aan in {zone}.',

  missing: 'Geef een antwoord om verder te gaan.',
  dateMissing: 'Geef de dag, de maand en het jaar. Bijvoorbeeld: {example}.',
  dateWrong: 'De datum {date} bestaat niet. Controleer de dag, de maand en het jaar.',
  timeMissing: 'Geef de tijd of vink ‘Ik weet de tijd niet’ aan.',
  timeWrong: '‘{time}’ is geen tijd. Schrijf bijvoorbeeld 14:30.',
  future: 'Dit moment moet nog komen. Controleer de datum en de tijd.',
  numberWrong: 'Schrijf een getal, bijvoorbeeld 12 of 2,5. {bounds}',
  emailWrong: 'Controleer het e-mailadres. Het lijkt op naam@voorbeeld.nl.',
  fieldMissing: 'Vul ‘{field}’ in.',

  undecided: 'Deze antwoorden zijn niet genoeg voor een conclusie. U kunt ons schrijven.',
  mend: 'Corrigeren: {name}',
  change: 'Wijzigen',
  why: 'Waarom dit antwoord',
  source: 'Lees de voorwaarden',
  steps: 'Wat u nog moet doen',
  timeline: 'Wanneer het geld kan komen',
  assumptions: 'Wat wordt aangenomen',
  translation: 'Vertaling: alleen de tekst in het {language} is bindend.',
  answers: 'Uw antwoorden',
  restart: 'Opnieuw beginnen',
  prepare: 'Mijn aanvraag voorbereiden',
  period: '{from} tot en met {to}',
  until: 'tot en met {to}',
  now: 'nu meteen',
  ownTime: 'Volgens de klok van uw apparaat: {time}',

  request: 'Uw aanvraag',
  optional: '(niet verplicht)',
  preview: 'Voorbeeld',
  subject: 'Onderwerp',
  message: 'Bericht',
  fill: 'Formulier invullen',
  copy: 'Bericht kopiëren',
  copied: 'Het bericht is gekopieerd.',
  copyBlocked: 'Kopiëren is hier geblokkeerd. De tekst is geselecteerd: kopieer hem zelf.',
  copyField: 'Kopiëren voor ‘{field}’',
  fieldCopied: 'Gekopieerd. Plak het in het veld ‘{field}’.',
  filled: 'Het formulier is ingevuld. Lees het na en druk daarna zelf op ‘Verzenden’.',
  filledInPart:
    'Het formulier is gedeeltelijk ingevuld. Vul het aan en druk daarna zelf op ‘Verzenden’.',
  outcomes: {
    filled: 'ingevuld',
    shortened: 'ingevuld, maar ingekort: dit veld beperkt de lengte',
    kept: 'gelaten zoals u het schreef, zonder de voorbereide tekst',
    'no-option': 'zelf te kiezen in de lijst',
    'not-found': 'niet gevonden in het formulier',
  },
  inMessage: 'geen eigen veld: het staat in het bericht',
  goToForm: 'Naar het formulier',
  noForm: 'Het formulier is niet gevonden.',
  paste: 'Kopieer het bericht en plak het in uw aanvraag.',
  elsewhere: 'Het formulier staat op een andere pagina: het wordt daar ingevuld.',
  carry: 'Verder naar het formulier',
  from: 'Aanvraag voorbereid op {site}.',
  contact: 'Contactpagina openen',

  keep: 'Mijn antwoorden op dit apparaat bewaren',
  keepHint: plural({
    one: 'Om later verder te gaan, {count} dag lang. Uw teksten, uw e-mailadres en uw bestelnummer worden niet bewaard.',
    other:
      'Om later verder te gaan, {count} dagen lang. Uw teksten, uw e-mailadres en uw bestelnummer worden niet bewaard.',
  }),
  notKept: 'Uw antwoorden konden niet op dit apparaat worden bewaard.',

  failure: 'De controle is op dit moment niet beschikbaar.',
  failureForm: 'Het formulier op deze pagina werkt: u kunt ons schrijven.',
};

export const resumeMessages: ResumeMessages = {
  offer: 'Uw antwoorden van {day} worden op dit apparaat bewaard tot {until}.',
  offerHere: 'Uw antwoorden van {day} staan hier nog, tot deze pagina wordt gesloten.',
  resume: 'Verdergaan waar u was',
  resumed: 'Hier zijn uw antwoorden van {day}. Is uw situatie veranderd? Wijzig ze dan.',
  changed:
    'Onze voorwaarden zijn sinds {day} veranderd. Controleer uw antwoorden: sommige vragen kunnen terugkomen.',
  kept: 'Deze antwoorden worden tot {until} op dit apparaat bewaard, zonder uw teksten, uw e-mailadres en uw bestelnummer.',
  keptHere:
    'Dit apparaat kon uw antwoorden niet bewaren. Ze blijven hier tot deze pagina wordt gesloten.',
  other: 'Er worden al andere antwoorden bewaard, van {day}.',
  replace: 'In plaats daarvan deze bewaren',
  forget: 'Mijn antwoorden vergeten',
  forgotten: 'Vergeten: uw antwoorden worden niet meer bewaard.',
  notForgotten:
    'Uw antwoorden konden niet van dit apparaat worden gewist. Wis de gegevens van deze site in de instellingen van uw browser.',
  since: 'Sindsdien is het antwoord veranderd: {outcome}',
};

export const analysisMessages: AnalysisMessages = {
  acts: 'Wat u nog kunt doen',
  outcome: 'Het antwoord is dan: {outcome}',
  outcomeThen: 'Het antwoord is dan, {when}: {outcome}',
  later: 'Wat met de tijd verandert',
  laterHint: 'Als er verder niets verandert.',
  from: 'Vanaf',
  after: 'Na',
  path: 'Waarom? Alles wat heeft meegeteld',
  holds: 'Wat de doorslag geeft',
  fails: 'Wat een ander antwoord uitsluit',
  open: 'Wat niet bekend is',
};

export const traceMessages: TraceMessages = {
  title: 'Resultaat bewaren',
  calendar: 'In mijn agenda zetten',
  print: 'Afdrukken',
  copy: 'Samenvatting kopiëren',
  link: 'Link voor de klantenservice kopiëren',
  failed: 'Dat lukte hier niet. Uw resultaat blijft op deze pagina staan.',
};

export const afterwardsMessages: AfterwardsMessages = {
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
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '‘{value}’',
  compared: '{value}, {relation}',
  now: 'Nu',
  atLimit: 'nu',
  atNow: 'nu, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'tussen {low} en {high}',
  someTime: '{day}, tijd onbekend',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'nog niet beantwoord',
  nothing: 'geen datum',
  unknown: 'niet bekend',
  wanted: '{text} (dit resultaat veronderstelt: {wanted})',
  overruled: 'Een andere regel gaat voor. {rule}',
  always: 'Deze regel geldt in elk geval.',
  season: {
    within: 'tussen {from} en {to}',
    outside: 'buiten de periode van {from} tot en met {to}',
    maybe: 'misschien tussen {from} en {to}',
  },
  instant: {
    atMost: 'uiterlijk {limit}',
    lessThan: 'vóór {limit}',
    atLeast: 'niet eerder dan {limit}',
    moreThan: 'na {limit}',
  },
  measure: {
    atMost: 'hoogstens {limit}',
    lessThan: 'minder dan {limit}',
    atLeast: 'minstens {limit}',
    moreThan: 'meer dan {limit}',
  },
  maybe: {
    instant: {
      less: 'misschien vóór deze grens: {limit}',
      more: 'misschien na deze grens: {limit}',
    },
    measure: {
      less: 'misschien minder dan deze grens: {limit}',
      more: 'misschien meer dan deze grens: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
  everyone: 'Alle klanten',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; of anders {second}',
  either: 'ofwel {text}',
  span: '‘{to}’: {limits} na ‘{from}’',
  both: '{first} en {second}',
  doubtful: '{limit} (ook bij twijfel)',
  otherThan: 'niet {value}',
  including: 'met {value}',
  without: 'zonder {value}',
  exact: 'precieze moment bekend',
  inexact: 'precieze moment niet bekend',
  notSo: 'niet het geval ‘{text}’',
  except: 'behalve {text}',
  result: 'uitkomst: {value}',
  ids: '{name}: {value}',
  nothing: 'geen datum',
  undecided: 'geen beslissing',
  present: 'aanwezig',
  absent: 'afwezig',
  order: 'volgorde',
  businessDays: '{name} + {count} werkdagen',
  unconfirmed: 'Voor sommige groepen is niet op tijd een klant gevonden.',
  reasons: 'gegeven redenen',
  item: '‘{name}’: {value}',
  example: 'bijvoorbeeld {value}',
  cutShort:
    'De twee versies onderscheiden meer gevallen dan bekeken konden worden ({count} veronderstellingen geprobeerd): de genoemde groepen bestaan, andere kunnen ontbreken.',
  beyond:
    'De antwoorden op {facts} worden door de twee versies anders gelezen: niet al deze klanten zijn vergeleken.',
  days: 'Het ene beleid telt dagen waar het andere uren telt: rond het verzetten van de klok kan dit meer klanten raken.',
  zones:
    'De twee versies hebben verschillende tijdzones: datums die op de kalender worden geteld, kunnen ook voor andere klanten veranderen.',
};

export const formWords: FormWords = {
  labels: {
    subject: 'onderwerp|thema',
    email: 'e?mailadres',
    name: '(volledige|voorenachter)?naam',
    firstName: 'voornaam',
    lastName: '(achter|familie)naam',
    orderId: '(bestel|order|transactie)(nummer|nr)',
    message: 'bericht',
    reason: '(reden|soort(?=v))(van)?(contact|vraag)?',
  },
  lead: '(uw|je|jouw) ',
  mark: 'verplicht',
};
