import { findForm } from './prefill/find-form.ts';

/**
 * The contact form of the page that a widget stands on, as it is now: looked for in the host's own
 * tree, then in its document.
 *
 * @param selector the owner's; `null`: found by what it contains
 */
export function pageForm(host: HTMLElement, selector: string | null): HTMLFormElement | null {
  const tree = host.getRootNode() as Document | ShadowRoot;
  return findForm(tree, selector) ?? findForm(host.ownerDocument, selector);
}
