// What `afterwards.js` holds: loaded when a customer wants to keep a result in some way, or when
// support opens the link of one.

import { afterwardsMessages as french } from '../../languages/fr.ts';
import { readNow } from '../../policy/read-now.ts';
import { sayOf } from '../../policy/say-of.ts';
import { type Shown, whenOf } from './outline.ts';
import { pairOf } from './pair-of.ts';
import { printPage } from './print-page.ts';
import { summary } from './summary.ts';
import { supportLink } from './support-link.ts';
import { upcoming } from './upcoming.ts';
import { writeCalendar } from './write-calendar.ts';

export { receiveAnswers } from './receive-answers.ts';

/** What is said of an act, and the text to copy by hand where the browser refused to. */
export interface Done {
  status: string;
  text?: string;
}

/** Does one thing with a result. @param place out of sight, for what has to stand somewhere */
export type Act = (shown: Shown, place: Element) => Done | Promise<Done>;

const wordsOf = ({ messages }: Shown) => messages.afterwards ?? french;

/** The calendar file of a result. */
export function calendarOf(shown: Shown): string {
  const { policy, lang, messages, answers, decision } = shown;
  const { id, source, timeZone, title } = policy;
  const now = readNow(shown.now(), timeZone);
  const entries = upcoming(decision, now, timeZone).map((one) => {
    const { from, to, item } = one;
    const when = whenOf(shown, { at: from, until: to === from ? null : to });
    const line = pairOf(messages, item.text, when);
    return {
      ...one,
      summary: item.text,
      description: [line, item.detail].filter(Boolean).join('\n'),
    };
  });
  const name = sayOf(policy, lang, answers, decision.dates)(title);
  return writeCalendar(entries, {
    now,
    scope: `${id}.eligibility-check`,
    name,
    url: source.url ?? '',
    lang,
  });
}

let address = '';

/** Gives the customer a file with every date that is to come. */
export const calendar: Act = (shown, place) => {
  // Not sooner: a phone may still be reading the one before.
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([calendarOf(shown)], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.hidden = true;
  link.href = address;
  link.download = `${shown.policy.id}.ics`;
  place.replaceChildren(link);
  link.click();
  return { status: wordsOf(shown).calendarReady };
};

export const print: Act = (shown, place) => {
  printPage(place, shown);
  return { status: '' };
};

async function copied(text: string, status: string, { messages }: Shown): Promise<Done> {
  try {
    await navigator.clipboard.writeText(text);
    return { status };
  } catch {
    return { status: messages.copyBlocked, text };
  }
}

export const copy: Act = (shown) => copied(summary(shown), wordsOf(shown).summaryCopied, shown);

export const link: Act = (shown) =>
  copied(supportLink(shown, location.href), wordsOf(shown).linkCopied, shown);
