import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Policy } from '../../policy/index.ts';
import { useWords } from '../language.ts';
import { buildPage, emptyPage, type Widget } from './frame-page.ts';
import { sameAnswers } from './mirrored.ts';
import { words } from './words.ts';

type View = Window & typeof globalThis;

/** The real widget, on a contact page in a frame as wide as a phone, so that it lays out as there. */
export function Phone({
  label,
  policy,
  answers,
  now,
  lang,
  theme,
  onAnswers,
}: {
  label: string;
  policy: Policy;
  answers: Answers;
  /** ISO instant; `null`: the present moment. */
  now: string | null;
  lang: string;
  theme: string | null;
  /** The customer in this phone answered. */
  onAnswers: (answers: Answers) => void;
}) {
  const say = useWords(words);
  const frame = useRef<HTMLIFrameElement>(null);
  const [widget, setWidget] = useState<Widget | null>(null);
  const latest = useRef(onAnswers);
  latest.current = onAnswers;
  /** The answers that the widget has been given, or has told of. */
  const held = useRef<Answers>({});

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const build = () => setWidget(buildPage(element.contentWindow as View, say.page));
    element.addEventListener('load', build, { once: true });
    element.srcdoc = emptyPage();
    return () => element.removeEventListener('load', build);
  }, [say]);

  useEffect(() => {
    if (!widget) return;
    const { documentElement } = widget.ownerDocument;
    documentElement.lang = lang;
    widget.lang = lang;
    documentElement.dataset.theme = theme ?? 'auto';
    widget.setAttribute('theme', theme ?? 'auto');
  }, [widget, lang, theme]);

  useEffect(() => {
    if (!widget) return;
    if (now) widget.setAttribute('now', now);
    else widget.removeAttribute('now');
  }, [widget, now]);

  useEffect(() => {
    if (!widget) return;
    if (widget.policy !== policy) widget.policy = policy;
    if (!sameAnswers(widget.answers ?? {}, answers)) widget.answers = answers;
    held.current = answers;
  }, [widget, policy, answers]);

  useEffect(() => {
    if (!widget) return;
    const tell = () => {
      held.current = widget.answers;
      latest.current(widget.answers);
    };
    // Beginning again is no answer; a decision that comes of time or of a policy loses none.
    const tellReset = () => {
      const began = Object.keys(held.current).length > 0;
      if (began && !Object.keys(widget.answers).length) tell();
    };
    widget.addEventListener('eligibility-answer', tell);
    widget.addEventListener('eligibility-decision', tellReset);
    return () => {
      widget.removeEventListener('eligibility-answer', tell);
      widget.removeEventListener('eligibility-decision', tellReset);
    };
  }, [widget]);

  return (
    <figure class="phone">
      <figcaption>{label}</figcaption>
      <div class="case">
        <iframe ref={frame} title={say.frame(label)} />
      </div>
    </figure>
  );
}
