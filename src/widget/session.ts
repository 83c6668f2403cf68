import embedded from 'virtual:embedded-policy';
import { h, render } from 'preact';
import { decide } from '../policy/decide.ts';
import type { Answer, Answers, Decision, Policy } from '../policy/types.ts';
import { loadCarry } from './carry/load-carry.ts';
import { complain } from './complain.ts';
import { type AnswerDetail, emit } from './events.ts';
import { createFormFiller } from './form-filler.ts';
import { languageOf } from './language-of.ts';
import { loadDebug } from './load-debug.ts';
import { type Language, learnLanguage, loadLanguage } from './load-language.ts';
import { checkPolicy, loadPolicy, loadValidator } from './load-policy.ts';
import type { FieldReport } from './prefill/types.ts';
import { requestOf } from './request-of.ts';
import { createResume } from './resume/create-resume.ts';
import { safeUrl } from './safe-url.ts';
import { readSettings, type Settings } from './settings.ts';
import { speaks } from './speaks.ts';
import { validAnswers } from './valid-answers.ts';
import { View, type ViewProps } from './view.tsx';
import { warmUp } from './warm-up.ts';

/** What one element holds and does, from its creation on, wherever it is moved. */
export interface Session {
  /** The policy in force, or about to be: `null` while it loads or when it cannot be used. */
  policy: Policy | null;
  answers: Answers;
  readonly decision: Decision | null;
  /** The element stands on a page, or on another place of it. */
  connect(): void;
  /** The element was taken off its page, or is only being moved. */
  disconnect(): void;
  /** An attribute changed. */
  change(name: string): void;
  reset(): void;
  prefill(): FieldReport[] | null;
}

interface Ready extends Language {
  policy: Policy;
  /** What the `policy` attribute said; `null` for a policy that came otherwise. */
  source: string | null;
}

let count = 0;

