import embedded from 'virtual:embedded-policy';
import { render } from 'preact';
import { composeRequest } from '../policy/compose-request.ts';
import { decide } from '../policy/decide.ts';
import type { Answer, Answers, Decision, Policy } from '../policy/types.ts';
import { checkPolicy, withOutline } from './check-policy.ts';
import { emit } from './events.ts';
import { languageOf } from './language-of.ts';
import { type Language, loadLanguage } from './load-language.ts';
import { loadPolicy } from './load-policy.ts';
import { log } from './log.ts';
import { pageForm } from './page-form.ts';
import type { PolicyError } from './policy-error.ts';
import type { FieldReport, RequestValues } from './prefill/types.ts';
import { safeUrl } from './safe-url.ts';
import { readSettings, type Settings } from './settings.ts';
import { validAnswers } from './valid-answers.ts';
import { view } from './view.ts';

/** What one element holds and does, from its creation on, wherever it is moved. */
export interface Session {
  /** The policy in force, or about to be: `null` while it loads or when it cannot be used. */
  policy: Policy | null;
  answers: Answers;
  readonly decision: Decision | null;
  /** The element stands on a page. */
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
}

let count = 0;

/** Runs the widget of `host` in `root`. Draws and loads nothing until `host` stands on a page. */
export function createSession(host: HTMLElement, root: ShadowRoot): Session {
  const instance = `eligibility-check-${++count}-`;
  const container = root.appendChild(document.createElement('div'));
  let connected = false;
  let settings: Settings;
  let given: Policy | null = null;
  let answers: Answers = {};
  let decision: Decision | null = null;
  /** What is drawn; it outlives a failure, and with it what the customer typed. */
  let ready: Ready | null = null;
  let failure: Language | null = null;
  /** A further round draws every screen anew. */
  let round = 0;
  let loading: AbortController | undefined;
  /** What the last loading was for, unless it failed. */
  let loaded: string | null = null;
  let fetched: { source: string; policy: Policy } | undefined;

  const now = () => settings.now ?? new Date();

  const form = pageForm(host, () => settings);

  function complain(error: Partial<PolicyError>) {
    const { message = `${error}`, issues } = error;
    log('error', message, issues ? undefined : error);
    emit(host, 'eligibility-error', {
      message,
      ...(issues?.length && { path: issues[0]?.path, issues }),
    });
  }

  const adjust = () => {
    settings = readSettings(host, (message) => complain({ message, issues: [] }));
  };

  function fail(error: Error, language: Language) {
    failure = language;
    draw();
    complain(error);
  }

  function breakDown(error: Error) {
    const { policy: _, ...language } = ready as Ready;
    ready = null;
    decision = null;
    fail(error, language);
  }

  function draw() {
    const contactUrl = settings.contactUrl ?? safeUrl(ready?.policy.contactUrl, host.baseURI);
    const app = ready &&
      decision && {
        policy: ready.policy,
        lang: ready.lang,
        messages: ready.messages,
        answers,
        decision,
        now,
        instance,
        contactUrl,
        hasForm: form.isFillable,
        onAnswer,
        onReset: startOver,
        onPrefill: form.fill,
      };
    const notice = failure && { ...failure, contactUrl, hasForm: form.isThere };
    // An error of the screens comes in the middle of a drawing.
    const onError = (error: Error) => queueMicrotask(() => ready && breakDown(error));
    render(view({ app, failure: notice, round, onError }), container);
  }

  /** @param announce runs once the decision is known, before a change of it is told */
  function refresh(announce?: () => void) {
    let changed = false;
    try {
      if (ready && !failure) changed = decideAgain(ready);
      if (ready || failure) draw();
    } catch (error) {
      breakDown(error as Error);
    }
    announce?.();
    if (changed && decision) emit(host, 'eligibility-decision', { decision });
  }

  /** Returns whether the decision is another one. */
  function decideAgain({ policy, lang }: Ready): boolean {
    const next = decide(policy, answers, { now: now(), lang });
    if (JSON.stringify(next) === JSON.stringify(decision)) return false;
    decision = next;
    return true;
  }

  function setAnswers(next: Answers, announce?: () => void) {
    answers = Object.freeze({ ...next });
    refresh(announce);
  }

  function onAnswer(fact: string, answer: Answer | undefined) {
    const { [fact]: _, ...others } = answers;
    setAnswers(answer === undefined ? others : { ...others, [fact]: answer }, () =>
      emit(host, 'eligibility-answer', { fact, answer }),
    );
  }

  function startOver() {
    form.release();
    setAnswers({});
  }

  function take(next: Ready) {
    if (!ready) round++;
    else if (ready.policy !== next.policy) {
      answers = Object.freeze(validAnswers(next.policy, answers));
    }
    ready = next;
    failure = null;
    refresh();
  }

  const wanted = () => `${languageOf(host)} ${host.getAttribute('policy')}`;

  /** Takes over the policy and language that the settings name; at once where both are at hand. */
  async function load() {
    loading?.abort();
    loading = new AbortController();
    const { signal } = loading;
    loaded = wanted();
    const set = given;
    const tag = languageOf(host) ?? undefined;
    const source = host.getAttribute('policy');
    let language = loadLanguage(tag);
    try {
      let policy: Policy | Promise<Policy> =
        (set && withOutline(set)) ??
        (!source
          ? (embedded as Policy)
          : fetched?.source === source
            ? fetched.policy
            : loadPolicy(source, signal));
      if (language instanceof Promise || policy instanceof Promise) {
        if (!ready) draw();
        [language, policy] = await Promise.all([language, policy]);
      }
      if (!tag) language = loadLanguage(policy.languages[0]);
      if (language instanceof Promise) language = await language;
      if (signal.aborted) return;
      if (policy === embedded && language.policy) policy = language.policy as Policy;
      if (source && !set) fetched = { source, policy };
      take({ ...language, policy });
      // A script's own need not wait; but whoever wrote it wants to know what is wrong with it.
      if (set) await checkPolicy(set, 'The policy property');
      if (!signal.aborted) loading = undefined;
    } catch (error) {
      language = await language;
      if (signal.aborted) return;
      loaded = null;
      loading = undefined;
      fail(error as Error, language);
    }
  }

  const onVisible = () => {
    if (document.visibilityState === 'visible') refresh();
  };

  return {
    get policy() {
      return given ?? (failure ? null : (ready?.policy ?? null));
    },
    set policy(policy) {
      given = policy;
      loaded = null;
      if (connected) load();
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
      connected = true;
      adjust();
      document.addEventListener('visibilitychange', onVisible);
      if (loaded === wanted()) refresh();
      else load();
    },
    disconnect() {
      // A node that is being moved is back by then. The screens stay for one that comes later.
      queueMicrotask(() => {
        if (host.isConnected) return;
        connected = false;
        document.removeEventListener('visibilitychange', onVisible);
        form.release();
        if (loading) loaded = null;
        loading?.abort();
      });
    },
    change(name) {
      if (!connected) return;
      adjust();
      if (name === 'policy' || name === 'lang') load();
      else refresh();
    },
    reset() {
      round++;
      startOver();
    },
    prefill() {
      if (!ready || failure) return null;
      const { policy, lang } = ready;
      const known = Object.entries(answers).filter(
        ([, answer]) => typeof answer === 'string' && answer !== 'unknown',
      );
      const values: RequestValues = {
        ...Object.fromEntries(known),
        ...composeRequest(policy, answers, {}, { now: now(), lang }),
      };
      return form.fill(values);
    },
  };
}
