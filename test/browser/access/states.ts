import type { Locator } from 'playwright-core';
import { decide } from '../../../src/policy/decide.ts';
import document from '../../../src/policy/documents/abonnements-smarters-pro.json' with {
  type: 'json',
};
import { parsePolicy } from '../../../src/policy/index.ts';
import type { Answers } from '../../../src/policy/types.ts';
import { carriedName } from '../../../src/widget/carry/carried-name.ts';
import { packRequest } from '../../../src/widget/carry/pack-request.ts';
import { allButPurchase, journeyNow } from '../journey.ts';
import { contactForm } from '../widget-page.ts';

/** A state of the widget and the way there, whatever the language. */
export interface State {
  name: string;
  now: string;
  answers: Answers;
  /** Attributes of the element. */
  attributes?: string;
  /** What stands on the page beside the widget. */
  beside?: string;
  act?: (widget: Locator) => Promise<void>;
}

const part = (widget: Locator, name: string) => widget.locator(`[part="${name}"]`);
const press = (widget: Locator, selector: string) => widget.locator(selector).first().click();
const seen = (widget: Locator, selector: string) => widget.locator(selector).first().waitFor();

const submit = (widget: Locator) => press(widget, '.primary');

async function showDate(widget: Locator) {
  if (!(await widget.locator('.day').isVisible())) await press(widget, '[part="option"] > label');
  await press(widget, '.pill');
}

async function write(widget: Locator) {
  const request = part(widget, 'request');
  await request.locator('input[type="text"]:enabled').first().fill('CMD-10293');
  await request.locator('input[type="email"]').fill('lea@exemple.fr');
  const { length } = await request.locator('textarea:not([readonly])').all();
  for (let at = 0; at < length; at++) {
    await request.locator('textarea:not([readonly])').nth(at).fill('L’application se ferme.');
  }
}

const request = (widget: Locator) => press(widget, '[part="result"] > button');

async function keep(widget: Locator) {
  const button = part(widget, 'result').locator('[part="resume"] button').first();
  const before = await button.textContent();
  await button.click();
  await part(widget, 'result')
    .locator('[part="resume"] button', { hasNotText: before ?? '' })
    .first()
    .waitFor();
}

/** Makes a part of the widget one that the network does not bring. */
const losePart = (widget: Locator, name: string) =>
  widget.page().route(`**/dist/${name}`, (route) => route.fulfill({ status: 404 }));

const record = (widget: Locator) => part(widget, 'trace');

async function copyByHand(widget: Locator) {
  await widget.page().evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await record(widget).locator('button').nth(2).click();
  await record(widget).locator('textarea').waitFor();
}

/** A request that another page of the shop has put there for this one. */
async function receive(widget: Locator) {
  const values = {
    subject: 'Demande de remboursement',
    message: 'Bonjour,\nL’application se ferme.',
    attach: ['error-message', 'payment'],
  };
  await widget
    .page()
    .evaluate(([name, packed]) => sessionStorage.setItem(name, packed), [
      carriedName,
      packRequest(values, Date.now()),
    ] as const);
  await widget.page().reload();
  await seen(widget, '.root dl');
}

/** A customer of the policy's own scenarios for every verdict. */
function results(): State[] {
  const parsed = parsePolicy(JSON.stringify(document));
  if (!parsed.ok) throw new Error('The shipped policy is not valid.');
  const { policy } = parsed;
  const found = new Map<string, State>();
  for (const { now, answers } of policy.scenarios ?? []) {
    const { verdict, problems, question } = decide(policy, answers as Answers, { now });
    const settled = !question || policy.facts[question]?.askedIn;
    const { tone = '' } = policy.verdicts[verdict ?? ''] ?? {};
    if (!verdict || !settled || problems[0] || found.has(verdict)) continue;
    found.set(verdict, { name: `result: ${verdict} (${tone})`, now, answers: answers as Answers });
  }
  return [...found.values()];
}

