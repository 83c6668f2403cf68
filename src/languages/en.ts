import type { AfterwardsMessages } from './afterwards-messages.ts';
import type { AnalysisMessages } from './analysis-messages.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { plural } from './plural.ts';
import type { ResumeMessages } from './resume-messages.ts';
import type { ScreenMessages } from './screen-messages.ts';
import type { TraceMessages } from './trace-messages.ts';

/** English. */
export const screenMessages: ScreenMessages = {
  dir: 'ltr',
  back: 'Back',
  continue: 'Continue',
  questionsLeft: plural({
    one: 'At most {count} more question',
    other: 'At most {count} more questions',
  }),
  lastQuestion: 'Last question',
  yes: 'Yes',
  no: 'No',
  yesOn: 'Yes, on…',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  time: 'Time',
  timeUnknown: 'I do not know the time',
  addTime: 'Add the time',
  timeMatters: 'The time counts here: it can change the result.',
  today: 'Today',
  yesterday: 'Yesterday',
  zone: 'Please give it in {zone}.',

  missing: 'Give an answer to continue.',
  dateMissing: 'Give the day, the month and the year. For example: {example}.',
  dateWrong: 'There is no {date}. Check the day, the month and the year.',
  timeMissing: 'Give the time, or tick “I do not know the time”.',
  timeWrong: '“{time}” is not a time. Write it like 14:30 or 2:30 pm.',
  future: 'This moment is still to come. Check the date and the time.',
  numberWrong: 'Write a number, for example 12 or 2.5. {bounds}',
  emailWrong: 'Check the e-mail address. It looks like name@example.com.',
  fieldMissing: 'Fill in “{field}”.',

  undecided: 'These answers are not enough to tell. You can write to us.',
  mend: 'Correct: {name}',
  change: 'Change',
  why: 'Why this answer',
  source: 'Read the policy',
  steps: 'What is left for you to do',
  timeline: 'When the money can arrive',
  assumptions: 'What is assumed',
  translation: 'Translation: only the {language} text is binding.',
  answers: 'Your answers',
  restart: 'Start again',
  prepare: 'Prepare my request',
  period: '{from} to {to}',
  until: 'until {to}',
  now: 'right away',
  ownTime: 'On your device’s clock: {time}',

  request: 'Your request',
  optional: '(optional)',
  preview: 'Preview',
  subject: 'Subject',
  message: 'Message',
  fill: 'Fill in the form',
  copy: 'Copy the message',
  copied: 'The message is copied.',
  copyBlocked: 'Copying is blocked here. The text is selected: copy it yourself.',
  copyField: 'Copy for “{field}”',
  fieldCopied: 'Copied. Paste it into the field “{field}”.',
  filled: 'The form is filled in. Read it through, then press “Send” yourself.',
  filledInPart: 'The form is partly filled in. Complete it, then press “Send” yourself.',
  outcomes: {
    filled: 'filled in',
    shortened: 'filled in, but shortened: this field limits the length',
    kept: 'kept as you wrote it, without the prepared text',
    'no-option': 'for you to choose in the list',
    'not-found': 'not found in the form',
  },
  inMessage: 'no field of its own: the message says it',
  goToForm: 'Go to the form',
  noForm: 'The form was not found.',
  paste: 'Copy the message, then paste it into your request.',
  elsewhere: 'The form is on another page: it is filled in there.',
  carry: 'Continue to the form',
  from: 'Request prepared on {site}.',
  contact: 'Open the contact page',

  keep: 'Keep my answers on this device',
  keepHint: plural({
    one: 'To go on later, for {count} day. What you write, your e-mail and your order number are not kept.',
    other:
      'To go on later, for {count} days. What you write, your e-mail and your order number are not kept.',
  }),
  notKept: 'Your answers could not be kept on this device.',

  failure: 'The check is not available at the moment.',
  failureForm: 'The form on this page works: you can write to us.',
};

