/**
 * The contact form of the page that a widget stands on, as it is now: looked for in the host's own
 * tree, then in its document.
 *
 * @param selector the owner's; `null`: found by what it contains
 */
export declare function pageForm(host: HTMLElement, selector: string | null): HTMLFormElement | null;