const now = journeyNow;
const refundable = { ...allButPurchase, purchasedAt: '2026-01-12T10:00' };
const { paymentMethod: _, ...allButPayment } = refundable;

/** Every state of the widget. */
export const states: readonly State[] = [
  { name: 'first question (any of)', now, answers: {} },
  { name: 'choice', now, answers: allButPayment },
  { name: 'date', now, answers: allButPurchase, act: showDate },
  {
    name: 'date with time',
    now,
    answers: allButPurchase,
    act: async (widget) => {
      await showDate(widget);
      await press(widget, '.entry .link');
      await seen(widget, '.time');
    },
  },
  { name: 'error in a question', now, answers: {}, act: submit },
  {
    name: 'error in a date',
    now,
    answers: allButPurchase,
    act: async (widget) => {
      await showDate(widget);
      await widget.locator('.day input').fill('');
      await submit(widget);
      await seen(widget, '[role="alert"]');
    },
  },
  ...results(),
  { name: 'problems', now, answers: { ...refundable, purchasedAt: '2026-12-12T10:00' } },
  {
    name: 'path opened',
    now,
    answers: refundable,
    act: async (widget) => {
      await press(widget, 'summary');
      await seen(widget, '[part="path"] li');
    },
  },
  { name: 'request', now, answers: refundable, act: request },
  {
    name: 'error in the request',
    now,
    answers: refundable,
    act: async (widget) => {
      await request(widget);
      await submit(widget);
      await seen(widget, '[role="alert"]');
    },
  },
  {
    name: 'filled report',
    now,
    answers: refundable,
    act: async (widget) => {
      await request(widget);
      await write(widget);
      await press(widget, '[part="request"] fieldset input');
      await submit(widget);
      await seen(widget, '.root > .box dl');
    },
  },
  { name: 'request carried here', now, answers: {}, act: receive },
  {
    name: 'no form',
    now,
    answers: refundable,
    beside: '',
    attributes: 'contact-url="/contact"',
    act: request,
  },
  { name: 'failure', now, answers: {}, attributes: 'policy="/none.json"' },
  {
    name: 'record kept',
    now,
    answers: refundable,
    act: async (widget) => {
      await record(widget).locator('button').first().click();
      await record(widget).locator('[aria-live] :not(:empty)').waitFor();
    },
  },
  { name: 'record to copy by hand', now, answers: refundable, act: copyByHand },
  {
    name: 'record not kept',
    now,
    answers: refundable,
    act: async (widget) => {
      await losePart(widget, 'afterwards.js');
      await record(widget).locator('button').first().click();
      await record(widget).locator('[aria-live] :not(:empty)').waitFor();
    },
  },
  { name: 'answers kept', now, answers: refundable, act: keep },
  {
    name: 'answers not kept',
    now,
    answers: refundable,
    act: async (widget) => {
      await losePart(widget, 'resume.js');
      await part(widget, 'result').locator('[part="resume"] button').click();
      await seen(widget, '[role="status"]:not(:empty)');
    },
  },
  {
    name: 'offer to resume',
    now,
    answers: refundable,
    act: async (widget) => {
      await keep(widget);
      await widget.page().reload();
      await seen(widget, '.root > [part="resume"]');
    },
  },
];

/** A merchant's page with the widget in that state about to be reached. */
export const pageOf = ({ now, attributes = '', beside = contactForm }: State, lang: string) =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Contact</title>
  <script src="/dist/eligibility-check.js" defer></script>
  <main><h1>Contact</h1><eligibility-check now="${now}" ${attributes}></eligibility-check>
  ${beside}</main>`;

/** Brings an opened page of the widget into the state. */
export async function reach(widget: Locator, { answers, act }: State): Promise<void> {
  await seen(widget, '.root :is(h2, p)');
  if (Object.keys(answers).length) {
    await widget.evaluate((element, given) => Object.assign(element, { answers: given }), answers);
  }
  // The result is whole once what explains it has come.
  if (await widget.locator('[part="path"]').count()) await seen(widget, 'summary');
  await act?.(widget);
}