export const resumeMessages: ResumeMessages = {
  offer: 'Your answers of {day} are kept on this device until {until}.',
  offerHere: 'Your answers of {day} are still here, until this page is closed.',
  resume: 'Go on where you were',
  resumed: 'Here are your answers of {day}. If your situation has changed, change them.',
  changed:
    'Our conditions have changed since {day}. Check your answers: some questions may come back.',
  kept: 'These answers are kept on this device until {until}, without what you wrote, your e-mail or your order number.',
  keptHere: 'This device could not keep your answers. They stay here until this page is closed.',
  other: 'Other answers, of {day}, are already kept.',
  replace: 'Keep these instead',
  forget: 'Forget my answers',
  forgotten: 'Forgotten: your answers are no longer kept.',
  notForgotten:
    'Your answers could not be deleted from this device. Delete the data of this site in the settings of your browser.',
  since: 'Since then the answer has changed: {outcome}',
};

export const analysisMessages: AnalysisMessages = {
  acts: 'What you can still do',
  outcome: 'The answer is then: {outcome}',
  outcomeThen: 'The answer is then, {when}: {outcome}',
  later: 'What changes with time',
  laterHint: 'If nothing else changes.',
  from: 'From',
  after: 'After',
  path: 'Why? Everything that counted',
  holds: 'What decides',
  fails: 'What rules out another answer',
  open: 'What is not known',
};

export const traceMessages: TraceMessages = {
  title: 'Keep a record',
  calendar: 'Add to my calendar',
  print: 'Print',
  copy: 'Copy the summary',
  link: 'Copy the link for support',
  failed: 'That did not work here. Your result stays on this page.',
};

export const afterwardsMessages: AfterwardsMessages = {
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
};

export const explanationWords: ExplanationWords = {
  pair: '{name}: {value}',
  asked: '{name} {value}',
  quoted: '“{value}”',
  compared: '{value}, {relation}',
  now: 'Now',
  atLimit: 'now',
  atNow: 'now, {moment}',
  moment: '{moment}',
  named: '{limit} ({name})',
  interval: 'between {low} and {high}',
  someTime: '{day}, time not known',
  sum: '{first} + {second}',
  difference: '{first} − {second}',
  open: 'not answered yet',
  nothing: 'no date',
  unknown: 'not known',
  wanted: '{text} (this result supposes: {wanted})',
  overruled: 'Another rule comes first. {rule}',
  always: 'This rule holds in every case.',
  season: {
    within: 'between {from} and {to}',
    outside: 'outside the time from {from} to {to}',
    maybe: 'perhaps between {from} and {to}',
  },
  instant: {
    atMost: 'no later than {limit}',
    lessThan: 'before {limit}',
    atLeast: 'no earlier than {limit}',
    moreThan: 'after {limit}',
  },
  measure: {
    atMost: 'at most {limit}',
    lessThan: 'less than {limit}',
    atLeast: 'at least {limit}',
    moreThan: 'more than {limit}',
  },
  maybe: {
    instant: {
      less: 'perhaps before this limit: {limit}',
      more: 'perhaps after this limit: {limit}',
    },
    measure: {
      less: 'perhaps less than this limit: {limit}',
      more: 'perhaps more than this limit: {limit}',
    },
  },
};

export const comparisonWords: ComparisonWords = {
  everyone: 'All customers',
  changed: '{group}: {change}',
  turned: '{before} → {after}',
  and: '{first}; {second}',
  or: '{first}; or else {second}',
  either: 'either {text}',
  span: '“{to}”: {limits} after “{from}”',
  both: '{first} and {second}',
  doubtful: '{limit} (even if in doubt)',
  otherThan: 'other than {value}',
  including: 'with {value}',
  without: 'without {value}',
  exact: 'exact moment known',
  inexact: 'exact moment not known',
  notSo: 'not the case “{text}”',
  except: 'except {text}',
  result: 'result: {value}',
  ids: '{name}: {value}',
  nothing: 'no date',
  undecided: 'no decision',
  present: 'present',
  absent: 'absent',
  order: 'order',
  businessDays: '{name} + {count} business days',
  unconfirmed: 'For some groups no customer was found in time.',
  reasons: 'reasons given',
  item: '“{name}”: {value}',
  example: 'for example {value}',
  cutShort:
    'The two policies tell more cases apart than could be looked at ({count} suppositions were tried): the groups named are real, others may have been missed.',
  beyond:
    'The answers to {facts} are read differently by the two policies: not all of these customers were compared.',
  days: 'One policy counts days where the other counts hours: around a change of clocks, more customers may be affected.',
  zones:
    'The two policies have different time zones: dates counted on the calendar may change for other customers too.',
};
