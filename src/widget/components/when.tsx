import { formatMoment } from '../../policy/format-moment.ts';
import { textIn } from '../../policy/text-in.ts';
import type { DecisionItem } from '../../policy/types.ts';
import { insert } from '../messages/insert.ts';
import { clocksDiffer } from '../screens/clock.ts';
import type { Screen } from '../screens/screen.ts';

/** A moment or a period in words, in the policy's time zone and on the customer's own clock. */
export function When({
  policy,
  lang,
  messages,
  at,
  until,
}: Screen & Pick<DecisionItem, 'at' | 'until'>) {
  if (!at && !until) return null;
  /** @param timeZone absent: the customer's own */
  const words = (timeZone?: string) => {
    const [from, to] = [at, until].map((one) => one && formatMoment(one, { lang, timeZone }));
    return to ? insert(from ? messages.period : messages.until, { from, to }) : from;
  };
  const times = [at, until].filter((one) => one !== null && one.length > 10) as string[];
  const differs = times.some((one) => clocksDiffer(Date.parse(one), policy.timeZone));
  return (
    <>
      <time dateTime={(until ? !at && until : at) || undefined}>{words(policy.timeZone)}</time>
      {times[0] && ` (${textIn(policy.timeZoneName, lang)})`}
      {differs && <small>{insert(messages.ownTime, { time: words() })}</small>}
    </>
  );
}
