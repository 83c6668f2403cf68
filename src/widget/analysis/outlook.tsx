import { analysisMessages as french } from '../../languages/fr.ts';
import { type Outcome, whatIf } from '../../policy/analysis/what-if/what-if.ts';
import { readNow } from '../../policy/read-now.ts';
import { textIn } from '../../policy/text-in.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { When } from '../components/when.tsx';
import { insert } from '../messages/insert.ts';
import type { Screen } from '../screens/screen.ts';
import { worthSaying } from './worth-saying.ts';

const second = 1000;

/** From when a decision holds; one that comes after a limit, after that limit. */
function Since({ at, ...screen }: Screen & { at: string }) {
  const { from, after } = screen.messages.analysis ?? french;
  const { timeZone } = screen.policy;
  const instant = Date.parse(at);
  const limit = instant % 60_000 === second;
  const moment = limit ? writeMoment(instant - second, timeZone, 'instant') : at;
  return (
    <>
      {limit ? after : from} <When {...screen} at={moment} until={null} />
    </>
  );
}

/** What the customer can still do, and what time alone does; nothing where neither is news. */
export function Outlook(screen: Screen) {
  const { policy, answers, decision, lang, messages } = screen;
  const words = messages.analysis ?? french;
  const now = readNow(screen.now(), policy.timeZone);
  const found = whatIf(policy, answers, { now: new Date(now), lang });
  const { acts, later } = worthSaying(found, decision);
  const say = ({ verdict, status }: Outcome) =>
    [policy.verdicts[verdict]?.headline, policy.statuses[status]?.text]
      .map((text) => textIn(text, lang))
      .join(' ');
  return (
    <>
      {acts[0] && (
        <section>
          <h3>{words.acts}</h3>
          <ul>
            {acts.map((one) => (
              <li key={one.verdict}>
                {one.acts.map(({ fact, text, answer, by }) => (
                  <div key={fact}>
                    <b>{text}</b>{' '}
                    {by && (
                      <When
                        {...screen}
                        at={Date.parse(`${answer}`) > now ? `${answer}` : null}
                        until={by}
                      />
                    )}
                  </div>
                ))}
                {Date.parse(one.at) > now && (
                  <small>
                    <Since {...screen} at={one.at} />
                  </small>
                )}
                <p>{insert(words.outcome, { outcome: say(one) })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {later[0] && (
        <section>
          <h3>{words.later}</h3>
          <small>{words.laterHint}</small>
          <ul>
            {later.map((one) => (
              <li key={one.at}>
                <b>
                  <Since {...screen} at={one.at} />
                </b>
                <p>{insert(words.outcome, { outcome: say(one) })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
