import { resumeMessages as french } from '../../languages/fr.ts';
import { readNow } from '../../policy/read-now.ts';
import type { Answers } from '../../policy/types.ts';
import { insert } from '../messages/insert.ts';
import { type Kept, period, readKept } from './kept.ts';
import { keptDays } from './kept-days.ts';
import { moveFocus } from './move-focus.ts';
import { since } from './since.ts';
import { load, remove, save } from './store.ts';
import type { Resume, ResumeNotice, ResumePart } from './types.ts';

type Run = ResumeNotice['actions'][0]['run'];

/** The widgets of this page, each to be told when another changes what is kept. */
const widgets = new Set<() => Promise<void>>();

export const openResume: ResumePart['openResume'] = async (host, signal) => {
  const { policy, lang, messages } = host.ready();
  const { id, version, facts } = policy;
  const words = messages.resume ?? french;
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  let kept: (Kept & { stored: boolean; changed: boolean }) | null = null;
  /** Whether the device was seen to hold something. */
  let seen = false;
  /** What to say of the last act, as long as these answers stand. */
  let outcome = { text: '', failed: false, answers: '' };
  /** The answers that were given back, as long as they stand, and what to say of them. */
  let resumed = { text: '', answers: '' };

  /** Those that may be kept: nothing that was written as text, or for the request. */
  const keepable = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(host.check(answers)).filter(
        ([fact]) => facts[fact]?.type !== 'text' && !facts[fact]?.askedIn,
      ),
    );
  const written = (answers = host.answers()) => JSON.stringify(keepable(answers));

  const say = (text: string) => {
    const { until = 0 } = kept ?? {};
    return insert(text, { day: days.format(until - period), until: days.format(until) });
  };

  /** What time alone has made of the kept answers, in the policy's own words; '' for nothing. */
  const news = () => {
    if (!kept) return '';
    const { answers, until } = kept;
    const now = readNow(host.now(), policy.timeZone);
    const before = until - period;
    // A page may pretend an earlier moment.
    if (before >= now) return '';
    const [then, today] = [before, now].map((one) => host.decide(answers, new Date(one)));
    return then && today ? since(policy, answers, then, today, lang, words.since) : '';
  };

  const read = async () => {
    const { value, stored } = await load(id);
    if (value !== undefined && stored) seen = true;
    const found = readKept(value, keepable);
    kept = found && { ...found, stored, changed: found.version !== version || found.less };
    if (value !== undefined && !kept) await remove(id);
  };
  const refresh = async () => {
    await read();
    if (!signal.aborted) host.draw();
  };

  /** Runs a task, and tells every widget of the page what has come of it. */
  const act =
    (task: () => Promise<void> | void): Run =>
    async (button) => {
      const box = button.closest('[part="resume"]');
      outcome = { text: '', failed: false, answers: '' };
      await task();
      await Promise.all([...widgets].map((tell) => tell()));
      moveFocus(box, button);
    };

  const keep = act(async () => {
    const answers = keepable(host.answers());
    if (written() === '{}') outcome = { text: messages.notKept, failed: false, answers: '{}' };
    else await save(id, { version, answers, until: Date.now() + period } satisfies Kept, refresh);
  });

  const forget = act(async () => {
    const failed = !(await remove(id)) && seen;
    const text = failed ? words.notForgotten : words.forgotten;
    outcome = { text, failed, answers: written() };
    resumed = { text: '', answers: '' };
  });

  const forgetting = { label: words.forget, run: forget };

  const resume: Run = (button, set) => {
    if (!kept) return;
    const { answers, changed } = kept;
    const box = button.closest('[part="resume"]');
    resumed = { text: say(changed ? words.changed : words.resumed), answers: written(answers) };
    set({ path: Object.keys(answers) });
    host.take(answers);
    moveFocus(box, button);
  };

  const offer = () => {
    if (!kept) return null;
    return {
      text: [
        say(kept.stored ? words.offer : words.offerHere),
        kept.changed ? say(words.changed) : news(),
      ]
        .filter(Boolean)
        .join(' '),
      actions: [{ label: words.resume, run: resume }, forgetting],
    };
  };

  const notice: Resume['notice'] = (above) => {
    const answers = written();
    const ended = outcome.text && outcome.answers === answers ? outcome : null;
    const failed = ended?.failed && { text: ended.text, actions: [forgetting] };
    if (above) {
      const untouched = !Object.keys(host.answers()).length;
      if (untouched) return failed || (ended ? { text: ended.text, actions: [] } : offer());
      return resumed.answers === answers ? { text: resumed.text, actions: [] } : null;
    }
    if (failed) return failed;
    if (kept && written(kept.answers) === answers) {
      return { text: say(kept.stored ? words.kept : words.keptHere), actions: [forgetting] };
    }
    if (kept) {
      return {
        text: say(words.other),
        actions: [{ label: words.replace, run: keep }, forgetting],
      };
    }
    return {
      text: ended?.text ?? messages.keepHint(keptDays, lang),
      actions: [{ label: messages.keep, run: keep }],
    };
  };

  await read();
  if (!signal.aborted) widgets.add(refresh);
  signal.addEventListener('abort', () => widgets.delete(refresh));
  // Another tab may have kept or forgotten something in the meantime.
  document.addEventListener('visibilitychange', refresh, { signal });
  addEventListener('focus', refresh, { signal });
  return { notice, keep };
};
