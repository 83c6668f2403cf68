import { findControls } from './find-controls.ts';
import { findElement } from './find-element.ts';

/** What log-in and registration forms contain, and WordPress' comment forms. */
const otherForms = '[type=password],[name=comment_post_ID],[name=author]';

function fitness(form: HTMLFormElement): number {
  const controls = findControls(form);
  if (!controls.message || form.querySelector(otherForms)) return 0;
  return (
    Object.keys(controls).length +
    (controls.email ? 2 : 0) +
    // Of two that are alike, the one that shows.
    (form.getClientRects().length ? 0.5 : 0)
  );
}

function fittest(forms: Iterable<HTMLFormElement>): HTMLFormElement | null {
  let best: HTMLFormElement | null = null;
  let most = 0;
  for (const form of forms) {
    const fits = fitness(form);
    if (fits > most) [best, most] = [form, fits];
  }
  return best;
}

/** Every form, also in open shadow trees and in frames of the same origin; ours are none. */
function formsIn(root: ParentNode): HTMLFormElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { localName, shadowRoot } = element;
    const inner = shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    return localName === 'form'
      ? (element as HTMLFormElement)
      : inner && !/^eligibility-/.test(localName)
        ? formsIn(inner)
        : [];
  });
}

/**
 * The contact form of a page: the one that a selector names (the form itself, something inside or
 * something around it), or else the one whose controls fit best. A form without a message, as those
 * for searching and for newsletters, is none. Shadow trees and frames are looked through where the
 * page itself has none.
 *
 * @returns null when there is none, also when the selector is invalid or finds nothing
 */
export function findForm(
  root: Document | ShadowRoot,
  selector?: string | null,
): HTMLFormElement | null {
  if (selector) {
    const found = findElement(root, selector);
    return found?.closest('form') ?? found?.querySelector('form') ?? null;
  }
  return fittest(root.querySelectorAll('form')) ?? fittest(formsIn(root));
}
