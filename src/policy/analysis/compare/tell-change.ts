import { decide } from '../../decide.ts';
import { insert } from '../../explain/insert.ts';
import { formatMoment } from '../../format-moment.ts';
import type { ValueExpression } from '../../schema.ts';
import type { Decision } from '../../types.ts';
import type { Customer } from '../witness/witness-of.ts';
import type { Aspect, ItemList } from './aspects.ts';
import { countedFrom, type Teller, tellLengths, valueName } from './teller.ts';

/** What a part of a decision is called, and what it says. */
export interface ToldPart {
  name: string;
  value: string;
  /** Whether the value is that of one customer. */
  example: boolean;
}

/** How a value is counted, in words; '' where that would take too many. */
function tellValue(teller: Teller, value: ValueExpression | undefined): string {
  if (value === undefined) return '';
  const { from, lengths } = countedFrom(teller, value);
  const length = tellLengths(teller, lengths);
  if (from === null) return length;
  if (typeof from === 'object' && 'businessDays' in from && !length) {
    const { settings } = teller.policy;
    const { businessDays } = from;
    const count =
      typeof businessDays === 'string' ? (settings[businessDays]?.value ?? '') : businessDays;
    const name = typeof from.after === 'string' ? valueName(teller, from.after) : '';
    if (typeof count !== 'number' || !name) return '';
    return insert(teller.words.businessDays, { count: String(count), name });
  }
  if (typeof from !== 'string') return '';
  const name = valueName(teller, from);
  return length ? `${name} ${length.startsWith('−') ? '' : '+ '}${length}` : name;
}

const itemIn = (decision: Decision, list: ItemList, name: string) =>
  decision[list].find(({ id }) => id === name);

/** What both policies say in a part of the decision, by the example of a customer. */
export function tellPart(
  tellers: { readonly before: Teller; readonly after: Teller },
  aspect: Aspect,
  { now, answers }: Customer,
): readonly [before: ToldPart, after: ToldPart] {
  const { list, name } = aspect;
  const sides = [tellers.before, tellers.after].map((teller) => {
    const { policy, lang, words, say } = teller;
    const { timeZone } = policy;
    const decision = decide(policy, answers, { now, lang });
    const moment = (iso: string | null | undefined) =>
      iso ? formatMoment(iso, { lang, timeZone }) : words.nothing;
    if (list === 'reasons') {
      const value = decision.reasons.map(({ text }) => text).join(' ');
      return { name: words.reasons, value, written: '' };
    }
    if (list === 'dates') {
      const date = policy.dates[name];
      const value = moment(decision.dates[name]);
      return { name: say(date?.label), value, written: tellValue(teller, date?.value) };
    }
    if (!name) {
      const value = decision[list].map(({ text }) => text).join(' ');
      return { name: words.order, value, written: '' };
    }
    const item = policy[list].find(({ id }) => id === name);
    const found = itemIn(decision, list, name);
    const moments = [found?.at, found?.until].filter((one) => one).map(moment);
    const value = !found ? words.absent : moments.join(' – ') || words.present;
    return { name: say(item?.text), value, written: '' };
  });
  const written = sides.map((side) => side.written);
  const shared = written.every(Boolean) && written[0] !== written[1];
  const [one, other] = sides.map((side): ToldPart => {
    const isMoment = ![tellers.after.words.absent, tellers.after.words.present].includes(
      side.value,
    );
    return {
      name: sides[1]?.name || sides[0]?.name || name,
      value: shared ? side.written : side.value,
      example: !shared && isMoment && list !== 'reasons',
    };
  });
  return [one as ToldPart, other as ToldPart];
}
