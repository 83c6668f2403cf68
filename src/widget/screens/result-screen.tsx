import type { ComponentChildren } from 'preact';
import { describeAnswer } from '../../policy/describe-answer.ts';
import { Analysis } from '../components/analysis.tsx';
import { Button } from '../components/button.tsx';
import { Citations } from '../components/citations.tsx';
import { Items } from '../components/items.tsx';
import { OutsideLink } from '../components/outside-link.tsx';
import { ResumeBox } from '../components/resume-box.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';
import { languageName } from '../language-name.ts';
import { insert } from '../messages/insert.ts';
import type { Screen } from './screen.ts';

/** What the policy says of the answers, why, what is left to do and when. */
export function ResultScreen(screen: Screen) {
  const { policy, lang, messages, answers, decision, say, go } = screen;
  const { reasons, steps, deadlines, timeline, assumptions, problems } = decision;
  const { verdicts, statuses, bestCases, certainties, languages, notice, source } = policy;
  const verdict = verdicts[decision.verdict ?? ''];
  const status = statuses[decision.status ?? ''];
  // An outcome that is still within reach, where it is another one.
  const best = decision.bestCase ?? '';
  const better = verdicts[best] !== verdict && verdicts[best] && bestCases[best];
  const certainty = certainties[decision.certainty ?? ''];
  const tone = problems[0] ? 'mend' : (verdict?.tone ?? 'possible');
  const mend = tone === 'mend';
  const [binding = ''] = languages;

  /** The facts of these ids that a question asks, with what they are called. */
  const asked = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const { question, askedIn } = policy.facts[id] ?? {};
      return question && !askedIn ? { id, name: say(question.whenAnswered ?? question.text) } : [];
    });
  const section = (title: string, list: readonly unknown[], children: ComponentChildren) =>
    list[0] && (
      <section>
        <h3>{title}</h3>
        {children}
      </section>
    );
  // A sentence that several reasons rest on is quoted once.
  const quoted = new Set<string>();
  const once = (id: string) => !quoted.has(id) && quoted.add(id);

  return (
    <div part="result">
      <div class={`banner ${tone}`}>
        <ToneIcon tone={tone} />
        <h2 tabIndex={-1} ref={screen.heading} part="headline">
          {say(verdict?.headline) || messages.undecided}
        </h2>
        <p>
          {say(verdict?.text)} {say(status?.text)}
        </p>
        {better && <p>{say(better.text ?? better.label)}</p>}
        {!mend && <small>{say(certainty?.text ?? certainty?.label)}</small>}
      </div>
      {problems.map(({ id, text, answers }) => (
        <div key={id} class="box">
          <p>{text}</p>
          {asked(answers).map(({ id, name }) => (
            <Button key={id} look="pill" onClick={() => go({ opened: id })}>
              {insert(messages.mend, { name })}
            </Button>
          ))}
        </div>
      ))}
      {deadlines[0] && <Items part="deadlines" {...screen} items={deadlines} />}
      {!mend && (
        <Button
          look={tone === 'negative' ? '' : 'primary'}
          onClick={() => go({ requesting: true })}
        >
          {messages.prepare}
        </Button>
      )}
      {section(
        messages.why,
        reasons,
        <>
          {reasons.map(({ id, text, sentences }) => (
            <div key={id} class="reason">
              <p>{text}</p>
              <Citations {...screen} sentences={sentences.filter(once)} />
            </div>
          ))}
          <OutsideLink href={source.url}>{messages.source}</OutsideLink>
          <Analysis {...screen} show="path" />
        </>,
      )}
      {section(messages.steps, mend ? [] : steps, <Items part="steps" {...screen} items={steps} />)}
      {!mend && <Analysis {...screen} show="trace" />}
      {reasons[0] && <Analysis {...screen} show="outlook" />}
      {section(
        messages.timeline,
        timeline,
        <div class="across">
          <Items part="timeline" {...screen} items={timeline} />
        </div>,
      )}
      {section(
        messages.assumptions,
        assumptions,
        <ul>
          {assumptions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>,
      )}
      {section(
        messages.answers,
        [1],
        <>
          <dl>
            {asked(Object.keys(policy.facts)).map(({ id, name }) => {
              const answer = answers[id];
              return (
                answer !== undefined && (
                  <div key={id}>
                    <dt>{name}</dt>
                    <dd>
                      {describeAnswer(policy, id, answer, lang) ||
                        (answer === true ? messages.yes : answer === false ? messages.no : '')}
                    </dd>
                    <dd>
                      <Button
                        look="link"
                        label={`${messages.change} ${name}`}
                        onClick={() => go({ opened: id })}
                      >
                        {messages.change}
                      </Button>
                    </dd>
                  </div>
                )
              );
            })}
          </dl>
          <ResumeBox {...screen} />
          <Button
            look="link"
            onClick={() => {
              go({ path: [], fields: {}, attached: [] });
              screen.onReset();
            }}
          >
            {messages.restart}
          </Button>
        </>,
      )}
      <small class="notice">
        {say(notice.text)}{' '}
        <OutsideLink href={notice.link?.href}>{say(notice.link?.label)}</OutsideLink>{' '}
        {lang.split('-')[0] !== binding &&
          insert(messages.translation, {
            language: languageName(binding, lang),
          })}
      </small>
    </div>
  );
}
