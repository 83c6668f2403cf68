import {
  businessDaysLater,
  dateInParis,
  daysLater,
  type Interval,
  inParis,
  later,
  readInstant,
} from './reference-time.ts';

/**
 * The shipped policy written a second time, straight from `decision-model.md` and by hand: what the
 * engine and the document must agree with. It knows complete answers only.
 */

export interface Customer {
  purchasedAt: string;
  submittedAt: string | null;
  causes: string[];
  causeCertainty: string;
  outageStartedAt: string | null;
  outageEndedAt: string | null;
  outageFault: string;
  supportContactedAt: string | null;
  helpRefused: boolean | 'unknown';
  resolved: boolean | 'unknown';
  paymentMethod: string;
  orderId: string | null;
}

export interface Settings {
  submissionWindow: string;
  supportWindow: string;
  outageThreshold: string;
  refundBusinessDaysMin: number;
  refundBusinessDaysMax: number;
  longStopDays: number;
  calendar: string;
  lateRequests: string;
  supportContactPreservesWindow: boolean;
  outageBypassesWindow: boolean;
  outageWaivesSupportWindow: boolean;
  maintenanceOver48h: string;
  mixedCauses: string;
  selfDiagnosis: string;
  refusalScope: string;
  resolvedOutcome: string;
  troubleshootingAppliesTo: string;
}

export interface Judgement {
  verdict: string;
  status: string;
  bestCase: string;
  certainty: string;
  steps: string[];
  dates: Record<string, string | null>;
  problems: string[];
}

const excludedCauses = [
  'weak-internet',
  'device-incompatible',
  'isp-restriction',
  'maintenance',
  'config-user-error',
];

const noDates = {
  deadline: null,
  safeDeadline: null,
  earliestApproval: null,
  refundFrom: null,
  refundTo: null,
  longStop: null,
  recheckAt: null,
};

