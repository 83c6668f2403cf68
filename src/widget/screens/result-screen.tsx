import type { ComponentChildren } from 'preact';
import { describeAnswer } from '../../policy/describe-answer.ts';
import { readNow } from '../../policy/read-now.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Answers, Decision } from '../../policy/types.ts';
import { Citations } from '../components/citations.tsx';
import { Timeline } from '../components/timeline.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';
import { When } from '../components/when.tsx';
import { insert } from '../messages/insert.ts';
import type { Screen } from './screen.ts';

export interface ResultScreenProps {
  screen: Screen;
  answers: Answers;
  decision: Decision;
  /** Opens the question of a fact again. */
  onChange: (fact: string) => void;
  onPrepare: () => void;
  onReset: () => void;
}

/** What the policy says of the answers, why, what is left to do and when. */
export function ResultScreen({
  screen,
  answers,
  decision,
  onChange,
  onPrepare,
  onReset,
}: ResultScreenProps) {
  const { policy, lang, messages } = screen;
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, lang);
  const { reasons, steps, deadlines, timeline, assumptions, problems } = decision;
  const verdict = policy.verdicts[decision.verdict ?? ''];
  const status = policy.statuses[decision.status ?? ''];
  const certainty = policy.certainties[decision.certainty ?? ''];
  const tone = problems.length ? 'mend' : (verdict?.tone ?? 'possible');
  const mend = tone === 'mend';
  const binding = policy.languages[0] as string;
  const now = readNow(screen.now(), policy.timeZone);
  const { url } = policy.source;
  const { link, text: notice } = policy.notice;
  const safe = (href: string | undefined) => (/^https?:\/\//i.test(href ?? '') ? href : undefined);
  const asked = Object.entries(policy.facts).filter(
    ([, { question, askedIn }]) => question && !askedIn,
  );
  const name = (id: string) => {
    const question = policy.facts[id]?.question;
    return say(question?.whenAnswered ?? question?.text);
  };
  const section = (title: string, children: ComponentChildren) => (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
  const quoted = new Set<string>();
  const once = (sentences: readonly string[]) =>
    sentences.filter((id) => !quoted.has(id) && quoted.add(id));

  return (
    <div part="result">
      <div class={`banner ${tone}`}>
        <ToneIcon tone={tone} />
        <div>
          <h2 tabIndex={-1} part="headline">
            {say(verdict?.headline) || messages.undecided}
          </h2>
          {verdict?.text && <p>{say(verdict.text)}</p>}
          {status?.text && <p>{say(status.text)}</p>}
          {certainty && !mend && <p class="quiet">{say(certainty.text ?? certainty.label)}</p>}
        </div>
      </div>
      {problems.map((problem) => (
        <div key={problem.id} class="problem">
          <p>{problem.text}</p>
          {problem.answers
            .filter((id) => asked.some(([known]) => known === id))
            .map((id) => (
              <button
                key={id}
                type="button"
                class="pill"
                part="button"
                onClick={() => onChange(id)}
              >
                {messages.mend}
                {' : '}
                {name(id)}
              </button>
            ))}
        </div>
      ))}
      {deadlines.map((item) => (
        <p key={item.id} class="deadline">
          {item.text}
          <b>
            <When screen={screen} {...item} />
          </b>
          {item.detail && <small>{item.detail}</small>}
        </p>
      ))}
      {reasons.length > 0 &&
        section(
          messages.why,
          <>
            {reasons.map((reason) => (
              <div key={reason.id} class="reason">
                <p>{reason.text}</p>
                <Citations screen={screen} sentences={once(reason.sentences)} />
              </div>
            ))}
            {safe(url) && (
              <a href={url} target="_blank" rel="noopener">
                {messages.source}
              </a>
            )}
          </>,
        )}
      {steps.length > 0 &&
        !mend &&
        section(
          messages.steps,
          <ol class="steps" part="steps">
            {steps.map((item) => (
              <li key={item.id}>
                <b>{item.text}</b>
                {(item.at || item.until) && (
                  <span class="due">
                    {item.at && !item.until && Date.parse(item.at) <= now ? (
                      messages.now
                    ) : (
                      <When screen={screen} {...item} />
                    )}
                  </span>
                )}
                {item.detail && <small>{item.detail}</small>}
              </li>
            ))}
          </ol>,
        )}
      {!mend && (
        <button
          type="button"
          class={tone === 'negative' ? '' : 'primary'}
          part={tone === 'negative' ? 'button' : 'button primary-button'}
          onClick={onPrepare}
        >
          {messages.prepare}
        </button>
      )}
      {timeline.length > 0 &&
        section(messages.timeline, <Timeline screen={screen} items={timeline} />)}
      {assumptions.length > 0 &&
        section(
          messages.assumptions,
          <ul>
            {assumptions.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>,
        )}
      {section(
        messages.answers,
        <>
          <dl>
            {asked.map(([id]) => {
              const answer = answers[id];
              if (answer === undefined) return null;
              const yes = answer === true ? messages.yes : answer === false ? messages.no : '';
              return (
                <div key={id}>
                  <dt>{name(id)}</dt>
                  <dd>{describeAnswer(policy, id, answer, lang) || yes || String(answer)}</dd>
                  <dd>
                    <button
                      type="button"
                      class="link"
                      part="button"
                      aria-label={`${messages.change} : ${name(id)}`}
                      onClick={() => onChange(id)}
                    >
                      {messages.change}
                    </button>
                  </dd>
                </div>
              );
            })}
          </dl>
          <button type="button" class="link" part="button" onClick={onReset}>
            {messages.restart}
          </button>
        </>,
      )}
      <p class="notice">
        {say(notice)}{' '}
        {link && safe(link.href) && (
          <a href={link.href} target="_blank" rel="noopener">
            {say(link.label)}
          </a>
        )}
      </p>
      {lang.split('-')[0] !== binding && (
        <p class="notice">
          {insert(messages.translation, {
            language: new Intl.DisplayNames(lang, { type: 'language' }).of(binding) ?? binding,
          })}
        </p>
      )}
    </div>
  );
}
