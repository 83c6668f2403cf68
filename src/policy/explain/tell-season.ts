import { attempt } from '../explore.ts';
import { holds } from '../language/holds.ts';
import type { Condition } from '../schema.ts';
import { insert } from './insert.ts';
import { amountOf, nameValue } from './name-value.ts';
import type { Leaf } from './node.ts';
import { pair } from './pair.ts';
import type { Speaker } from './speaker.ts';
import { tellerOf } from './tell-value.ts';

/** Whether an instant lies in a season, told as it is. */
export function tellSeason(speaker: Speaker, leaf: Leaf): string {
  const { state, words, lang } = speaker;
  const name = nameValue(speaker, leaf.name);
  const amount = amountOf(speaker, leaf.name);
  if (!amount) return pair(speaker, name, amount === null ? words.nothing : words.open);
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const season = leaf.operand as { from: string; to: string };
  // A leap year has every day.
  const [from = '', to = ''] = [season.from, season.to].map((day) =>
    format.format(new Date(`2024-${day}T00:00:00Z`)),
  );
  const test = { [leaf.name]: { within: season } } as Condition;
  const [surely, possibly] = (['surely', 'possibly'] as const).map((mode) =>
    attempt(() => holds(state, test, mode)),
  );
  const which = surely === true ? 'within' : possibly === false ? 'outside' : 'maybe';
  const value = tellerOf(speaker, leaf.name, leaf.facts).whole(amount, 'subject');
  const relation = insert(words.season[which], { from, to });
  return pair(speaker, name, insert(words.compared, { value, relation }));
}
