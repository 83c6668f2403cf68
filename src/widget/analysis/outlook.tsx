import { analysisMessages as french } from '../../languages/fr.ts';
import { type Act, type Outcome, whatIf } from '../../policy/analysis/what-if/what-if.ts';
import { decide } from '../../policy/decide.ts';
import { formatMoment } from '../../policy/format-moment.ts';
import { readNow } from '../../policy/read-now.ts';
import { sayOf } from '../../policy/say-of.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import { whenOf } from '../afterwards/outline.ts';
import { When } from '../components/when.tsx';
import { insert } from '../messages/insert.ts';
import { clocksDiffer } from '../screens/clock.ts';
import type { Screen } from '../screens/screen.ts';
import { worthSaying } from './worth-saying.ts';

const second = 1000;

/** From when a decision holds, and the word before it; one that comes after a limit, after that. */
function sinceOf({ messages, policy: { timeZone } }: Screen, at: string) {
  const { from, after } = messages.analysis ?? french;
  const instant = Date.parse(at);
  const isPast = instant % 60_000 === second;
  const limit = isPast ? writeMoment(instant - second, timeZone, 'instant') : at;
  return { word: isPast ? after : from, moment: { at: limit, until: null } };
}

/** What the policy says at a moment to come. */
function Then({ at, outcome, ...screen }: Screen & { at: string; outcome: string }) {
  const { lang, messages } = screen;
  const { word, moment } = sinceOf(screen, at);
  const when = `${word.toLocaleLowerCase(lang)} ${whenOf(screen, moment)}`;
  const { outcomeThen } = messages.analysis ?? french;
  return (
    <>
      <p>{insert(outcomeThen, { when, outcome })}</p>
      {clocksDiffer(Date.parse(moment.at), screen.policy.timeZone) && (
        <small>{insert(messages.ownTime, { time: formatMoment(moment.at, { lang }) })}</small>
      )}
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
  /** @param acts that lead to it */
  const say = ({ verdict, status, at }: Outcome & { at: string }, acts: readonly Act[] = []) => {
    const done = Object.fromEntries(acts.map(({ fact, answer }) => [fact, answer]));
    const then = { ...answers, ...done };
    const { dates } = decide(policy, then, { now: at, lang });
    return [policy.verdicts[verdict]?.headline, policy.statuses[status]?.text]
      .map(sayOf(policy, lang, then, dates))
      .join(' ');
  };
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
                {Date.parse(one.at) > now ? (
                  <Then {...screen} at={one.at} outcome={say(one, one.acts)} />
                ) : (
                  <p>{insert(words.outcome, { outcome: say(one, one.acts) })}</p>
                )}
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
            {later.map((one) => {
              const { word, moment } = sinceOf(screen, one.at);
              return (
                <li key={one.at}>
                  <b>
                    {word} <When {...screen} {...moment} />
                  </b>
                  <p>{insert(words.outcome, { outcome: say(one) })}</p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
