import { afterwardsMessages as french } from '../../languages/fr.ts';
import { writeMoment } from '../../policy/write-moment.ts';
import type { Tools } from '../carry/tools.ts';
import { languageOf } from '../language-of.ts';
import { insert } from '../messages/insert.ts';
import { validAnswers } from '../valid-answers.ts';
import { answersMark } from './answers-mark.ts';
import { whenOf } from './outline.ts';
import { impersonal, unpackAnswers } from './pack-answers.ts';

/** Milliseconds: what is older is no case that support still works on. */
const lifetime = 400 * 864e5;

/**
 * Shows the result of answers that came with a link, at the moment at which they were given, and
 * says so on top of the page's widget. Nothing of it is kept on the device. Anybody can write such a
 * link: only answers that the policy in force can have are taken, and no moment that is to come.
 */
export function receiveAnswers(tools: Tools, packed: string): void {
  const told = unpackAnswers(packed.slice(answersMark.length));
  const age = Date.now() - (told?.at ?? Number.NaN);
  if (!told || !(age < lifetime)) return;
  const abort = new AbortController();
  const { signal } = abort;

  const receive = async () => {
    const widget = document.querySelector('eligibility-check');
    const { policy, shadowRoot } = widget ?? {};
    // Whoever has begun to answer meanwhile keeps that.
    if (!widget || !policy || !shadowRoot || !widget.decision || signal.aborted) return;
    abort.abort();
    if (policy.id !== told.policy || Object.keys(widget.answers).length) return;
    const answers = impersonal(policy, validAnswers(policy, told.answers));
    if (!Object.keys(answers).length) return;
    const owned = widget.getAttribute('now');
    // The owner's own pretended moment stands, as in a demonstration.
    const at = writeMoment(told.at, policy.timeZone, 'instant');
    if (owned === null && age >= 0) widget.setAttribute('now', at);
    widget.answers = answers;
    const language = await tools.loadLanguage(languageOf(widget) ?? policy.languages[0]);
    const words = language.messages.afterwards ?? french;
    const place = document.createElement('div');
    place.style.setProperty('margin-block-end', '16px');
    const restore = () => {
      if (owned === null) widget.removeAttribute('now');
    };
    const end = () => {
      restore();
      widget.reset();
      place.remove();
    };
    const button = (label: string, onClick: () => void) =>
      tools.h('button', { type: 'button', class: 'pill', part: 'button', onClick }, label);
    const date = whenOf({ ...language, policy }, { at, until: null });
    const asOf = insert(words.asOf, { date });
    const draw = (isPast: boolean) =>
      tools.render(
        tools.h(
          'div',
          { class: 'root', part: 'root', lang: language.lang, dir: language.messages.dir },
          tools.h('p', { role: 'status' }, words.received, isPast && ` ${asOf}`),
          tools.h(
            'div',
            { class: 'row' },
            isPast &&
              button(words.today, () => {
                restore();
                draw(false);
              }),
            button(words.clear, end),
          ),
        ),
        place,
      );
    shadowRoot.prepend(place);
    draw(owned === null && age >= 0);
  };
  document.addEventListener('eligibility-decision', receive, { signal });
  receive();
}