export function judge(customer: Customer, nowText: string, settings: Settings): Judgement {
  const now = Date.parse(nowText);
  const atNow: Interval = { min: now, max: now };
  /** An interval of instants ends now at the latest. */
  const read = (text: string): Interval => {
    const { min, max } = readInstant(text);
    return { min, max: max > now && min <= now ? now : max };
  };

  // Answers, with "unknown" read cautiously.
  const purchase = customer.purchasedAt === 'unknown' ? null : read(customer.purchasedAt);
  const submitted =
    customer.submittedAt === null || customer.submittedAt === 'unknown'
      ? null
      : read(customer.submittedAt);
  const request = submitted ?? atNow;
  const startUnknown = customer.outageStartedAt === 'unknown';
  const outageStart =
    customer.outageStartedAt === null || startUnknown
      ? null
      : read(customer.outageStartedAt as string);
  const outageEnd =
    customer.outageEndedAt === null || customer.outageEndedAt === 'unknown'
      ? null
      : read(customer.outageEndedAt);
  const contact =
    customer.supportContactedAt === null
      ? null
      : customer.supportContactedAt === 'unknown'
        ? atNow
        : read(customer.supportContactedAt);
  const refused = customer.helpRefused === true;
  const resolved = customer.resolved === true;
  const sure = customer.causeCertainty === 'sure';
  const hasOrderId = customer.orderId !== null && customer.orderId !== 'unknown';

  // Impossible dates.
  const problems: string[] = [];
  if (purchase && purchase.min > now) problems.push('purchase-in-future');
  if (submitted && submitted.min > now) problems.push('request-in-future');
  if (purchase && request.max < purchase.min) problems.push('request-before-purchase');
  if (contact && contact.min > now) problems.push('support-in-future');
  if ((outageStart && outageStart.min > now) || (outageEnd && outageEnd.min > now)) {
    problems.push('outage-in-future');
  }
  if (outageStart && outageEnd && outageEnd.max < outageStart.min) {
    problems.push('outage-ends-before-start');
  }
  if (problems.length) {
    return {
      verdict: 'invalid',
      status: 'fix-input',
      bestCase: 'none',
      certainty: 'clear',
      steps: ['correct-dates'],
      dates: noDates,
      problems,
    };
  }

  // The window.
  const safeDeadline = purchase && later(purchase.min, settings.submissionWindow);
  const deadline = purchase && later(purchase.max, settings.submissionWindow);
  let window: 'in' | 'uncertain' | 'late';
  let purchaseTimeMatters = false;
  if (purchase === null || safeDeadline === null || deadline === null) {
    window = 'uncertain';
    purchaseTimeMatters = true;
  } else if (request.max <= safeDeadline) {
    window = 'in';
  } else if (request.min <= deadline) {
    window = 'uncertain';
    purchaseTimeMatters = purchase.min < purchase.max;
  } else if (
    settings.supportContactPreservesWindow &&
    contact &&
    contact.max >= purchase.min &&
    contact.min <= deadline
  ) {
    window = 'uncertain';
    // Support was contacted in the window whatever the hour: nothing to find out then.
    const surelyWithin = contact.min >= purchase.max && contact.max <= safeDeadline;
    purchaseTimeMatters = purchase.min < purchase.max && !surelyWithin;
  } else {
    window = 'late';
  }

  // The cause.
  const interrupted = customer.causes.includes('interruption');
  const customerSide = customer.outageFault === 'customer-side';
  const causes = customer.causes.filter((cause) => cause !== 'interruption');
  const excluded = causes.filter((cause) => excludedCauses.includes(cause));
  const others = causes.filter((cause) => !excludedCauses.includes(cause));
  let causeClass = '';
  let shortInterruption = false;
  if (interrupted && !customerSide) {
    if (startUnknown) {
      causeClass = 'outage-fault-unknown';
    } else if (outageStart) {
      const end = outageEnd ?? atNow;
      // Longer than the threshold: the end lies later than start + threshold.
      const surelyLonger = end.min > later(outageStart.max, settings.outageThreshold);
      const possiblyLonger = end.max > later(outageStart.min, settings.outageThreshold);
      if (surelyLonger && customer.outageFault === 'merchant') causeClass = 'outage-merchant';
      else if (surelyLonger && customer.outageFault === 'maintenance') {
        causeClass = 'outage-maintenance';
      } else if (possiblyLonger) causeClass = 'outage-fault-unknown';
      else if (outageEnd === null) causeClass = 'outage-ongoing';
      else shortInterruption = true;
    } else {
      shortInterruption = true;
    }
  }
  if (!causeClass) {
    if ((excluded.length || shortInterruption) && others.length) causeClass = 'mixed';
    else if (excluded.length) causeClass = sure ? 'excluded-sure' : 'excluded-guess';
    else if (shortInterruption) causeClass = 'interruption-short';
    else if (others.includes('other')) causeClass = 'other';
    else if (others.includes('config-problem')) causeClass = 'config-problem';
    else causeClass = 'unknown';
  }

  // Support.
  let support: 'resolved' | 'refused' | 'not-contacted' | 'waiting' | 'done';
  if (resolved) support = 'resolved';
  else if (refused) support = 'refused';
  else if (contact === null) support = 'not-contacted';
  else if (now < later(contact.max, settings.supportWindow)) support = 'waiting';
  else support = 'done';

  const exemptFromSupport =
    settings.troubleshootingAppliesTo === 'technical' && causeClass === 'other';
  let gate = 'ready';
  if (!exemptFromSupport) {
    if (support === 'not-contacted') gate = 'contact-support';
    if (support === 'waiting') gate = 'wait-support';
    if (support === 'refused') gate = 'accept-help';
  }

  const remedy = window === 'late' ? settings.lateRequests : 'full';
  let remedyCertainty = 'clear';
  if (remedy === 'partial-possible') remedyCertainty = 'discretionary';
  if (window === 'uncertain') remedyCertainty = 'interpretation';
  const remedyAtBest = remedy === 'not-refundable' ? 'none' : remedy;

  // The decision.
  let verdict = '';
  let status = '';
  let bestCase = '';
  let certainty = '';
  const conclude = (...outcome: [string, string, string, string]) => {
    [verdict, status, bestCase, certainty] = outcome;
  };
  const longOutage = () => {
    if (window === 'late' && !settings.outageBypassesWindow) {
      if (remedy === 'not-refundable') conclude('not-refundable', 'none', 'none', remedyCertainty);
      else conclude(remedy, gate, remedy, remedyCertainty);
      return;
    }
    const waived = gate === 'wait-support' && settings.outageWaivesSupportWindow;
    const written = window === 'in' && (support === 'not-contacted' || support === 'done');
    conclude(
      'outage-choice',
      waived ? 'ready' : gate,
      'outage-choice',
      written ? 'clear' : 'interpretation',
    );
  };

  if (causeClass === 'outage-merchant') {
    longOutage();
  } else if (causeClass === 'outage-maintenance') {
    if (settings.maintenanceOver48h === 'outage') {
      longOutage();
      certainty = 'interpretation';
    } else if (settings.maintenanceOver48h === 'excluded') {
      conclude('not-refundable', 'none', 'none', 'interpretation');
    } else {
      conclude('review', gate, 'outage-choice', 'interpretation');
    }
  } else if (causeClass === 'outage-fault-unknown') {
    conclude('review', gate, 'outage-choice', 'interpretation');
  } else if (causeClass === 'outage-ongoing') {
    if (support === 'resolved') conclude('review', 'ready', 'none', 'interpretation');
    else if (support === 'not-contacted' || support === 'refused') {
      conclude('outage-pending', gate, 'outage-choice', 'interpretation');
    } else {
      conclude('outage-pending', 'wait-outage', 'outage-choice', 'interpretation');
    }
  } else if (causeClass === 'excluded-sure' || causeClass === 'interruption-short') {
    conclude('not-refundable', 'none', 'none', 'clear');
  } else if (causeClass === 'excluded-guess') {
    if (settings.selfDiagnosis === 'binding') {
      conclude('not-refundable', 'none', 'none', 'interpretation');
    } else conclude('review', gate, remedyAtBest, 'interpretation');
  } else if (causeClass === 'mixed') {
    if (settings.mixedCauses === 'exclude-if-any') {
      conclude('not-refundable', 'none', 'none', 'interpretation');
    } else conclude('review', gate, remedyAtBest, 'interpretation');
  } else if (
    support === 'refused' &&
    (causeClass === 'config-problem' || settings.refusalScope === 'any')
  ) {
    const written = causeClass === 'config-problem';
    conclude('not-refundable', 'accept-help', remedyAtBest, written ? 'clear' : 'interpretation');
  } else if (remedy === 'not-refundable') {
    conclude('not-refundable', 'none', 'none', 'clear');
  } else if (support === 'resolved' && settings.resolvedOutcome === 'review') {
    conclude('review', 'ready', remedy, 'interpretation');
  } else if (support === 'resolved' && settings.resolvedOutcome === 'not-refundable') {
    conclude('not-refundable', 'none', 'none', 'interpretation');
  } else {
    const written = remedyCertainty !== 'clear' || causeClass === 'other';
    conclude(remedy, gate, remedy, written ? remedyCertainty : 'interpretation');
  }

  // Dates.
  const waivedWindow = verdict === 'outage-choice' && settings.outageWaivesSupportWindow;
  const noApproval =
    verdict === 'not-refundable' ||
    status === 'accept-help' ||
    verdict === 'outage-pending' ||
    (support === 'resolved' && verdict === 'review');
  let approval: number | null = null;
  if (!noApproval) {
    const contacted = (contact ?? atNow).max;
    approval = Math.max(now, request.max);
    if (verdict === 'outage-choice' && outageStart) {
      approval = Math.max(approval, contacted, later(outageStart.max, settings.outageThreshold));
    }
    if (!waivedWindow && !exemptFromSupport) {
      approval = Math.max(approval, later(contacted, settings.supportWindow));
    }
  }
  const day0 = approval === null ? null : dateInParis(approval);
  const byCard = customer.paymentMethod === 'card';
  const businessDays = (count: number) =>
    day0 && byCard ? businessDaysLater(day0, count, settings.calendar) : null;
  const dates = {
    deadline: deadline === null ? null : inParis(deadline),
    safeDeadline: safeDeadline === null ? null : inParis(safeDeadline),
    earliestApproval: approval === null ? null : inParis(approval),
    refundFrom: businessDays(settings.refundBusinessDaysMin),
    refundTo: businessDays(settings.refundBusinessDaysMax),
    longStop: day0 && daysLater(day0, settings.longStopDays),
    recheckAt:
      verdict === 'outage-pending' && outageStart
        ? inParis(later(outageStart.max, settings.outageThreshold))
        : null,
  };

  // Steps.
  const steps: string[] = [];
  if (window === 'uncertain' && purchaseTimeMatters) steps.push('confirm-purchase-time');
  if (!submitted) steps.push(window === 'in' ? 'submit-before-deadline' : 'submit-request');
  if (status === 'contact-support') steps.push('contact-support');
  if (status === 'accept-help') steps.push('accept-help');
  const waitsAfterContact =
    status === 'contact-support' &&
    verdict !== 'outage-pending' &&
    (verdict !== 'outage-choice' || !settings.outageWaivesSupportWindow);
  if (status === 'wait-support' || waitsAfterContact) steps.push('wait-support');
  if (verdict === 'outage-pending') steps.push('recheck-outage');
  const causeToBeAsked = [
    'excluded-guess',
    'mixed',
    'unknown',
    'config-problem',
    'outage-fault-unknown',
    'outage-maintenance',
  ];
  if (causeToBeAsked.includes(causeClass)) steps.push('ask-cause');
  if (verdict === 'outage-choice') steps.push('choose-remedy');
  if (!submitted) {
    if (!hasOrderId) steps.push('find-order-id');
    steps.push('describe-problem', 'state-reason', 'attach-evidence');
  }
  steps.push('keep-proof');
  if (verdict === 'review' || status === 'none') steps.push('ask-human');
  steps.push('statutory-rights');
  const remaining = ['confirm-purchase-time', 'keep-proof', 'ask-human', 'statutory-rights'];
  const nothingToDo = verdict === 'not-refundable' && status === 'none';

  return {
    verdict,
    status,
    bestCase,
    certainty,
    steps: nothingToDo ? steps.filter((step) => remaining.includes(step)) : steps,
    dates,
    problems,
  };
}
