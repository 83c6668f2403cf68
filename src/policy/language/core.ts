import { addBusinessDays } from '../add-business-days.ts';
import { mapped } from '../bound.ts';
import { atMost, type Quantity } from '../state.ts';
import { startOfDay } from '../wall-calendar.ts';
import { extreme } from './extreme.ts';
import { hasSome } from './fact-in.ts';
import { comparing, holds, listed, matches } from './holds.ts';
import { amount, onWall, quantity } from './quantity.ts';
import { mechanisms, type Of, operators } from './registry.ts';
import { sum } from './sum.ts';

const lastSecond = 86399e3;

/** A length that a number decides which is not known, or not exactly: any length, forward or back. */
const unfollowed = ({ low, high }: Quantity, name: string): Quantity => ({
  low: mapped(low, name, () => -Infinity),
  high: mapped(high, name, () => Infinity),
});

Object.assign(mechanisms, {
  plus: (state, { plus }: Of<'plus'>) => sum(state, plus, 1),
  latest: (state, { latest }: Of<'latest'>) => extreme(state, latest, 'max'),
  first: (state, { first }: Of<'first'>) => {
    for (const one of first) {
      const value = amount(state, one);
      if (value) return value;
    }
    return null;
  },
  businessDays: (state, { businessDays, after, calendar }: Of<'businessDays'>) => {
    const { settings, calendars } = state.policy;
    const count = quantity(state, businessDays);
    const days = calendars[String(settings[calendar]?.value ?? calendar)];
    if (!count || !days) return null;
    const { low } = count;
    if (typeof low !== 'number') return unfollowed(count, `${calendar} ${JSON.stringify(after)}`);
    return onWall(
      state,
      after,
      `${low} ${calendar}`,
      (wall) => addBusinessDays(startOfDay(wall), low, days) + lastSecond,
    );
  },
  span: (state, { span, in: unit }: Of<'span'>) => {
    const count = quantity(state, span);
    if (!count) return null;
    const { low, high } = count;
    if (typeof low !== 'number' || low !== high) return unfollowed(count, unit);
    const of = (name: string, each: number) => (unit === name ? low * each : 0);
    return {
      months: of('months', 1) + of('years', 12),
      days: of('days', 1) + of('weeks', 7),
      milliseconds: of('hours', 36e5),
    };
  },
  choose: (state, { choose }: Of<'choose'>) => {
    const chosen = choose.find(({ when }) => when === undefined || holds(state, when));
    return chosen ? amount(state, chosen.is) : null;
  },
} satisfies typeof mechanisms);

Object.assign(operators, {
  notAfter: comparing(false, false),
  before: comparing(false, true),
  notBefore: comparing(true, false),
  after: comparing(true, true),
  has: (state, name, operand: string | string[]) => hasSome(state, name, listed(operand)),
  isNot: (state, name, operand: unknown, mode) =>
    !matches(state, name, listed(operand), mode === 'surely' ? 'possibly' : 'surely'),
  exact: (state, name, operand: boolean) => {
    const value = quantity(state, name);
    return !!value && atMost(state, value.high, value.low) === operand;
  },
} satisfies typeof operators);
