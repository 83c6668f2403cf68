import type { ComparisonWords } from './comparison-words.ts';

export const nl: ComparisonWords = {
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