/** Runs the widget of `host` in `root`. Draws and loads nothing until `host` stands on a page. */
export function createSession(host: HTMLElement, root: ShadowRoot): Session {
  const instance = `eligibility-check-${++count}-`;
  const container = root.appendChild(document.createElement('div'));
  let settings: Settings;
  let given: Policy | null = null;
  let answers: Answers = {};
  let decision: Decision | null = null;
  /** What is drawn; it outlives a failure, and with it what the customer typed. */
  let ready: Ready | null = null;
  let failure: Language | null = null;
  /** A further round draws every screen anew. */
  let round = 0;
  /** Something broke down since the last drawing began; what else breaks in it follows from that. */
  let broken = false;
  /** Ends the last loading and what it listens to; there is one as long as the host is on a page. */
  let presence: AbortController | undefined;
  /** A script has set the policy, and what it may be written in, beyond our own words, is loading. */
  let learning: ReturnType<typeof loadValidator> | undefined;
  const now = () => settings.now ?? new Date();

  const { fill, hasForm, release } = createFormFiller(host, () => settings);

  const resume = createResume({
    ready: () => ready as Ready,
    answers: () => answers,
    take: setAnswers,
    check: (given) => validAnswers((ready as Ready).policy, given),
    draw,
    now,
    decide: decideAt,
  });

  function adjust() {
    settings = readSettings(host, (message) => complain(host, message));
  }

  /** The engine or the screens stumbled over the policy, or the notice of a failure over the page. */
  function breakDown(error: unknown) {
    if (broken) return;
    broken = true;
    failure = ready;
    ready = null;
    decision = null;
    round++;
    // It may come amid a drawing.
    queueMicrotask(() => {
      draw();
      complain(host, `The policy cannot be used: ${error}`, error as Error);
    });
  }

  const look: ViewProps['look'] = () => {
    broken = false;
    const there = settings.contactUrl;
    const contactUrl = there ?? safeUrl(ready?.policy.contactUrl, host.baseURI);
    return {
      app: ready && {
        ...ready,
        answers,
        decision: decision as Decision,
        now,
        instance,
        contactUrl,
        hasForm,
        fillsNothing: !settings.fields,
        onAnswer,
        onReset: startOver,
        onPrefill: fill,
        notice: resume.notice,
        // Only an owner who names the page has put the script there.
        onCarry:
          settings.fields && there?.startsWith('http')
            ? async (values) => !!(await loadCarry())?.carryRequest(values, there)
            : undefined,
      },
      failure: failure && { ...failure, contactUrl, hasForm },
      round,
    };
  };

  // The first answer is not given yet, only picked: what a visit alone does not need comes now.
  container.addEventListener('change', () => ready && warmUp(ready.policy, ready.lang), {
    once: true,
  });

  function decideAt(given: Answers, now: string | Date) {
    const { policy, lang } = ready as Ready;
    return decide(policy, given, { now, lang });
  }

  function draw() {
    render(h(View, { look, onError: breakDown }), container);
  }

  /** @param answered is told once the decision is known, before a change of it */
  function refresh(answered?: AnswerDetail) {
    const before = decision;
    try {
      if (ready && !failure) {
        const next = decideAt(answers, now());
        if (JSON.stringify(next) !== JSON.stringify(decision)) decision = next;
      }
      if (ready || failure) draw();
      watchTime();
    } catch (error) {
      if (!learning) breakDown(error);
    }
    if (answered) emit(host, 'eligibility-answer', answered);
    if (decision && decision !== before) emit(host, 'eligibility-decision', { decision });
  }

  function setAnswers(next: Answers, answered?: AnswerDetail) {
    answers = Object.freeze({ ...next });
    refresh(answered);
  }

  function onAnswer(fact: string, answer: Answer | undefined) {
    const { [fact]: _, ...others } = answers;
    setAnswers(answer === undefined ? others : { ...others, [fact]: answer }, { fact, answer });
  }

  function startOver() {
    release();
    setAnswers({});
  }

  function onVisible() {
    if (document.visibilityState === 'visible') refresh();
  }

  /** Looks at the clock when the customer comes back, once there is something that depends on it. */
  function watchTime() {
    const timeless = ready?.policy.start && !Object.keys(answers)[0];
    const act = timeless ? 'removeEventListener' : 'addEventListener';
    if (presence) document[act]('visibilitychange', onVisible, { signal: presence.signal });
  }

  /** Takes over the policy and language that the settings name; at once where both are at hand. */
  async function load() {
    presence?.abort(null);
    presence = new AbortController();
    learning = undefined;
    const { signal } = presence;
    loadDebug(host, () => settings, signal);
    const set = given;
    const source = set ? null : host.getAttribute('policy');
    const tag = languageOf(host);
    let language = loadLanguage(tag);
    learnLanguage(languageOf(document.documentElement));
    if (!ready && (set || source || language instanceof Promise)) draw();
    try {
      let policy = embedded as Policy;
      if (set) {
        policy = checkPolicy(set);
        learning = loadValidator();
        try {
          decide(policy, answers, { now: now() });
        } catch {
          await learning;
        }
      } else if (source) {
        policy = ready?.source === source ? ready.policy : await loadPolicy(source, signal);
      }
      // A policy that does not speak the page's language is not mixed with words in that.
      if (!tag || (policy !== embedded && !speaks(policy, tag))) {
        language = loadLanguage(policy.languages[0]);
      }
      if (language instanceof Promise) language = await language;
      if (signal.aborted) return;
      if (policy === embedded && language.shipped) policy = language.shipped as Policy;
      if (ready && ready.policy !== policy) answers = Object.freeze(validAnswers(policy, answers));
      ready = { ...language, policy, source };
      failure = null;
      resume.look(signal);
      refresh();
      // A script's own need not wait; but whoever wrote it wants to know what is wrong with it.
      if (learning) {
        checkPolicy(set, await learning);
        if (signal.aborted) return;
        learning = undefined;
        refresh();
      }
    } catch (error) {
      language = await language;
      if (signal.aborted) return;
      failure = language;
      draw();
      const { message } = error as Error;
      complain(
        host,
        `The policy ${source ?? 'property'} cannot be used: ${message}`,
        error as Error,
      );
    }
  }

  return {
    get policy() {
      return given ?? (failure ? null : (ready?.policy ?? null));
    },
    set policy(policy) {
      given = policy;
      if (presence) load();
    },
    get answers() {
      return answers;
    },
    set answers(next) {
      setAnswers(next);
    },
    get decision() {
      return failure ? null : decision;
    },
    connect() {
      adjust();
      load();
    },
    disconnect() {
      // A node that is being moved is back by then. The screens stay for one that comes later.
      queueMicrotask(() => {
        if (host.isConnected) return;
        presence?.abort(null);
        presence = undefined;
        release();
      });
    },
    change(name) {
      if (!presence) return;
      adjust();
      if (/^(policy|lang|debug)$/.test(name)) load();
      else refresh();
    },
    reset() {
      round++;
      startOver();
    },
    prefill() {
      if (!ready || failure) return null;
      return fill(requestOf(ready.policy, answers, now()));
    },
  };
}
