import { describeAnswer } from '../describe-answer.ts';
import { formatDuration } from '../format-duration.ts';
import { formatMoment } from '../format-moment.ts';
import { plain } from '../language/quantity.ts';
import type { Amount } from '../language/registry.ts';
import type { ValueExpression } from '../schema.ts';
import { writeMoment } from '../write-moment.ts';
import { farthest, toWallClock } from '../zone.ts';
import { insert } from './insert.ts';
import { type Measure, measureOf } from './measure-of.ts';
import type { Speaker } from './speaker.ts';

const hour = 36e5;
const day = 24 * hour;

/** How the two ends of a value are told. */
export interface Teller {
  measure: Measure;
  /** One end: an instant or length in milliseconds, or a number. */
  end(value: number): string;
  /** A value, exact or not; as what is compared, or as the limit. */
  whole(amount: Amount, as: 'subject' | 'limit'): string;
}

/**
 * @param beside the facts that the comparison rests on: a number takes their unit
 * @param as `calendar`: a length is told in days; `precise`: an instant with its seconds
 */
export function tellerOf(
  { state, words, lang }: Speaker,
  expression: ValueExpression,
  beside: readonly string[],
  { calendar = false, precise = false } = {},
): Teller {
  const { policy } = state;
  const { timeZone } = policy;
  const measure = measureOf(policy, expression);
  const moment = (instant: number, as: 'instant' | 'day' = 'instant') =>
    precise && as === 'instant'
      ? new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'medium', timeZone }).format(
          instant,
        )
      : formatMoment(writeMoment(instant, timeZone, as), { lang, timeZone });
  const length = (milliseconds: number) => {
    const days = calendar ? Math.floor(Math.abs(milliseconds) / day) : 0;
    const minutes = Math.floor((Math.abs(milliseconds) - days * day) / 6e4);
    const text = `P${days}DT${Math.floor(minutes / 60)}H${minutes % 60}M`;
    return `${milliseconds < 0 ? '−' : ''}${formatDuration(text, lang) || formatNumber(0, 'hour')}`;
  };
  const formatNumber = (value: number, unit: string | undefined) => {
    const facts = { value: { type: 'number' as const, ...(unit ? { unit } : {}) } };
    return describeAnswer({ ...policy, facts }, 'value', value, lang);
  };
  const unit = beside.map((id) => policy.facts[id]?.unit).find((one) => one);
  const end = (value: number) => {
    if (!(Math.abs(value) < farthest)) return words.unknown;
    if (measure === 'instant') return moment(value);
    return measure === 'duration' ? length(value) : formatNumber(value, unit);
  };
  return {
    measure,
    end,
    whole(amount, as) {
      const { low, high } = plain(amount);
      if (typeof low !== 'number' || typeof high !== 'number') return words.open;
      const article = (text: string) =>
        as === 'limit' && measure === 'instant' ? insert(words.moment, { moment: text }) : text;
      if (low === high) return article(end(low));
      if ('whole' in amount && amount.whole) return article(moment(low, 'day'));
      if (!(low > -farthest && high < farthest)) return words.unknown;
      if (measure === 'instant') {
        const [from, to] = [low, high].map((one) => writeMoment(one, timeZone, 'day'));
        // A day without a time, perhaps only as far as it has passed.
        if (from === to && toWallClock(low, timeZone) % day === 0) {
          return article(insert(words.someTime, { day: moment(low, 'day') }));
        }
      }
      const [from = '', to = ''] = [low, high].map((one) =>
        measure === 'instant' ? insert(words.moment, { moment: end(one) }) : end(one),
      );
      return insert(words.interval, { low: from, high: to });
    },
  };
}
