import { announce } from './announce.ts';
import { matching } from './matching.ts';
import type { FieldOutcome } from './types.ts';
import { isAltered, isWritten } from './written.ts';

/** What libraries put in the place of a select: some keep to themselves what it may say. */
interface Replaced {
  /** TomSelect */
  tomselect?: { sync(): void };
}

/**
 * Chooses the option that equals one of the values, the best first, also where a library shows
 * something else in the place of the select. Adds none, and keeps what the customer chose.
 */
export function chooseOption(
  select: HTMLSelectElement & Replaced,
  values: readonly string[],
): FieldOutcome {
  // Not `:enabled`: a select that is itself disabled, until its library starts, counts.
  const options = () =>
    [...select.options].filter((option) => !option.matches('[disabled],optgroup[disabled]>*'));
  const chosen = () => select.options[select.selectedIndex];
  const isChosen = () => matching([chosen()], values).length > 0;
  // Choices.js listens to nothing on the select, which may hold its chosen option alone.
  const choices = select.closest('.choices');
  const [first, second] = options();
  const initial = choices ? second && first : (select.querySelector('[selected]') ?? first);
  if (isChosen()) return 'filled';
  if (select.value && isAltered(select) && (isWritten(select) || chosen() !== initial)) {
    return 'kept';
  }
  const [choice] = matching(choices?.querySelectorAll('[data-choice]') ?? [], values);
  choice?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  if (!isChosen()) {
    const [match] = matching(options(), values);
    if (!match) return 'no-option';
    match.selected = true;
  }
  announce(select);
  select.tomselect?.sync();
  return select.value ? 'filled' : 'no-option';
}
