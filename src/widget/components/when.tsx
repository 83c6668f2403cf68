import { formatMoment } from '../../policy/format-moment.ts';
import { textIn } from '../../policy/text-in.ts';
import type { DecisionItem } from '../../policy/types.ts';
import { insert } from '../messages/insert.ts';
import { clocksDiffer, ownZone } from '../screens/clock.ts';
import type { Screen } from '../screens/screen.ts';

/** A moment or a period in words, in the policy's time zone and on the customer's own clock. */
export function When({
  screen: { policy, lang, messages },
  at,
  until,
}: Pick<DecisionItem, 'at' | 'until'> & { screen: Screen }) {
  const words = (timeZone: string) => {
    const [from = '', to] = [at, until].map((one) => one && formatMoment(one, { lang, timeZone }));
    return to ? insert(from ? messages.period : messages.until, { from: from ?? '', to }) : from;
  };
  const last = until ?? at;
  if (!last) return null;
  const timed = [at, until].filter((one) => one && one.length > 10) as string[];
  const differs = timed.some((one) => clocksDiffer(Date.parse(one), policy.timeZone));
  return (
    <>
      <time dateTime={at && until ? undefined : last}>{words(policy.timeZone)}</time>
      {timed[0] && ` (${textIn(policy.timeZoneName, lang)})`}
      {differs && <small>{insert(messages.ownTime, { time: words(ownZone()) ?? '' })}</small>}
    </>
  );
}
