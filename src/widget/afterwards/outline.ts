import { afterwardsMessages as french } from '../../languages/fr.ts';
import { describeAnswer } from '../../policy/describe-answer.ts';
import { formatMoment } from '../../policy/format-moment.ts';
import { readNow } from '../../policy/read-now.ts';
import { sayOf } from '../../policy/say-of.ts';
import { textIn } from '../../policy/text-in.ts';
import type { DecisionItem } from '../../policy/types.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { insert } from '../messages/insert.ts';
import type { Screen } from '../screens/screen.ts';

/** What is needed of a screen to tell its result elsewhere. */
export type Shown = Pick<Screen, 'policy' | 'lang' | 'messages' | 'answers' | 'decision' | 'now'>;

export interface Line {
  text: string;
  /** Its moment in words; '' where it has none. */
  when: string;
  detail: string;
  /** Sentences of the source, in its binding language. */
  quotes: readonly string[];
}

/** A result in plain words, in the order of the screen. */
export interface Outline {
  title: string;
  /** When it was found. */
  found: string;
  headline: string;
  text: string;
  sections: readonly { title: string; lines: readonly Line[] }[];
  notice: string;
  /** The page of the policy. */
  source: string;
}

/** A moment or a period in words, in the policy's time zone. */
export function whenOf(
  { policy, lang, messages }: Pick<Shown, 'policy' | 'lang' | 'messages'>,
  { at, until }: Pick<DecisionItem, 'at' | 'until'>,
): string {
  const { timeZone, timeZoneName } = policy;
  const [from = '', to] = [at, until].map((one) =>
    one ? formatMoment(one, { lang, timeZone }) : undefined,
  );
  const words = to ? insert(from ? messages.period : messages.until, { from, to }) : from;
  const hasTime = [at, until].some((one) => one && one.length > 10);
  return hasTime ? `${words} (${textIn(timeZoneName, lang)})` : words;
}

/** Tells a result without the screen it stands on. */
export function outline(shown: Shown): Outline {
  const { policy, lang, messages, answers, decision } = shown;
  const { facts, notice, source, timeZone } = policy;
  const words = messages.afterwards ?? french;
  const now = readNow(shown.now(), timeZone);
  const say = sayOf(policy, lang, answers, decision.dates);
  const verdict = policy.verdicts[decision.verdict ?? ''];
  const status = policy.statuses[decision.status ?? ''];

  const quoted = new Set<string>();
  const quotes = (ids: readonly string[]) =>
    source.sentences
      .filter(({ id }) => ids.includes(id) && !quoted.has(id) && quoted.add(id))
      .map(({ text, section }) => (section ? `${text} (${section})` : text));
  const bare = { when: '', detail: '', quotes: [] };
  const dated = (items: readonly DecisionItem[], due = '') =>
    items.map((item): Line => {
      const { text, detail, at, until } = item;
      const when = due && at && !until && Date.parse(at) <= now ? due : whenOf(shown, item);
      return { ...bare, text, when, detail: detail ?? '' };
    });
  const given = Object.entries(facts).flatMap(([id, { question, askedIn }]): Line[] => {
    const answer = answers[id];
    if (!question || askedIn || answer === undefined) return [];
    const plain = answer === true ? messages.yes : answer === false ? messages.no : '';
    const when = describeAnswer(policy, id, answer, lang) || plain;
    return [{ ...bare, text: say(question.whenAnswered ?? question.text), when }];
  });

  const { reasons, steps, deadlines, timeline, assumptions } = decision;
  return {
    title: say(policy.title),
    found: insert(words.found, {
      date: whenOf(shown, { at: writeMoment(now, timeZone, 'instant'), until: null }),
    }),
    headline: say(verdict?.headline) || messages.undecided,
    text: [verdict?.text, status?.text].map(say).filter(Boolean).join(' '),
    sections: [
      { title: words.limits, lines: dated(deadlines) },
      {
        title: messages.why,
        lines: reasons.map(({ text, sentences }) => ({
          ...bare,
          text,
          quotes: quotes(sentences),
        })),
      },
      { title: messages.steps, lines: dated(steps, messages.now) },
      { title: messages.timeline, lines: dated(timeline) },
      { title: messages.assumptions, lines: assumptions.map(({ text }) => ({ ...bare, text })) },
      { title: messages.answers, lines: given },
    ].filter(({ lines }) => lines.length),
    notice: say(notice.text),
    source: source.url ?? '',
  };
}
